/**
 * What people call facts in their own tables. A word under `sure` means the fact in any table of the kind; one under `likely` may mean
 * another: where it matters, the user is asked. In the order in which they are taken where a table has several.
 */
export interface Synonyms {
  readonly [path: string]: { readonly sure?: readonly string[]; readonly likely?: readonly string[] };
}

/** What every kind of case has. */
export const commonSynonyms: Synonyms = {
  region: {
    sure: [
      '行政区划',
      '行政区划代码',
      '行政区',
      '区划',
      '区划代码',
      '所属地区',
      '所在地区',
      '所属区域',
      '市县',
      '区县',
    ],
    likely: ['地区代码', '区域', '所在地', '地点', '城市', '市', '县区'],
  },
  reference: {
    sure: [
      '合同编号',
      '合同号',
      '项目编号',
      '采购编号',
      '采购项目编号',
      '招标编号',
      '业务编号',
      '受理编号',
      '办件编号',
      '案件编号',
      '单据编号',
      '付款编号',
      '计划编号',
      '流水号',
      '编码',
    ],
  },
  unit: {
    sure: [
      '单位名称',
      '采购人',
      '采购人名称',
      '采购单位',
      '采购单位名称',
      '预算单位',
      '预算单位名称',
      '付款单位',
      '付款单位名称',
      '付款方',
      '付款方名称',
      '建设单位',
      '招标人',
      '招标人名称',
      '办理单位',
      '办件部门',
      '部门',
      '主管部门',
    ],
  },
};

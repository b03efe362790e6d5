import type { CodeList } from '../fact.ts';

/** Documents that an applicant may be asked for, and that some texts say must not be demanded. */
export const materials = {
  'drawing-review-certificate': [
    '办理施工许可时的施工图审查合格书',
    'Certificate of drawing review, for the construction permit',
  ],
  'land-approval': [
    '办理施工许可等手续时的用地批准证明文件',
    'Land approval, for the construction permit and the like',
  ],
  'other-land-proof': [
    '办理工程规划许可时预审意见以外的土地证明',
    'Proof of land besides the pre-review opinion, for the planning permit',
  ],
  'planning-drawings': ['自然资源和规划部门提供的规划图纸', 'Planning drawings that the land authority holds'],
  'acceptance-result': [
    '办理登记等手续时的联合验收结果文书',
    'Result of the joint acceptance, for registration and the like',
  ],
  'address-proof': ['住所（经营场所）证明', 'Proof of address'],
  'career-or-degree-proof': ['工作资历、学历证明', 'Proof of career or degree'],
  'tax-change-report': ['向税务机关报告变更登记', 'Change of registration reported to the tax office'],
  'import-quota-certificate': ['纸质关税配额证', 'Paper tariff-quota certificate'],
  'utility-transfer-documents': ['水电气过户额外材料', 'Further documents for transfer of utility accounts'],
  'paper-insurance-documents': ['关税保证保险纸质材料', 'Paper documents of tariff insurance'],
} satisfies CodeList;

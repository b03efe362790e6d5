import type { CodeList } from '../fact.ts';

/** Why a project need not be reserved for small and medium enterprises (财库〔2020〕46号 art. 6). */
export const smeUnsuitableGrounds = {
  'non-enterprises-preferred': ['优先或者应当面向事业单位、社会组织等采购', 'Non-enterprises are to be preferred'],
  'only-others-can-supply': ['只能从中小企业之外的供应商处采购', 'Only others can supply'],
  'no-sufficient-competition': [
    '无法确保充分供应、充分竞争，或者可能影响采购目标实现',
    'Supply, competition or the aim of the purchase would suffer',
  ],
  framework: ['框架协议采购项目', 'A framework agreement'],
  'other-prescribed': ['省级以上财政部门规定的其他情形', 'Another case named by the province or above'],
} satisfies CodeList;

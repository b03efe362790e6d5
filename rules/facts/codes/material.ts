import type { CodeList } from '../fact.ts';

/** Documents that an applicant may be asked for, and that some texts say must not be demanded. */
export const materials = {
  'drawing-review-certificate': ['施工图审查合格书', 'Certificate of drawing review'],
  'land-approval': ['用地批准证明文件', 'Land approval'],
  'other-land-proof': ['其他土地证明', 'Other proof of land'],
  'planning-drawings': ['规划图纸', 'Planning drawings'],
  'acceptance-result': ['验收结果文书', 'Result of acceptance'],
  'address-proof': ['住所（经营场所）证明', 'Proof of address'],
  'career-or-degree-proof': ['工作资历、学历证明', 'Proof of career or degree'],
  'tax-change-report': ['向税务机关报告变更登记', 'Change of registration reported to the tax office'],
  'import-quota-certificate': ['纸质关税配额证', 'Paper tariff-quota certificate'],
  'utility-transfer-documents': ['水电气过户额外材料', 'Further documents for transfer of utility accounts'],
  'paper-insurance-documents': ['关税保证保险纸质材料', 'Paper documents of tariff insurance'],
} satisfies CodeList;

/** Elements of WordprocessingML whose content is not on the page: deleted, moved away, said already, or a former state of properties. */
export const PASSED_OVER = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
]);

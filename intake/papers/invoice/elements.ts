/**
 * What the elements of e-invoices are called in Chinese: of the fully digital one (root `EInvoice`), of the earlier e-invoice carried
 * in an OFD (`fp:eInvoice`), of the interface of the tax system (initials of the Chinese words). Names are told apart by case:
 * `TotalTax-includedAmount` is of the invoice, `TotaltaxIncludedAmount` of a line.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  发票号码: ['InvoiceNumber', 'InvoiceNo', 'FPHM'],
  发票代码: ['InvoiceCode', 'FPDM'],
  开票日期: ['IssueTime', 'IssueDate', 'KPRQ'],
  购买方名称: ['BuyerName', 'GMFMC', 'GMF_MC'],
  '购买方统一社会信用代码/纳税人识别号': ['BuyerIdNum', 'BuyerTaxID', 'GMFNSRSBH', 'GMF_NSRSBH'],
  销售方名称: ['SellerName', 'XSFMC', 'XSF_MC'],
  '销售方统一社会信用代码/纳税人识别号': ['SellerIdNum', 'SellerTaxID', 'XSFNSRSBH', 'XSF_NSRSBH'],
  合计金额: ['TotalAmWithoutTax', 'TaxExclusiveTotalAmount', 'HJJE'],
  合计税额: ['TotalTaxAm', 'TaxTotalAmount', 'HJSE'],
  '价税合计（小写）': ['TotalTax-includedAmount', 'TaxInclusiveTotalAmount', 'JSHJ'],
};

const byElement = new Map(
  Object.entries(LABELS).flatMap(([label, elements]) => [
    [label, label] as const,
    ...elements.map((element) => [element, label] as const),
  ]),
);

/** @param name of an element, with or without prefix. @returns what it is called on the invoice, where it is known */
export function labelOf(name: string): string | undefined {
  return byElement.get(name.slice(name.indexOf(':') + 1));
}

/** The root of a fully digital e-invoice. */
export const FULLY_DIGITAL = 'EInvoice';

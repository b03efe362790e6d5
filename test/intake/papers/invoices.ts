/** The same invoice as XML, as OFD and as PDF. Names and numbers are made up. */
import { type Drawn, pdfFile } from './pdf-file.ts';
import { zipOf } from './word-file.ts';

export const invoice = {
  number: '04400190011125000017',
  issued: '2025-03-20',
  buyer: { name: '深圳市测试区图书馆', code: '12440300000000001A' },
  seller: { name: '某某科技有限公司', code: '91440300000000002B' },
  net: '100.00',
  tax: '6.00',
  total: '106.00',
  words: '壹佰零陆圆整',
} as const;

/** The seller stands before the buyer, and a line has a total of its own, as in real ones. */
export function invoiceXml(total: string = invoice.total): string {
  const { number, issued, buyer, seller, net, tax } = invoice;
  return `<?xml version="1.0" encoding="UTF-8"?>
<EInvoice><Header><EIid>${number}</EIid></Header><EInvoiceData>
<SellerInformation><SellerIdNum>${seller.code}</SellerIdNum><SellerName>${seller.name}</SellerName></SellerInformation>
<BuyerInformation><BuyerIdNum>${buyer.code}</BuyerIdNum><BuyerName>${buyer.name}</BuyerName></BuyerInformation>
<BasicInformation><TotalAmWithoutTax>${net}</TotalAmWithoutTax><TotalTaxAm>${tax}</TotalTaxAm><TotalTax-includedAmount>${total}</TotalTax-includedAmount></BasicInformation>
<IssuItemInformation><Amount>50.00</Amount><TotaltaxIncludedAmount>53.00</TotaltaxIncludedAmount></IssuItemInformation>
</EInvoiceData><TaxSupervisionInfo><InvoiceNumber>${number}</InvoiceNumber><IssueTime>${issued} 10:11:12</IssueTime></TaxSupervisionInfo></EInvoice>`;
}

const O = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const text = (x: number, y: number, words: string): string =>
  `<ofd:TextObject Boundary="${x} ${y} 90 5" Size="3.2"><ofd:TextCode X="0" Y="4">${words}</ofd:TextCode></ofd:TextObject>`;

/** @param data beside the page, as an attachment; without, the page is all there is */
export function invoiceOfd(data = true): Promise<Buffer> {
  const { number, buyer, seller, total, words } = invoice;
  const objects = [
    text(70, 8, '电子发票（普通发票）'),
    text(140, 8, `发票号码：${number}`),
    text(140, 14, '开票日期：2025年03月20日'),
    text(8, 30, `名称：${buyer.name}`),
    text(110, 30, `名称：${seller.name}`),
    text(8, 40, `统一社会信用代码/纳税人识别号：${buyer.code}`),
    text(110, 40, `统一社会信用代码/纳税人识别号：${seller.code}`),
    text(8, 90, `价税合计（大写） ⊗${words}`),
    text(140, 90, `（小写）¥${total}`),
  ].join('');
  return zipOf({
    'OFD.xml': `<ofd:OFD ${O}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${O}><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${O}><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...(data && {
      'Doc_0/Attachs/Attachments.xml': `<ofd:Attachments ${O}/>`,
      'Doc_0/Attachs/original_invoice.xml': invoiceXml(),
    }),
  });
}

/** @param total in figures */
export function invoicePdf(total: string = invoice.total): Buffer {
  const { number, buyer, seller, words } = invoice;
  const at = (x: number, y: number, drawn: string): Drawn => ({ text: drawn, x, y, size: 9 });
  return pdfFile([
    [
      at(220, 800, '电子发票（普通发票）'),
      at(400, 800, `发票号码：${number}`),
      at(400, 785, '开票日期：2025年03月20日'),
      at(30, 740, `名称：${buyer.name}`),
      at(320, 740, `名称：${seller.name}`),
      at(30, 715, `统一社会信用代码/纳税人识别号：${buyer.code}`),
      at(320, 715, `统一社会信用代码/纳税人识别号：${seller.code}`),
      at(30, 560, `价税合计（大写） ${words}`),
      at(400, 560, `（小写）¥${total}`),
    ],
  ]);
}

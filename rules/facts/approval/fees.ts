import { money, section } from '../fact.ts';

/** What the applicant had to pay. */
export const fees = section('费用', 'Fees', {
  technicalReview: money('技术审查费', 'Fee for the technical review'),
  connection: money('客户承担的接入费用', 'Cost of the connection, paid by the customer'),
  licence: money('行政许可收费', 'Fee for the licence'),
  licenceStandard: money('公布的行政许可收费标准', 'Published fee for the licence'),
  taxDevice: money('税控设备购买费用', 'Price of the tax control device'),
  electronicSeal: money('电子印章费用', 'Price of the electronic seal'),
});

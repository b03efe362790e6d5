import { addressHosts } from '../codes/address-host.ts';
import { companyForms } from '../codes/company-form.ts';
import { code, date, instant, section, yesno } from '../fact.ts';

/** The company or trader that is registered, changed or deregistered. */
export const company = section('市场主体', 'Company', {
  form: code(companyForms, '主体类型', 'Legal form'),
  standardScope: yesno('经营范围采用规范表述', 'Scope of business in standard terms'),
  hostedAddress: yesno('住所托管', 'Registered address hosted'),
  host: code(addressHosts, '托管单位', 'Host of the address'),
  needsPremises: yesno('须固定经营场所', 'Needs fixed premises'),
  neverOperated: yesno('未开展经营活动', 'Never operated'),
  hasDebts: yesno('有未了债权债务', 'Debts or claims outstanding'),
  debtsSettledOn: date('债权债务解决日期', 'Debts settled'),
});

/** Starting a company through the one-window platform, in hours. */
export const startUp = section('企业开办', 'Start-up', {
  filedAt: instant('提交时间', 'Filed'),
  registeredAt: instant('核准登记时间', 'Registration approved'),
  followUpDoneAt: instant('印章、发票、社保等办结时间', 'Seals, invoices, insurance done'),
});

/** The free first set of seals of a new company. */
export const seals = section('印章', 'Seals', {
  free: yesno('选择免费刻制', 'Free set chosen'),
  freelyChosen: yesno('自主选择是否参与', 'Taken or declined by free choice'),
  handedOverWithLicence: yesno('随营业执照一并发放', 'Handed over with the licence'),
  receiptSigned: yesno('办理交接、签领、登记', 'Receipt signed and recorded'),
  orderedAt: instant('订单分配时间', 'Order assigned'),
  deliveredAt: instant('送达服务中心时间', 'Delivered to the centre'),
});

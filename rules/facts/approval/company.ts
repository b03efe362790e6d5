import { addressHosts } from '../codes/address-host.ts';
import { companyForms } from '../codes/company-form.ts';
import { startUpItems } from '../codes/start-up-item.ts';
import { code, codes, date, done, instant, section, yesno } from '../fact.ts';

/** The company or trader that is registered, changed or deregistered. */
export const company = section('市场主体', 'Company', {
  form: code(companyForms, '主体类型', 'Legal form'),
  standardScope: yesno('经营范围采用规范表述', 'Scope of business in standard terms'),
  scopeChanged: yesno('本次变更涉及经营范围', 'The change is one of the scope of business'),
  individualScopeFiled: yesno('经营范围属新兴行业个性化备案', 'Individual scope of an emerging trade filed'),
  localCatalogueItem: yesno('点选本地化目录库内的特色经营条目', 'Chose a local item of the catalogue'),
  hostedAddress: yesno('住所托管', 'Registered address hosted'),
  hostFileKept: yesno('托管机构已建立“一企一档”', 'A file of the host is kept'),
  addressCoded: done('住所信息按统一地址编码录入', 'Address entered by the unified address code'),
  host: code(addressHosts, '托管单位', 'Host of the address'),
  needsPremises: yesno('须固定经营场所', 'Needs fixed premises'),
  neverOperated: yesno('未开展经营活动', 'Never operated'),
  taxesSettled: yesno('已结清应缴税款', 'Taxes settled'),
  debtsArranged: yesno('债权债务已妥善处理', 'Claims and debts properly arranged'),
  hasDebts: yesno('有未了债权债务', 'Debts or claims outstanding'),
  liquidationReport: yesno('提交清算报告', 'Liquidation report filed', {
    zh: '依法无须清算的（如因合并、分立解散），填“是”。',
    en: 'Yes also where no liquidation is due by law, as in a merger or division.',
  }),
  taxCertificate: yesno('提交清税证明', 'Tax certificate filed', {
    zh: '登记机关通过信息共享取得的，或者依法免予办理的，填“是”。',
    en: 'Yes also where the registry has it from a shared system, or none is needed by law.',
  }),
  taxCheckOverdue: yesno(
    '税务机关十个工作日内未完成核查或者未告知结果',
    'Tax check not done or not told within ten working days',
  ),
  investorsCommitted: yesno('全体投资人书面承诺承担清偿责任', 'All investors committed to pay debts and taxes'),
  debtsSettledOn: date('债权债务解决日期', 'Debts settled', {
    zh: '清偿、债权人同意的安排、破产程序终结、由合并分立后的公司承继，都算解决。',
    en: 'By payment, by an arrangement the creditors accept, by the end of bankruptcy, or taken over in a merger or division.',
  }),
});

/** Starting a company through the one-window platform, in hours. */
export const startUp = section('企业开办', 'Start-up', {
  filedAt: instant('提交时间', 'Start-up application filed'),
  registeredAt: instant('核准登记时间', 'Registration approved'),
  followUpDoneAt: instant('印章、发票、社保等办结时间', 'Seals, invoices, insurance done', {
    zh: '所申办的各项全部办结之时；没有申办的不填。',
    en: 'When all that was applied for was done; left out where nothing was.',
  }),
  items: codes(startUpItems, '开办中申办的环节', 'Steps applied for with the start-up'),
  insuranceMatched: yesno('员工参保信息比对成功并已推送', 'Insurance data of the employees matched and were pushed'),
  inParallel: yesno('一并申办的开办环节并联办理', 'Steps applied for with the start-up handled in parallel'),
  instantItems: codes(startUpItems, '即时办结（生效）的环节', 'Steps done at once'),
});

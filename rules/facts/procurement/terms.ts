import { conditions } from '../codes/condition.ts';
import { securityForms } from '../codes/security-form.ts';
import { securityReductions } from '../codes/security-reduction.ts';
import { tenderContents } from '../codes/tender-content.ts';
import { codes, group, money, section, yesno } from '../fact.ts';

/** What the tender documents say. */
export const terms = section('采购文件条款', 'Terms of the tender', {
  conditions: codes(conditions, '对投标人的要求', 'Conditions for bidders'),
  lawfulConditions: codes(conditions, '有法定依据的要求', 'Conditions that rest on law', {
    zh: '上列要求中，法律法规或国务院文件明确允许的。',
    en: 'Those of the conditions that a law, regulation or document of the State Council expressly allows.',
  }),
  contents: codes(tenderContents, '采购文件载明的内容', 'What the documents provide for'),
  bidSecurity: group('投标保证金', 'Bid security', {
    amount: money('投标保证金金额', 'Amount of the bid security', {
      zh: '免收填 0。',
      en: '0 where none is demanded.',
    }),
    necessary: yesno('因项目特点必须收取投标保证金', 'Bid security needed because of the project'),
    forms: codes(securityForms, '接受的投标保证金形式', 'Forms of bid security accepted'),
    refusedForms: codes(securityForms, '拒收的投标保证金形式', 'Forms of bid security refused'),
    reductions: codes(securityReductions, '投标保证金减免', 'Reductions of the bid security'),
  }),
  fullyElectronic: yesno('全流程电子化', 'Fully electronic'),
  documentFee: money('招标文件收费', 'Fee for the tender documents'),
  documentCost: money('招标文件印刷、邮寄成本', 'Cost of printing and posting the tender documents'),
});

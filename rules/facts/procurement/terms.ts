import { conditions } from '../codes/condition.ts';
import { consortiumStances } from '../codes/consortium-stance.ts';
import { evaluationMethods } from '../codes/evaluation-method.ts';
import { paymentConditions } from '../codes/payment-condition.ts';
import { permissions } from '../codes/permission.ts';
import { priceFormulas } from '../codes/price-formula.ts';
import { sampleContents } from '../codes/sample-content.ts';
import { securityForms } from '../codes/security-form.ts';
import { securityReductions } from '../codes/security-reduction.ts';
import { smeParts } from '../codes/sme-part.ts';
import { smeReserves } from '../codes/sme-reserve.ts';
import { tenderContents } from '../codes/tender-content.ts';
import { code, codes, count, dailyRate, group, money, percent, period, section, yesno } from '../fact.ts';
import { ifStated } from './if-stated.ts';

/** What the tender documents say. */
export const terms = section('采购文件条款', 'Terms of the tender', {
  conditions: codes(conditions, '对投标人的要求', 'Conditions for bidders', {
    zh: '证明与承诺函可以择一提交的，不算要求证明。',
    en: 'A proof is not demanded where a commitment may be handed in instead.',
  }),
  lawfulConditions: codes(conditions, '有法定依据的要求', 'Conditions that rest on law', {
    zh: '上列要求中，法律法规或国务院文件明确允许的。',
    en: 'Those of the conditions that a law, regulation or document of the State Council expressly allows.',
  }),
  contents: codes(tenderContents, '采购文件载明的内容', 'What the documents provide for'),
  bidSecurity: group('投标保证金', 'Bid security', {
    percent: percent('投标保证金比例', 'Bid security as a share of the budget', {
      zh: '采购文件按预算（估算价）百分比规定的，填百分比。',
      en: 'Where the documents state it in percent of the budget or estimate.',
    }),
    returnToLosersWithin: ifStated(
      period('退还未中标人投标保证金的期限', 'Bid security of unsuccessful bidders returned within', {
        zh: '自中标（成交）通知书发出起。',
        en: 'From the award notice.',
      }),
    ),
    returnToWinnerWithin: ifStated(
      period('退还中标人投标保证金的期限', 'Bid security of the winner returned within', {
        zh: '自合同签订起。',
        en: 'From the signing of the contract.',
      }),
    ),
    amount: money('投标保证金金额', 'Amount of the bid security', {
      zh: '免收填 0。',
      en: '0 where none is demanded.',
    }),
    necessary: yesno('因项目特点必须收取投标保证金', 'Bid security needed because of the project'),
    forms: codes(securityForms, '接受的投标保证金形式', 'Forms of bid security accepted'),
    refusedForms: codes(securityForms, '拒收的投标保证金形式', 'Forms of bid security refused'),
    reductions: codes(securityReductions, '投标保证金减免', 'Reductions of the bid security'),
  }),
  bidValidity: ifStated(
    period('投标（响应）有效期', 'Validity of bids', {
      zh: '自提交投标（响应）文件截止之日起。',
      en: 'From the deadline for bids.',
    }),
  ),
  contractWithin: ifStated(
    period('签订合同的期限', 'Contract signed within', {
      zh: '自中标（成交）通知书发出起。',
      en: 'From the award notice.',
    }),
  ),
  prepayment: group('预付款', 'Prepayment', {
    percent: percent('预付款比例', 'Prepayment as a share of the contract sum', {
      zh: '不支付预付款填 0。',
      en: '0 where none is paid.',
    }),
  }),
  payment: group('付款期限', 'Payment', {
    afterInvoice: ifStated(period('收到发票后付款期限', 'Paid after the invoice within')),
    afterAcceptance: ifStated(period('验收合格后付款期限', 'Paid after acceptance within')),
    afterDelivery: ifStated(period('交付后付款期限', 'Paid after delivery within')),
    conditions: codes(paymentConditions, '付款的附加条件', 'On what else payment depends'),
  }),
  lateInterest: ifStated(
    dailyRate('采购人逾期付款违约金（每日千分比）', 'Late interest of the purchaser, per mille a day'),
  ),
  evaluation: code(evaluationMethods, '评审方法', 'Method of evaluation'),
  priceWeight: ifStated(
    percent('价格分权重', 'Weight of the price', {
      zh: '价格分占总分的百分比。',
      en: 'Percent of all points.',
    }),
  ),
  sme: group('支持中小企业', 'Small and medium enterprises', {
    suitable: yesno('适宜由中小企业提供', 'Fit for small and medium enterprises'),
    reserved: code(smeReserves, '面向中小企业预留情况', 'What is reserved for small and medium enterprises'),
    partBy: code(smeParts, '预留部分份额的方式', 'How a part is reserved'),
    priceReduction: percent('小微企业价格扣除比例', 'Price reduction for small and micro enterprises', {
      zh: '对小微企业报价给予的扣除；不扣除填 0。',
      en: 'Deducted from the bids of small and micro enterprises; 0 where nothing is.',
    }),
    pricePointsBonus: ifStated(
      percent('小微企业价格分加分比例', 'Bonus on the price points of small and micro enterprises', {
        zh: '适用招标投标法的工程，按价格得分的百分比。',
        en: 'Works under the Tendering Law: percent of the points for the price.',
      }),
    ),
    consortiumPriceReduction: ifStated(
      percent(
        '含小微企业的联合体或分包的价格扣除比例',
        'Price reduction for a consortium with, or a subcontract to, small and micro enterprises',
      ),
    ),
    consortiumPointsBonus: ifStated(
      percent(
        '含小微企业的联合体或分包的价格分加分比例',
        'Bonus on the price points of a consortium with, or a subcontract to, small and micro enterprises',
      ),
    ),
  }),
  consortium: code(consortiumStances, '联合体投标', 'Consortia'),
  subcontracting: code(permissions, '分包', 'Subcontracting'),
  importGround: yesno('有采购进口产品的法定情形', 'There is a statutory ground for imported products'),
  priceFormula: code(priceFormulas, '价格分计算方法', 'How points for the price are worked out'),
  sampleContents: codes(sampleContents, '采购文件对样品的规定', 'What the documents say of samples'),
  importedProducts: code(permissions, '进口产品', 'Imported products', {
    zh: '进口产品指通过中国海关报关验放进入中国境内且产自关境外的产品。',
    en: 'Products made outside the customs territory that came in through Chinese customs.',
  }),
  queryPeriod: ifStated(
    period('提出质疑的期限', 'Time for challenges', {
      zh: '采购文件规定的质疑期限，自知道或者应知其权益受到损害之日起。',
      en: 'As the documents state it, from the day on which the harm was or should have been known.',
    }),
  ),
  electronic: yesno('实行电子化采购（招标投标）', 'Purchase run electronically'),
  fullyElectronic: yesno('全流程电子化', 'Electronic from start to end'),
  documentFee: money('招标文件收费', 'Fee for the tender documents'),
  documentCost: money('招标文件印刷、邮寄成本', 'Cost of printing and posting the tender documents'),
});

/** A track record of like contracts that bidders must show (财库〔2021〕22号 art. 18). */
export const trackRecord = section('业绩资格条件', 'Track record as a qualification', {
  contracts: count('要求提供的同类业务合同数量', 'Like contracts demanded'),
  scopeStated: yesno('明确同类业务的具体范围', 'What counts as a like contract is stated'),
});

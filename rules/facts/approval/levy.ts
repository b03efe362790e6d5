import { code, count, date, done, money, percent, section, yesno } from '../fact.ts';

/** One tax or contribution, as it was charged. */
export const levy = section('税费减免', 'Tax or contribution', {
  kind: code(
    {
      vat: ['增值税', 'Value-added tax'],
      'vat-prepayment': ['预缴增值税', 'Value-added tax prepaid'],
      'deed-tax': ['契税', 'Deed tax'],
      'six-taxes-two-fees': ['“六税两费”', 'The six smaller taxes and two surcharges'],
      'income-tax': ['个人所得税', 'Personal income tax'],
      'unemployment-insurance': ['失业保险费', 'Unemployment insurance'],
      'work-injury-insurance': ['工伤保险费', 'Work-injury insurance'],
    },
    '税费种类',
    'Tax or contribution',
  ),
  periodStartedOn: date('税款（费款）所属期起', 'Period from'),
  reliefGiven: done('已享受该项减免', 'The relief was given'),
  smallScale: yesno('增值税小规模纳税人', 'Small-scale taxpayer of value-added tax'),
  insuredAsUnit: yesno('以单位方式参保、有雇工', 'Insured as an employer'),
  exemptionWaived: yesno('放弃减免或就该部分开具专用发票', 'Relief waived, or special invoices issued for that part'),
  monthlySales: money('月销售额', 'Sales of the month'),
  quarterlySales: money('季度销售额', 'Sales of the quarter'),
  charged: money('征收（实缴）金额', 'Amount charged'),
  statutoryRate: percent('法定征收率（预征率）', 'Rate by law'),
  rate: percent('适用征收率（预征率、费率）', 'Rate applied'),
  reduction: percent('减征（下调）幅度', 'Reduction'),
  conditionsMet: yesno('符合该项减免规定的条件', 'Meets the conditions of that relief'),
  ownerTransfer: yesno('房地产在经营者与其个体工商户之间转移', 'Property passes between the owner and his business'),
  deductionClaimed: yesno('享受重点群体或退役士兵限额扣减', 'Fixed deduction of key groups or former soldiers claimed'),
  deductionInYear: money('当年扣减金额', 'Deducted in the year'),
  monthOfRelief: count('自登记当月起的第几个月', 'Month of relief, the month of registration being the first'),
  groupEligible: yesno('属于列名的重点群体', 'Belongs to one of the groups named'),
  formerSoldier: yesno('自主就业退役士兵', 'Former soldier in his own employment'),
  officer: yesno('从事个体经营的军队转业干部', 'Former officer in his own business'),
  exemptAsOfficer: yesno('以军队转业干部身份享受免税', 'Exempt as a former officer'),
  officerCertificate: yesno('持有师以上部队颁发的转业证件', 'Certificate of a division or above'),
  refundApplied: yesno('已申请留抵退税', 'Refund of VAT credit applied for'),
  creditRefunded: done('已办理留抵退税', 'VAT credit refunded'),
  yearsSinceLicence: count('领取营业执照后已满年数', 'Full years since the business licence'),
});

/** What a bank charges a customer, and what it reports of him. */
export const bank = section('银行服务', 'Bank service', {
  firstAccount: yesno('首个（或指定一个）单位结算账户', 'First, or the one named, settlement account'),
  openingFee: money('账户开户手续费', 'Fee for opening the account'),
  standardOpeningFee: money('开户手续费标准', 'Standard fee for opening an account'),
  accountFees: money('账户管理费和年费', 'Management and yearly fee of the account'),
  chequeFees: money('支票工本费、挂失费', 'Cost and loss fee of cheques'),
  draftFees: money('本票、银行汇票手续费、工本费、挂失费', 'Fees of promissory notes and bank drafts'),
  overdueRecognised: yesno('逾期经认定系受疫情影响', 'Overdue loan recognised as due to the epidemic'),
  overdueReported: yesno('认定前已报送逾期记录', 'Reported as overdue before that'),
  recordCorrected: yesno('逾期记录已按征信纠错程序调整', 'The record was corrected'),
});

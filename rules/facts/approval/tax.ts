import { taxCircumstances, taxServices, taxSteps } from '../codes/tax-service.ts';
import { code, codes, count, percent, section, yesno } from '../fact.ts';

/** A matter before the tax office. */
export const tax = section('办税', 'Tax matter', {
  circumstances: codes(taxCircumstances, '办税情形', 'Circumstances of the tax matter'),
  steps: codes(taxSteps, '税务机关办理情况', 'What the tax office did'),
  services: codes(taxServices, '提供的办税服务', 'What the tax office offers'),
  incomeTaxRate: percent('企业所得税适用税率', 'Rate of enterprise income tax'),
  qianhaiPreferenceMet: yesno(
    '前海涉税服务机构符合所得税优惠条件',
    'Qianhai tax-service firm that meets the conditions of the lower rate',
  ),
});

/** Reassessment of a taxpayer’s credit. */
export const taxCredit = section('纳税信用复评', 'Reassessment of tax credit', {
  monthsManaged: count('纳入纳税信用管理月数', 'Months under credit management'),
  fullYearAssessed: yesno('已满一个评价年度', 'A full assessment year completed'),
  appliedIn: code(
    {
      '2023-03': ['2023年3月', 'March 2023'],
      '2023-09': ['2023年9月', 'September 2023'],
      other: ['其他时间', 'Another time'],
    },
    '复评申请时间',
    'When the new assessment was applied for',
  ),
  determinedIn: code(
    {
      '2023-04': ['2023年4月', 'April 2023'],
      '2023-10': ['2023年10月', 'October 2023'],
      other: ['其他时间', 'Another time'],
    },
    '确定评价结果时间',
    'When the result was determined',
  ),
  monthsConsidered: count('评价依据的月数', 'Months that the assessment looked at'),
});

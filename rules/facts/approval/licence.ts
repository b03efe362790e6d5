import { licenceAuthorities } from '../codes/licence-authorities.ts';
import { code, date, done, section, yesno } from '../fact.ts';

/** The licence or qualification applied for. */
export const licence = section('许可', 'Licence', {
  onList: yesno(
    '在行政许可事项清单内（国家、省、市清单之一）',
    'On a list of administrative licences (national, provincial or city)',
  ),
  decisionPublic: done('准予许可的决定已公开', 'The decision to grant is public'),
  secret: yesno('涉及国家秘密、商业秘密或者个人隐私', 'Secrets of state, business or private life'),
  inQualificationCatalogue: yesno('在国家职业资格目录内', 'In the national catalogue of qualifications'),
  asPriorApproval: yesno('作为登记前置审批', 'Demanded before registration'),
  inPriorApprovalCatalogue: yesno('在登记前置审批目录内', 'In the catalogue of approvals before registration'),
  grantsAdmission: yesno('准入类职业资格', 'Qualification that admits to a trade'),
  lowRisk: yesno('风险等级低', 'Low risk'),
  mandatoryStandard: yesno('领域有强制性标准', 'Mandatory standard exists'),
  branchExempt: yesno('分支机构免办相同许可', 'Branch exempt from the same licence'),
  pilotField: yesno('属试点领域', 'Field of the pilot'),
  chainQualified: yesno('连锁企业符合标准', 'Chain enterprise meets the standard'),
  sameBusinessItems: yesno('经营项目相同', 'Same business items'),
  longestTerm: yesno('给予最长许可期限', 'Granted for the longest term', {
    zh: '受合同、护照有效期所限的，以限内最长为准。',
    en: 'Where contract or passport end sooner, the longest term within them.',
  }),
  topTalent: yesno('A类外国高端人才，符合换岗免材料条件', 'Top foreign talent who meets the conditions of relief'),
  urgentNeed: yesno('临床急需', 'Urgently needed'),
  keyFieldRenewal: yesno('重点领域期满再认定且主要条件符合', 'Renewal in a key field, main conditions met'),
  formalReviewPassed: yesno('形式审查已通过', 'Formal review passed'),
  inParallelWithChange: yesno(
    '一并申请的关联许可与变更、注销登记同步办理、并行办结',
    'Related licence, applied for with it, handled along with the change or deregistration',
  ),
  issuedByPartnerCity: yesno('由互认城市核发', 'Issued by a city of mutual recognition'),
  authorities: code(licenceAuthorities, '办理许可的行政机关', 'Authorities that handle the licence'),
  higherReview: yesno(
    '须先经下级行政机关审查后报上级行政机关决定',
    'Reviewed by a lower authority, decided by a higher one',
  ),
  expiresOn: date('许可有效期届满日期', 'Licence expires'),
  renewalAppliedOn: date('申请延续日期', 'Renewal applied for'),
  changedOn: date('许可变更或注销日期', 'Licence changed or cancelled'),
  supervisionSettledOn: date(
    '许可后监督处理（撤销、注销）办结日期',
    'Supervision after the grant (revoking, cancelling) settled',
  ),
  withdrawalSettledOn: date('依法变更、撤回许可的善后办结日期', 'Change or withdrawal in the public interest settled'),
});

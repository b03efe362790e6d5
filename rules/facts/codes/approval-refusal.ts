import type { CodeList } from '../fact.ts';

/** What the office refused, as the applicant attests. */
export const approvalRefusals = {
  'joint-application': ['一并申请', 'Joint application'],
  'joint-opinion-as-basis': ['以联合审查意见为审批依据', 'Joint opinion as basis of approval'],
  'staged-permit': ['分阶段办理施工许可', 'Construction permit in stages'],
  'separate-acceptance': ['联合验收外的单独验收', 'Acceptance apart from the joint one'],
  'archive-commitment': ['档案验收告知承诺', 'Commitment in place of archive acceptance'],
  'prefabricated-material': ['使用审批预制成果', 'Use of prefabricated approval documents'],
  'low-risk-status': ['认定低风险', 'Recognition as low-risk'],
  'secondary-documents-missing': ['仅缺次要材料而不予受理', 'Application that lacks only secondary documents'],
  'market-entry': ['负面清单以外的市场准入', 'Entry to a market outside the negative list'],
  'multi-address': ['一照多址', 'One licence, several addresses'],
  'shared-address': ['一址多照', 'One address, several licences'],
  'residential-address': ['住改商', 'Residential address for business'],
  'hosted-address': ['托管住所登记', 'Registration at a host’s address'],
  'separate-premises': ['住所与经营场所分离登记', 'Business premises apart from the domicile'],
  'business-scope': ['依规申报的经营范围', 'Lawful scope of business'],
  continuation: ['延续原成立时间、字号', 'Keeping the founding date and trade name'],
  'commitment-entry': ['承诺即入', 'Entry on commitment'],
  'declaration-mode': ['提前申报、两步申报', 'Advance or two-step declaration'],
  'release-of-goods': ['货物先行提离', 'Release of goods before the sample result'],
  recognition: ['跨地互认', 'Recognition of another place’s decision'],
  'commitment-for-proof': ['以承诺函代替权属证明', 'Commitment in place of proof of ownership'],
  'utility-transfer': ['一并申请水电气过户', 'Transfer of utility accounts together'],
} satisfies CodeList;

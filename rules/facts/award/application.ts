import { awardBars, awardCircumstances, awardConditions, awardMaterials } from '../codes/award-application.ts';
import { code, codes, count, date, quantity, section, yesno } from '../fact.ts';

/** The application and its papers. */
export const application = section(
  '申报',
  'Application',
  {
    windowEndedOn: date('申报通知规定的截止日期', 'Last day for applications'),
    filedOn: date('申报日期', 'Applied for'),
    decidedOn: date('审定日期', 'Application decided'),
    accepted: yesno('已受理', 'Accepted for review'),
    onPlatform: yesno('通过规定平台申报', 'Filed on the platform prescribed'),
    stampedPaper: yesno('已提交加盖公章的纸质材料', 'Stamped papers handed in'),
    materials: codes(awardMaterials, '已提交的材料', 'Papers handed in'),
    circumstances: codes(awardCircumstances, '申报涉及的情形', 'What the application involves'),
    holdsSecrets: yesno('申报材料含涉密内容', 'The papers hold secrets of the state'),
    correctionOpen: yesno('补正期限未满', 'Time to correct the application is still running'),
    correctionFailed: yesno('逾期未补正或补正后仍不符合', 'Application not corrected in time, or still not right'),
  },
  [['filedOn', 'decidedOn']],
);

/** Whether the applicant may apply. */
export const eligibility = section('申报条件', 'Conditions', {
  met: codes(awardConditions, '已具备的条件', 'Conditions that the applicant meets'),
  bars: codes(awardBars, '存在的情形', 'Circumstances that bar the application'),
  rulesMet: yesno('符合该项补贴有关规定的各项条件', 'Meets all conditions of the rules on that support'),
  appliesByItself: yesno(
    '纳入“免申即享”且可确认符合条件',
    'Covered by a policy that needs no application, conditions confirmed',
  ),
  applicationDemanded: yesno('仍要求申报', 'An application was demanded all the same'),
  alsoSupported: yesno(
    '同一事项已享受深圳市、所在区或者前海其他同类支持政策',
    'The same matter is supported under another policy of the city, the district or Qianhai',
    { zh: '已退回的不算。', en: 'Support that was paid back does not count.' },
  ),
  alsoSupportedByCity: yesno(
    '同一事项已享受本市其他支持政策',
    'The same matter is supported under another policy of the city',
    { zh: '已退回的不算。', en: 'Support that was paid back does not count.' },
  ),
  establishedOn: date('设立日期（由外地迁入的，为迁入日期）', 'Applicant set up, or moved in from elsewhere'),
  officeArea: quantity('办公场地面积', 'Office space', 'm²'),
  taxAdvisers: count('税务师人数', 'Tax advisers'),
  isSoleTrader: yesno('申请人是个体工商户经营者', 'The applicant is a sole trader'),
  keyGroup: yesno('属重点群体', 'The applicant belongs to a key group'),
  isAssociation: yesno('申请人是行业协会', 'The applicant is a trade association'),
  fullYears: count('设立已满年数', 'Full years since the applicant was set up'),
});

/** A patent that takes part. */
export const patent = section('参评专利', 'Patent', {
  type: code(
    {
      invention: ['发明专利', 'Invention'],
      'utility-model': ['实用新型专利', 'Utility model'],
      design: ['外观设计专利', 'Design'],
      'declassified-defence': ['已解密国防专利', 'Declassified defence patent'],
      secret: ['保密专利', 'Secret patent'],
      'not-granted': ['未获授权', 'Not granted'],
    },
    '专利类型',
    'Kind of patent',
  ),
  owners: count('专利权人数', 'Number of patentees'),
  allOwnersAgreed: yesno('全体专利权人同意申报', 'All patentees agreed'),
});

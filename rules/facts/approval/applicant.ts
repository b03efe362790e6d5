import { applicantGroups } from '../codes/applicant-group.ts';
import { enterpriseSizes } from '../codes/enterprise-size.ts';
import { code, codes, count, section, yesno } from '../fact.ts';

/** Who applied. */
export const applicant = section('申请人', 'Applicant', {
  size: code(enterpriseSizes, '申请人规模', 'Size of the applicant'),
  groups: codes(applicantGroups, '申请人群体', 'Groups of the applicant'),
  age: count('年龄', 'Age of the applicant'),
  keyEmploymentGroup: yesno('登记失业、就业困难、脱贫人口等重点群体', 'Registered unemployed, or of another key group'),
  foreignInvested: yesno('外商投资企业', 'Foreign-invested enterprise'),
  bankruptcyAdministrator: yesno('破产管理人持法律文件办理', 'A bankruptcy administrator with the papers of the court'),
  dishonest: yesno('列入失信名单', 'The applicant is on a list of dishonest persons'),
  goodCredit: yesno('信用良好或诚信考核合格', 'The applicant has good credit'),
});

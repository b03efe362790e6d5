import { enterpriseSizes } from '../codes/enterprise-size.ts';
import { code, section, yesno } from '../fact.ts';

/** Who applied. */
export const applicant = section('申请人', 'Applicant', {
  size: code(enterpriseSizes, '申请人规模', 'Size of the applicant'),
  foreignInvested: yesno('外商投资企业', 'Foreign-invested enterprise'),
  dishonest: yesno('列入失信名单', 'On a list of dishonest persons'),
  goodCredit: yesno('信用良好或诚信考核合格', 'Good credit'),
});

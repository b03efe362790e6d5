import { securityForms } from '../codes/security-form.ts';
import { codes, section, yesno } from '../fact.ts';

/** The security for performance of the contract. */
export const performanceSecurity = section('履约保证金', 'Performance security', {
  forms: codes(securityForms, '接受的履约保证金形式', 'Forms of performance security accepted'),
  refusedForms: codes(securityForms, '拒收的履约保证金形式', 'Forms of performance security refused'),
  issuerDesignated: yesno('指定出具保函的机构', 'Issuer of the guarantee designated'),
});

/** The security for the quality of works. */
export const qualitySecurity = section('工程质量保证金', 'Quality security', {
  refusedForms: codes(securityForms, '拒收的质量保证金形式', 'Forms of quality security refused'),
});

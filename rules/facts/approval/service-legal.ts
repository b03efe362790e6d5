import { legalCircumstances, legalServices, legalSteps } from '../codes/legal-service.ts';
import { codes, section } from '../fact.ts';

/** Services of a court to the parties of a case. */
export const legal = section('诉讼服务', 'Court services', {
  circumstances: codes(legalCircumstances, '案件情形', 'Circumstances'),
  steps: codes(legalSteps, '法院办理情况', 'What the court did'),
  services: codes(legalServices, '提供的服务', 'What the court offers'),
});

import { certificateContents } from '../codes/certificate-content.ts';
import { contractSteps } from '../codes/contract-step.ts';
import { performanceSteps } from '../codes/performance-step.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of contract and performance, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const contractChecklists = {
  contractSteps: codes(contractSteps, '合同签订、履行中已办理的事项', 'Done in concluding and performing the contract'),
  performanceSteps: codes(performanceSteps, '履约验收中已办理的事项', 'Done in accepting the performance'),
  certificateContents: codes(certificateContents, '验收书的内容', 'Contents of the certificate of acceptance'),
};

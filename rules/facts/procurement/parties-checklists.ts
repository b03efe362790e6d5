import { agencyAgreements } from '../codes/agency-agreement.ts';
import { agencySteps } from '../codes/agency-step.ts';
import { bidderChecks } from '../codes/bidder-check.ts';
import { bidderFaults } from '../codes/bidder-fault.ts';
import { conductCircumstances } from '../codes/conduct-circumstance.ts';
import { conductSteps } from '../codes/conduct-step.ts';
import { supplierSteps } from '../codes/supplier-step.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of suppliers, agency and purchaser, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const partiesChecklists = {
  bidderFaults: codes(bidderFaults, '供应商的问题', 'Faults of suppliers'),
  bidderChecks: codes(bidderChecks, '经核实的供应商情况', 'What was checked of suppliers'),
  supplierSteps: codes(supplierSteps, '邀请供应商时已办理的事项', 'Done in inviting suppliers'),
  agencySteps: codes(agencySteps, '委托代理中已办理的事项', 'Done in entrusting the agency'),
  agencyAgreement: codes(agencyAgreements, '委托代理协议的内容', 'Contents of the agreement with the agency'),
  conductCircumstances: codes(conductCircumstances, '采购人、代理机构发现的情形', 'What purchaser or agency found'),
  conductSteps: codes(conductSteps, '采购人、代理机构已采取的措施', 'What purchaser or agency did about it'),
};

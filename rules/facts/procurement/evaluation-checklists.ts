import { evaluationCircumstances } from '../codes/evaluation-circumstance.ts';
import { evaluationFaults } from '../codes/evaluation-fault.ts';
import { evaluationSteps } from '../codes/evaluation-step.ts';
import { reportContents } from '../codes/report-content.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of the evaluation, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const evaluationChecklists = {
  evaluationSteps: codes(evaluationSteps, '评审中已办理的事项', 'Done in the evaluation'),
  evaluationCircumstances: codes(evaluationCircumstances, '评审中出现的情形', 'What happened in the evaluation'),
  evaluationFaults: codes(evaluationFaults, '评审中的问题', 'Faults in the evaluation'),
  reportContents: codes(reportContents, '评审报告的内容', 'Contents of the evaluation report'),
};

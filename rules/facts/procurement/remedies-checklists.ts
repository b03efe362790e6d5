import { answerContents } from '../codes/answer-content.ts';
import { complaintChecks } from '../codes/complaint-check.ts';
import { complaintCircumstances } from '../codes/complaint-circumstance.ts';
import { complaintFaults } from '../codes/complaint-fault.ts';
import { complaintSteps } from '../codes/complaint-step.ts';
import { decisionContents } from '../codes/decision-content.ts';
import { queryChecks } from '../codes/query-check.ts';
import { queryCircumstances } from '../codes/query-circumstance.ts';
import { queryFaults } from '../codes/query-fault.ts';
import { querySteps } from '../codes/query-step.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of challenges and complaints, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const remediesChecklists = {
  querySteps: codes(querySteps, '质疑处理中已办理的事项', 'Done about the challenge'),
  queryCircumstances: codes(queryCircumstances, '质疑的情形', 'Circumstances of the challenge'),
  queryFaults: codes(queryFaults, '质疑处理中的问题', 'Faults in handling the challenge'),
  queryChecks: codes(queryChecks, '经核实的质疑情况', 'What was checked of the challenge'),
  answerContents: codes(answerContents, '质疑答复的内容', 'Contents of the answer to the challenge'),
  complaintSteps: codes(complaintSteps, '投诉处理中已办理的事项', 'Done about the complaint'),
  complaintCircumstances: codes(complaintCircumstances, '投诉的情形', 'Circumstances of the complaint'),
  complaintFaults: codes(complaintFaults, '投诉中的问题', 'Faults in the complaint'),
  complaintChecks: codes(complaintChecks, '经核实的投诉情况', 'What was checked of the complaint'),
  decisionContents: codes(decisionContents, '投诉处理决定书的内容', 'Contents of the decision on the complaint'),
};

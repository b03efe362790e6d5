import { documentContents } from '../codes/document-content.ts';
import { documentFaults } from '../codes/document-fault.ts';
import { noticeContents } from '../codes/notice-content.ts';
import { noticeFaults } from '../codes/notice-fault.ts';
import { openingFaults } from '../codes/opening-fault.ts';
import { procedureCircumstances } from '../codes/procedure-circumstance.ts';
import { procedureSteps } from '../codes/procedure-step.ts';
import { publicityContents } from '../codes/publicity-content.ts';
import { publishedWithResults } from '../codes/published-with-result.ts';
import { recordContents } from '../codes/record-content.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of the procedure and what was published, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const procedureChecklists = {
  procedureSteps: codes(procedureSteps, '采购程序中已办理的事项', 'Done in the course of the purchase'),
  procedureCircumstances: codes(
    procedureCircumstances,
    '采购过程中出现的情形',
    'What happened in the course of the purchase',
  ),
  openingFaults: codes(openingFaults, '开标中的问题', 'Faults at the opening'),
  recordContents: codes(recordContents, '采购活动记录的内容', 'Contents of the record of the purchase'),
  noticeContents: codes(noticeContents, '采购（招标）公告、投标邀请书的内容', 'Contents of the notice'),
  noticeFaults: codes(noticeFaults, '公告中的问题', 'Faults in the notice'),
  publicityContents: codes(publicityContents, '单一来源公示的内容', 'Contents of the publicity of a single source'),
  publishedWithResult: codes(publishedWithResults, '随结果同时公告的材料', 'Published together with the result'),
  documentFaults: codes(documentFaults, '采购文件中的问题', 'Faults in the documents'),
  documentContents: codes(documentContents, '采购文件的法定内容', 'Statutory contents of the documents'),
};

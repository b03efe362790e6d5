import { frameworkAgreementContents } from '../codes/framework-agreement-content.ts';
import { frameworkAwardPublications } from '../codes/framework-award-publication.ts';
import { frameworkCircumstances } from '../codes/framework-circumstance.ts';
import { frameworkDocuments } from '../codes/framework-document.ts';
import { frameworkFaults } from '../codes/framework-fault.ts';
import { frameworkInformation } from '../codes/framework-information.ts';
import { frameworkNotices } from '../codes/framework-notice.ts';
import { frameworkPublications } from '../codes/framework-publication.ts';
import { frameworkSteps } from '../codes/framework-step.ts';
import { codes } from '../fact.ts';

/**
 * Checklists of framework agreements, as an auditor goes through the file. Each is a section of its own: whoever fills in one is not
 * asked for the others.
 */
export const frameworkChecklists = {
  frameworkNotice: codes(frameworkNotices, '征集公告的内容', 'Contents of the notice of a framework agreement'),
  frameworkDocuments: codes(frameworkDocuments, '征集文件的内容', 'Contents of the framework documents'),
  frameworkAgreement: codes(frameworkAgreementContents, '框架协议的内容', 'Contents of the framework agreement'),
  frameworkResult: codes(
    frameworkPublications,
    '入围结果公告的内容',
    'Contents of the announcement of who was admitted',
  ),
  frameworkInformation: codes(frameworkInformation, '告知采购人的入围信息', 'What purchasers are told'),
  frameworkAward: codes(
    frameworkAwardPublications,
    '成交结果单笔公告的内容',
    'Contents of the announcement of an award',
  ),
  frameworkSummary: codes(frameworkAwardPublications, '成交结果汇总公告的内容', 'Contents of the summary of awards'),
  frameworkSteps: codes(frameworkSteps, '框架协议采购中已办理的事项', 'Done under the framework agreement'),
  frameworkCircumstances: codes(
    frameworkCircumstances,
    '框架协议采购中的情形',
    'What happened under the framework agreement',
  ),
  frameworkFaults: codes(frameworkFaults, '框架协议采购中的问题', 'Faults in the framework agreement'),
};

import { prequalificationDocuments } from '../codes/prequalification-document.ts';
import { prequalificationNotices } from '../codes/prequalification-notice.ts';
import { prequalificationSteps } from '../codes/prequalification-step.ts';
import { publicationChannels } from '../codes/publication-channel.ts';
import { codes, date, money, section } from '../fact.ts';

/** The prequalification of suppliers before a tender. */
export const prequalification = section(
  '资格预审',
  'Prequalification',
  {
    noticeOn: date('资格预审公告日期', 'Prequalification notice published'),
    clarifiedOn: date('资格预审文件最后一次澄清、修改日期', 'Prequalification documents last clarified', {
      zh: '可能影响资格预审申请文件编制的最后一次澄清或者修改。',
      en: 'The last one that may affect how applications are drawn up.',
    }),
    documentsUntilOn: date('资格预审文件停止发售日期', 'Prequalification documents available until'),
    deadlineOn: date('提交资格预审申请文件截止日期', 'Deadline for prequalification applications'),
    documentFee: money('资格预审文件收费', 'Fee for the prequalification documents', {
      zh: '免费提供填 0。',
      en: '0 where they are free.',
    }),
    channels: codes(publicationChannels, '资格预审公告发布渠道', 'Where the prequalification notice was published'),
    noticeContents: codes(prequalificationNotices, '资格预审公告的内容', 'Contents of the prequalification notice'),
    documentContents: codes(
      prequalificationDocuments,
      '资格预审文件的内容',
      'Contents of the prequalification documents',
    ),
    steps: codes(prequalificationSteps, '资格预审中已办理的事项', 'Done in the prequalification'),
  },
  [['noticeOn', 'deadlineOn']],
);

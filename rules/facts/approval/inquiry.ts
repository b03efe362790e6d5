import { inquiryChannels, inquiryResponsibles } from '../codes/inquiry-channel.ts';
import { inquirySteps } from '../codes/inquiry-step.ts';
import { staffConducts } from '../codes/staff-conduct.ts';
import { code, codes, date, section, yesno } from '../fact.ts';

/** First-inquiry responsibility (首问负责): who answers for an applicant, and what was done. */
export const inquiry = section('首问负责', 'First inquiry', {
  channel: code(inquiryChannels, '联系方式', 'Channel of the inquiry'),
  responsible: code(inquiryResponsibles, '首问责任人', 'First-responsible person'),
  designatedBy: code(
    {
      'head-of-body': ['机关负责人', 'Head of the body'],
      'head-of-window': ['服务窗口负责人', 'Head of the window'],
      other: ['其他', 'Other'],
    },
    '指定人',
    'Who designated the first-responsible person',
  ),
  circumstances: codes(
    {
      'question-asked': ['申请人咨询', 'Applicant asked a question'],
      'at-comprehensive-window': [
        '首次接待为综合窗口前台',
        'First received at the front desk of the comprehensive window',
      ],
      'other-department': ['由其他部门办理', 'Handled by another department'],
      'other-unit': ['由本部门其他机构办理', 'Handled by another unit of the department'],
    },
    '咨询（申请）情形',
    'Circumstances of the inquiry or application',
  ),
  steps: codes(inquirySteps, '首问责任人办理情况', 'Steps taken by the first-responsible person'),
  askedWhileOpen: yesno('在事项办结前提出咨询', 'The question was put before the matter was done'),
  handedOverOn: date('分送承办机构日期', 'Handed over to the handling unit'),
  answeredOn: date('答复问讯日期', 'Question answered'),
  closedOn: date('首问事项了结日期', 'Inquiry closed'),
});

/** How the staff whom the applicant met behaved. */
export const staff = section('工作人员服务', 'Conduct of the staff', {
  conduct: codes(staffConducts, '工作人员服务问题', 'Misconduct of the staff'),
});

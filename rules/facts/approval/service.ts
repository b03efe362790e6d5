import { serviceCircumstances } from '../codes/service-circumstance.ts';
import { serviceSteps } from '../codes/service-step.ts';
import { codes, count, date, section, yesno } from '../fact.ts';

/** A government service in general: what holds of it, and what the office did. */
export const service = section('政务服务', 'Service', {
  circumstances: codes(serviceCircumstances, '事项和申请情形', 'Circumstances of the matter and the application'),
  steps: codes(serviceSteps, '服务办理情况', 'What the office did'),
  ratedOn: date('评价日期', 'Rated by the applicant'),
  reviewClosedOn: date('评价、投诉处理结束日期', 'Handling of the rating or complaint ended'),
  toleranceList: codes(
    {
      'item-name': ['事项名称', 'Name of the item'],
      'main-materials': ['主要申请材料', 'Main documents'],
      'materials-to-follow': ['可容缺容错受理的材料', 'Documents that may follow'],
    },
    '容缺容错受理清单载明的内容',
    'What the list of tolerated items states',
  ),
  toleranceListPublished: yesno(
    '容缺容错受理清单及指南已在政务服务网公布',
    'The list of tolerated items and its guide are published online',
  ),
  toleranceGuideAdjusted: yesno(
    '办事指南已按容缺容错受理清单调整',
    'The guide was adjusted to the list of tolerated items',
  ),
  handledInCentre: yesno('在政务服务中心集中办理', 'Handled in the service centre', {
    zh: '在各级政务服务中心、大厅及其延伸的服务站点办理的，填“是”。',
    en: 'Also in centres and halls of any level and in their outposts.',
  }),
  decidedInCentre: yesno('在政务服务中心实质审批', 'Decided in the service centre'),
});

const ownDoing = {
  zh: '申请人自愿增加、因其材料不齐或者不符合要求而增加的，不计。',
  en: 'Not those the applicant chose to make, or that its own incomplete or unfit documents caused.',
};

/** The environmental form is filed by the owner, by law in a system of its own. */
const besidesOwnFiling = {
  zh: `${ownDoing.zh}自行填报的环境影响登记表备案不计。`,
  en: `${ownDoing.en} Nor the environmental form that the owner files itself.`,
};

/** What it cost the applicant to have the matter done. */
export const effort = section('办事负担', 'Effort of the applicant', {
  visits: count('跑动（到场）次数', 'Visits made', ownDoing),
  windows: count('跑的窗口数', 'Windows gone to', ownDoing),
  doors: count('进的门数', 'Places gone to', ownDoing),
  platforms: count('登录的平台（系统）数', 'Platforms or systems logged in to', besidesOwnFiling),
  procedures: count('环节（流程）数', 'Procedures gone through', ownDoing),
  forms: count('填写的表单数', 'Forms filled in', besidesOwnFiling),
  materialSets: count('提交的材料套数', 'Sets of documents submitted', besidesOwnFiling),
  submissions: count('申请、填报或提交次数', 'Times applied or submitted', {
    zh: '补正后的再次提交，撤回、退件后的重新申请，申请人自愿分次的申请，自行填报的环境影响登记表备案不计。',
    en: 'Not those after a correction notice, a withdrawal or a return, those the applicant chose to make apart, nor the environmental form it files itself.',
  }),
  issuingWindows: count('领证窗口数', 'Windows that issue the results', ownDoing),
  permits: count('客户办理的审批数', 'Permits the customer had to obtain'),
  licences: count('要求办理的许可证数', 'Licences demanded'),
  surveyCommissions: count('同一阶段测绘委托次数', 'Surveys commissioned in one stage', ownDoing),
  acceptanceSurveyCommissions: count('验收测绘委托次数', 'Surveys commissioned for the acceptance', ownDoing),
  surveysOfSameObject: count('同一阶段同一标的物测绘次数', 'Surveys of the same object in one stage', {
    zh: '申请人自愿增加、因建设内容变更或者其成果不合格而重测的，不计。',
    en: 'Not those the applicant chose to make, or that changed works or its own unfit results caused.',
  }),
  correctionNotices: count('补正告知次数', 'Notices of correction', {
    zh: '申请人未按告知补正而再次催告，以及补正材料或者情况变化带来新问题的告知，不计。',
    en: 'Reminders of what was told before, and notices of defects that only the resubmission or changed facts brought, do not count.',
  }),
});

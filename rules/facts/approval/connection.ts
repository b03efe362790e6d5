import { code, count, date, done, section, yesno } from '../fact.ts';

/** Connection of a customer to power, water, gas or telecommunications. */
export const connection = section('接入', 'Connection', {
  voltage: code({ low: ['低压', 'Low voltage'], high: ['高压', 'High voltage'] }, '电压', 'Voltage of the connection'),
  externalLine: yesno('有外线工程', 'External line needed'),
  approvalNeeded: yesno('外线工程需行政审批', 'External line needs an approval'),
  approvalSubmissions: count('接入行政审批资料提交次数', 'Times documents for the approval were submitted', {
    zh: '向水电气企业的报装申请、补正后的再次提交、撤回或退件后的重新申请不计。',
    en: 'Not the application to the utility, nor what follows a correction notice, a withdrawal or a return.',
  }),
  approvalsInParallel: yesno('接入审批并联办理', 'Approvals of the connection handled in parallel'),
  approvalsAtOneWindow: yesno('接入审批一窗受理', 'Approvals of the connection accepted at one window'),
  approvalsDispatched: yesno('接入审批由平台自动分派', 'Approvals of the connection dispatched by the platform'),
  leased: yesno('采用以租代建的供电设备', 'Power equipment leased instead of built'),
  chargedBeyondLease: yesno('租赁费以外另收费用', 'Charges beyond the lease of the equipment'),
  customerReady: yesno('客户具备接电条件', 'Customer ready for connection'),
  express: yesno('极速报装', 'Express application'),
  small: yesno('小型接入工程', 'Small connection'),
  preInstallation: yesno('属预装试点', 'Pilot of pre-installation'),
  appliedAtPermitStage: yesno('在工程建设许可阶段报装', 'Connection applied for at the construction-permit stage'),
  forConstructionProject: yesno(
    '因房屋建筑、城市基础设施项目建设需要而接入',
    'Connection needed by a construction project',
  ),
  designedWithMainWorks: yesno(
    '与主体工程同步设计、同步建设',
    'Connection designed and built together with the main works',
  ),
  builtTogether: yesno('水电气网一同施工、一并接入', 'Utilities built and connected together'),
  pushedToPlatform: yesno('报装受理后推送至“一窗平台”', 'Application passed to the one-window platform once accepted'),
  ownershipProofAvailable: yesno('能提供物业权属证明', 'Proof of ownership available'),
  individuallyMetered: yesno('已抄表到户', 'Metered individually by the utility'),
  frequentMatter: yesno('属用水口径变更等高频业务', 'A frequent matter such as a change of the pipe’s diameter'),
  standardsPublished: yesno('公用事业单位的服务标准已公开', 'Service standards of the utility are public'),
  infoSharingWanted: yesno('客户需要职能部门将项目信息告知水电气单位', 'Customer wants the utilities informed'),
  projectInfoShared: done('职能部门已将项目信息推送水电气单位', 'The utilities were informed by the departments'),
  utilityAtCityWindow: yesno(
    '市政公用企业已进驻市级行政服务大厅联办窗口',
    'The utility is at the joint window of the city’s hall',
  ),
  meterInstalledOn: date('装表接电日期', 'Meter installed'),
});

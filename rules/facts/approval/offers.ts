import { codes, section, yesno } from '../fact.ts';

/** What the office or the utility offers to who applies, as the applicant attests: one question each. */
export const offers = section('可选的服务', 'Services offered', {
  commitment: yesno('可选择告知承诺制办理', 'Applicant may choose to give a commitment'),
  commitmentWithFiling: yesno('可按“承诺+备案”并联审批', 'Commitment and filing offered for the parallel approval'),
  allItemsTold: yesno('一次性告知全过程事项和要求', 'All items and requirements told at once'),
  tailoredFlow: yesno('已量身定制报批流程', 'Flow of approvals tailored to the project'),
  onlineApplication: yesno('可网上申请', 'May be applied for online'),
  onlineAroundTheClock: yesno('可网上全天候申请', 'May be applied for online around the clock'),
  counter: yesno('提供线下窗口办理', 'A counter is kept beside the online way'),
  anywhereInCity: yesno('可全城（全市）通办', 'May be handled anywhere in the city'),
  atHome: yesno('可上门办理', 'Can be handled at home'),
  bilingual: yesno('提供双语服务渠道', 'A bilingual channel is there'),
  cadastralMap: yesno('可查询地籍地图', 'The cadastral map can be looked up'),
  commitmentGuide: codes(
    {
      'at-counter': ['在对外服务场所或政务服务中心公布', 'At the office or service centre'],
      'on-website': ['在相关网站公布', 'On the website'],
      downloadable: ['可浏览、查阅、下载', 'To be read and downloaded'],
    },
    '告知承诺工作流程和办事指南的公布',
    'Where the guide to commitments is published',
  ),
  rating: yesno('可对服务作出评价', 'The service can be rated'),
  oneMatterGuide: yesno('“一件事”有统一的流程图和办事指南', 'One flow chart and guide for the whole matter'),
  oneLicencePass: yesno('可享“一照通行”服务', 'One licence for all offered'),
  simplifiedRenewal: yesno('可简化换发', 'Simplified renewal offered'),
  simplifiedDeregistration: yesno('可简易注销', 'Simplified deregistration offered'),
  nameSelfDeclaration: yesno('企业名称可自主申报', 'Name may be declared by oneself'),
  jointUtilityApplication: yesno('可水电气网联动报装', 'Utilities may be applied for jointly'),
  powerPreInstallation: yesno('提供电力预装', 'Power installed in advance'),
  singleManager: yesno('由统一服务管家对接', 'One service manager for the customer'),
  onlinePreExamination: yesno('可网上预审', 'Pre-examination online'),
  contractSelfPrinting: yesno('可自助打印买卖合同', 'Contract may be printed by oneself'),
  propertyInformation: yesno('可查询企业存量非住宅信息', 'Non-residential property of enterprises may be queried'),
  certificateByCourier: yesno('可快递寄送证书', 'Certificate sent by courier'),
  connection: codes(
    {
      'one-stop-connection': ['一站式集中服务', 'One-stop service'],
      'proactive-contact': ['主动联系、主动服务', 'Utility made the first contact'],
    },
    '外线接入服务',
    'Services for the external line',
  ),
  utilityFilesOnline: codes(
    {
      'online-application': ['在线提交审批资料', 'Files submitted online'],
      'online-tracking': ['在线查询进度和结果', 'Progress and result online'],
    },
    '供水供电供气企业可在线办理的',
    'What the utility may do online',
  ),
  powerOnline: codes(
    {
      'online-tracking': ['进度在线可视', 'Progress visible online'],
      rating: ['服务可评价', 'Service can be rated'],
    },
    '用电服务线上功能',
    'What the power service offers online',
  ),
  gas: codes(
    {
      'mail-service': ['邮寄办理', 'Handling by mail'],
      'agency-service': ['管家代办', 'Handling by the service manager'],
    },
    '用气业务办理方式',
    'Ways in which gas business is handled',
  ),
  registrationOnline: codes(
    {
      'online-application': ['网上申请', 'Application online'],
      'online-tax-payment': ['网上缴税', 'Tax paid online'],
    },
    '企业不动产登记可网上办理的',
    'What enterprises may do online for a registration',
  ),
  parkGreenChannel: codes(
    {
      'cross-district': ['跨区办', 'Handling across districts'],
      'concentrated-handling': ['集中办', 'Handling in batches'],
      'instant-approval': ['立即办', 'Handling at once'],
      'dedicated-person': ['专人办', 'A dedicated person'],
    },
    '园区登记绿色通道',
    'Fast track of registration in parks',
  ),
});

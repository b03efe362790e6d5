import type { CodeList } from '../fact.ts';

/** What holds of a service or an application and decides what the online office must do. */
export const onlineCircumstances = {
  'law-requires-paper-or-presence': ['法律法规要求纸质材料或现场办理', 'Law requires paper or presence'],
  'public-service-on-application': ['依申请办理的公共服务事项', 'Public service on application'],
  'specialised-hall': ['保留在部门专业大厅办理', 'Kept in the hall of the department'],
  'acceptance-delegated': ['受理权已委托政务服务数据管理部门', 'Acceptance delegated to the data bureau'],
  'own-approval-system': ['使用部门自建审批系统', 'Approval system of the department'],
  'own-public-system': ['使用部门自建的面向公众的网上办事系统', 'Public online system of the department'],
  'suits-terminal': ['适合自助终端办理', 'Suits self-service terminals'],
  'mobile-service': ['提供移动端服务', 'Offered on mobile devices'],
  'applied-online': ['通过网上办事平台申请', 'Applied for online'],
  'counter-chosen': ['申请人选择线下办理', 'Applicant chose the counter'],
  'enquiry-made': ['网上咨询、意见建议', 'Enquiry or suggestion made online'],
  'applicant-gave-up': ['申请人主动放弃', 'Applicant gave up'],
  'required-documents-missing': ['无法提供必备资料', 'Required documents missing'],
  'outside-competence': ['非所属受理范围', 'Outside the competence of the office'],
  'other-region-e-licence': ['提交外地电子证照', 'E-licence of another region presented'],
  'e-material-presented': ['提交具有法律效力的电子材料', 'Electronic material with legal effect presented'],
  'digital-space-data': ['数据在个人、法人数字空间且已授权', 'Data in the digital space, use authorised'],
  'publication-ordered': ['依法应公布办理结果', 'Law orders the result to be published'],
  'integrated-window': ['综合服务窗口办理', 'Handled at an integrated window'],
  'key-enterprise-talent': ['重点企业人才落户', 'Settling talent of a key enterprise'],
  'simplified-deregistration': ['符合简易注销条件', 'Qualifies for simplified deregistration'],
} satisfies CodeList;

import type { CodeList } from '../fact.ts';

/** Who recommended. */
export const recommenders = {
  'local-ip-authority': ['市县知识产权管理部门', 'Intellectual-property authority of a city or county'],
  'provincial-department': ['省政府组成部门或直属机构', 'Department of the province'],
  'central-body': ['中央驻琼有关单位', 'Body of the central authorities in the province'],
  'model-park': ['国家知识产权强国建设试点示范园区', 'Model park of intellectual property'],
  academician: ['中国科学院院士、中国工程院院士', 'Academician'],
  other: ['其他单位或个人', 'Anyone else'],
} satisfies CodeList;

/** Who may enter projects of its own. */
export const selfRecommenders = {
  'model-university': ['国家知识产权示范高校', 'Model university of intellectual property'],
  'pilot-university': ['国家知识产权试点高校', 'Pilot university of intellectual property'],
  'model-enterprise': ['国家知识产权示范企业', 'Model enterprise of intellectual property'],
  other: ['其他单位或个人', 'Anyone else'],
} satisfies CodeList;

/** What a recommender did before recommending. */
export const recommendationSteps = {
  'eligibility-reviewed': ['审核参评资格', 'Reviewed whether the project may take part'],
  'truth-reviewed': ['审核申报材料真实性', 'Reviewed whether the papers are true'],
  'local-publicity': ['所在地知识产权管理部门公示', 'Made public by the local authority'],
} satisfies CodeList;

/** Steps of review and of what follows it. */
export const awardSteps = {
  'plenary-deliberation': ['评审委员会全体会议集体审议', 'Plenary committee deliberated'],
  plaque: ['颁发奖牌', 'Plaque given'],
  certificate: ['颁发证书', 'Certificate given'],
  'recommended-to-national': ['优先推荐参评中国专利奖', 'Recommended first for the national award'],
  'claim-reviewed': ['审核补贴申报', 'Claim reviewed'],
  'portal-notice': ['在市政府门户网站发布申报通知', 'Notice on the portal of the city'],
  'authority-site-notice': ['在市市场监管局网站发布申报通知', 'Notice on the site of the authority'],
} satisfies CodeList;

/** What must not happen in a review. */
export const reviewFaults = {
  'information-leaked': ['泄露评审情况', 'Information on the review leaked'],
  'held-in-false-name': ['冒名开展评审活动', 'Review held in the name of the award without authority'],
} satisfies CodeList;

/** Where those who are to be supported were made public. */
export const awardChannels = {
  portal: ['市人民政府门户网站', 'Portal of the city'],
  'authority-site': ['主管部门网站', 'Site of the authority in charge'],
} satisfies CodeList;

/** Whom the decision on an objection was told. */
export const objectionParties = {
  objector: ['异议方', 'Objector'],
  recommender: ['推荐方', 'Recommender'],
  applicant: ['申报方', 'Applicant'],
} satisfies CodeList;

/** What followed an objection. */
export const awardObjectionSteps = {
  investigated: ['调查核实', 'Investigated'],
  're-examined': ['重审', 'Examined again'],
  continued: ['继续办理审核拨付手续', 'Payment went on'],
} satisfies CodeList;

/** What followed fraud or misconduct. */
export const awardSanctions = {
  'award-revoked': ['撤销授奖', 'Award revoked'],
  'money-recovered': ['追回奖金（未发放的，不再发放）', 'Money recovered, or not paid out'],
  'plaque-recovered': ['追回奖牌（未颁发的，不再颁发）', 'Plaque recovered, or not given'],
  'certificate-recovered': ['追回证书（未颁发的，不再颁发）', 'Certificate recovered, or not given'],
  'reviewer-removed': ['取消评审资格', 'Reviewer removed'],
  criticised: ['通报批评', 'Criticised in public'],
  'recommending-suspended': ['暂停推荐资格', 'Right to recommend suspended'],
  'recommending-cancelled': ['取消推荐资格', 'Right to recommend cancelled'],
  punished: ['按财政违法行为处罚处分条例处罚', 'Punished under the regulation on financial breaches'],
  warned: ['中止协议提醒', 'Warned that the agreement may be suspended'],
  'service-cancelled': ['取消当年服务资格', 'Barred from serving in that year'],
} satisfies CodeList;

/** What was done with the money that should not have been. */
export const grantUses = {
  withheld: ['被截留', 'Withheld'],
  elsewhere: ['用于奖励有关人员和专利工作以外的用途', 'Used for other than those rewarded and work on patents'],
} satisfies CodeList;

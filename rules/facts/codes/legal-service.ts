import type { CodeList } from '../fact.ts';

/** What is true of a case before a court. */
export const legalCircumstances = {
  'filed-online': ['网上申请立案', 'Filed online'],
  'filing-reviewed': ['立案申请已审核', 'Filing reviewed'],
  'filed-on-the-spot': ['现场立案', 'Filed on the spot'],
  'judgment-uploaded': ['判决文书已上传移动微法院', 'Judgment uploaded'],
} satisfies CodeList;

/** What the court did and offers to the parties. */
export const legalSteps = {
  'upload-notified': ['告知文书上传', 'Upload notified'],
  'filing-answered': ['立案审核后答复', 'Filing reviewed and answered'],
  'online-filing-suggested': ['引导网上立案', 'Online filing suggested'],
  'told-of-online-filing': ['告知今后可网上立案', 'Told that cases can be filed online'],
} satisfies CodeList;

/** What a court offers online. */
export const legalServices = {
  'fee-payment-online': ['网上缴费', 'Fees paid online'],
  'fee-refund-online': ['网上退费', 'Fees refunded online'],
  'electronic-submission': ['电子化提供诉讼、证据材料', 'Documents and evidence submitted electronically'],
} satisfies CodeList;

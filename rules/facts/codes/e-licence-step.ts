import type { CodeList } from '../fact.ts';

/** What was done about an electronic licence. */
export const eLicenceSteps = {
  issued: ['签发电子证照', 'E-licence issued'],
  archived: ['电子证照及历史记录归档', 'E-licence and its history archived'],
  'objection-with-reasons': ['异议附理由和证据书面（指定渠道）转出', 'Objection sent with reasons and evidence'],
  'objection-verified': ['核查异议', 'Objection verified'],
  'objection-result-told': ['告知异议处理结果', 'Result of the objection told'],
  'generated-at-once': ['实时自动生成', 'Generated at once'],
  'e-seal-applied': ['以电子印章签发', 'Issued with an e-seal'],
} satisfies CodeList;

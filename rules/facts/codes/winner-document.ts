import type { CodeList } from '../fact.ts';

/** What the winner's bid holds that the announcement of the result could show; licence and name of the subject it always holds. */
export const winnerDocuments = {
  qualifications: ['资质', 'Qualifications'],
  awards: ['获奖', 'Awards'],
  certificates: ['各类证书', 'Certificates'],
  specification: ['规格型号', 'Specification and model'],
} satisfies CodeList;

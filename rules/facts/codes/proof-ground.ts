import type { CodeList } from '../fact.ts';

/** Why a proof (证明事项) must not be demanded. */
export const proofGrounds = {
  'no-legal-basis': ['无法律、法规或者国务院决定依据', 'No basis in law or a State Council decision'],
  'own-certificate': ['个人现有证照可证明', 'Shown by a certificate the applicant holds'],
  'written-commitment': ['可由书面承诺解决', 'A written commitment suffices'],
  'other-material': ['可被其他材料涵盖或替代', 'Covered or replaced by another document'],
  'online-check': ['可网络核验', 'Can be checked online'],
  'issuer-cannot-verify': ['开具单位无法调查核实', 'Issuer cannot verify it'],
} satisfies CodeList;

/** What the published list says of a proof that is retained. */
export const proofListItems = {
  'legal-basis': ['设定依据', 'Legal basis'],
  'demanding-unit': ['索要单位', 'Unit that demands it'],
  'issuing-unit': ['开具单位', 'Unit that issues it'],
  guide: ['办理指南', 'Guide'],
} satisfies CodeList;

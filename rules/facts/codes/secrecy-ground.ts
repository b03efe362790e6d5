import type { CodeList } from '../fact.ts';

/** Why information is withheld from publication. */
export const secrecyGrounds = {
  'state-secret': ['国家秘密', 'State secret'],
  'trade-secret': ['商业秘密', 'Trade secret'],
  'personal-privacy': ['个人隐私', 'Personal privacy'],
  'other-legal-ground': ['法律法规规定的其他情形', 'Another ground in law'],
} satisfies CodeList;

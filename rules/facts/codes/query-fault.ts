import type { CodeList } from '../fact.ts';

/** Faults in handling the challenge (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const queryFaults = {
  'answer-holds-trade-secret': ['答复内容涉及商业秘密', 'The answer discloses a trade secret'],
  'challenge-refused': ['拒收在法定质疑期内发出的质疑函', 'A challenge sent in time was refused'],
  'false-or-no-answer': [
    '不予答复或者答复与事实明显不符且不能合理说明',
    'No answer, or one plainly against the facts without explanation',
  ],
  'secrets-leaked': [
    '泄露质疑、投诉处理过程中应当保密的信息',
    'Confidential information in challenges or complaints disclosed',
  ],
} satisfies CodeList;

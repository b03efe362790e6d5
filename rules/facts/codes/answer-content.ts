import type { CodeList } from '../fact.ts';

/** Contents of the answer (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const answerContents = {
  challenger: ['质疑供应商的姓名或者名称', 'Challenger'],
  'received-and-project': ['收到质疑函的日期、项目名称及编号', 'Day received and project'],
  'matters-and-reasons': ['质疑事项、答复的具体内容、事实依据和法律依据', 'Matters, answer and reasons'],
  'right-to-complain': ['告知依法投诉的权利', 'Right to complain'],
  'answerer-and-date': ['答复人名称和答复日期', 'Who answered and when'],
} satisfies CodeList;

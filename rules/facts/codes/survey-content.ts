import type { CodeList } from '../fact.ts';

/** What a survey of requirements covers and rests on. */
export const surveyContents = {
  'prescribed-content': ['规定的调查内容', 'The prescribed content'],
  'documented-sources': ['信息来源有充分依据', 'Sources documented'],
  'life-cycle-cost': ['全生命周期成本', 'Life-cycle cost'],
  'representative-sample': ['选择的调查对象具有代表性', 'Representative suppliers were chosen'],
} satisfies CodeList;

/** What the states of a batch are called. */
import type { Schemas } from '../api/schemas.ts';
import type { Text } from '../language.tsx';

export type ShownState = Schemas['BatchState'] | 'asking';

export const states: Readonly<Record<ShownState, Text>> = {
  'awaiting-upload': { zh: '等待上传', en: 'Waiting for the file' },
  reading: { zh: '正在读取文件', en: 'Reading the file' },
  judging: { zh: '正在判断', en: 'Judging' },
  summarising: { zh: '正在汇总', en: 'Summing up' },
  finished: { zh: '已完成', en: 'Finished' },
  refused: { zh: '文件无法检查', en: 'The file cannot be checked' },
  asking: { zh: '有的列要您确认', en: 'Columns to be confirmed' },
  failed: { zh: '没有完成', en: 'Failed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

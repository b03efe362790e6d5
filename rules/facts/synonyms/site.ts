import type { Synonyms } from './synonyms.ts';

/** What records of inspections call their facts. */
export const siteSynonyms: Synonyms = {
  'inspection.inspectedOn': {
    sure: ['检查时间', '巡查日期', '巡查时间', '检查日', '现场检查日期', '现场检查时间'],
    likely: ['日期'],
  },
  'inspection.recheckedOn': { sure: ['复查时间', '复检日期', '复核日期', '整改复查日期', '整改复查时间'] },
  place: { sure: ['检查对象类型', '场所类型', '工地类型'] },
};

import { intermediaryGuideItems } from '../codes/intermediary-guide.ts';
import { intermediaryPractices } from '../codes/intermediary-practice.ts';
import { codes, section } from '../fact.ts';

/** An intermediary service that the approval depends on. */
export const intermediary = section('中介服务', 'Intermediary service', {
  guide: codes(intermediaryGuideItems, '服务指南内容', 'Contents of its guide'),
  practices: codes(intermediaryPractices, '中介服务中的做法', 'Practices'),
});

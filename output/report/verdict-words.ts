/** What a verdict means to who reads the report. */
import type { Verdict } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';
import type { Tone } from '../written/written.ts';

interface VerdictWords {
  readonly name: Text;
  readonly about: Text;
  readonly tone: Tone;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  'non-compliant': {
    name: { zh: '有违规', en: 'Not compliant' },
    about: { zh: '违反了强制性规定。', en: 'Mandatory rules are broken.' },
    tone: 'bad',
  },
  departs: {
    name: { zh: '与原则性规定不符', en: 'Departs from principles' },
    about: {
      zh: '没有违反强制性规定，但与“原则上”的规定不符。',
      en: 'No mandatory rule is broken, but rules “in principle” are not followed.',
    },
    tone: 'warn',
  },
  incomplete: {
    name: { zh: '尚不能判定', en: 'Not decided yet' },
    about: { zh: '未发现违反，但有的事项还不知道。', en: 'Nothing wrong was found, but some facts are not known.' },
    tone: 'open',
  },
  pending: {
    name: { zh: '尚未到期', en: 'Not due yet' },
    about: { zh: '未发现违反，有的期限还没到。', en: 'Nothing wrong was found; some periods have not ended.' },
    tone: 'open',
  },
  compliant: {
    name: { zh: '合规', en: 'Compliant' },
    about: { zh: '已判断的规定均已符合。', en: 'All rules that were judged are met.' },
    tone: 'good',
  },
  'not-covered': {
    name: { zh: '没有适用的规定', en: 'Not covered' },
    about: {
      zh: '查过的文件都不适用于此案；这不表示合规。',
      en: 'None of the documents applies to this case; that does not mean it is compliant.',
    },
    tone: 'plain',
  },
};

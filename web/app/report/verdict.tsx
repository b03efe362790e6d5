/** The verdict in one look: what is wrong, how much of it, and what is not known. */
import type { Schemas } from '../api/schemas.ts';
import { many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';

export type Verdict = Schemas['Verdict'];

interface Shown {
  readonly name: Text;
  readonly about: Text;
  /** Colours and sign by how bad it is. */
  readonly tone: 'bad' | 'warn' | 'open' | 'good' | 'none';
  readonly sign: string;
}

export const verdicts: Readonly<Record<Verdict, Shown>> = {
  'non-compliant': {
    name: { zh: '有违规', en: 'Not compliant' },
    about: { zh: '违反了强制性规定，见下。', en: 'Mandatory rules are broken, see below.' },
    tone: 'bad',
    sign: '✕',
  },
  departs: {
    name: { zh: '与原则性规定不符', en: 'Departs from principles' },
    about: {
      zh: '没有违反强制性规定，但与“原则上”的规定不符。',
      en: 'No mandatory rule is broken, but rules “in principle” are not followed.',
    },
    tone: 'warn',
    sign: '!',
  },
  incomplete: {
    name: { zh: '尚不能判定', en: 'Not decided yet' },
    about: { zh: '还没有发现违反，但有的事项还不知道。', en: 'Nothing wrong was found, but some facts are not known.' },
    tone: 'open',
    sign: '?',
  },
  pending: {
    name: { zh: '尚未到期', en: 'Not due yet' },
    about: { zh: '没有发现违反，有的期限还没到。', en: 'Nothing wrong was found; some periods have not ended.' },
    tone: 'open',
    sign: '…',
  },
  compliant: {
    name: { zh: '合规', en: 'Compliant' },
    about: { zh: '已判断的规定均已符合。', en: 'All rules that were judged are met.' },
    tone: 'good',
    sign: '✓',
  },
  'not-covered': {
    name: { zh: '没有适用的规定', en: 'Not covered' },
    about: {
      zh: '查过的文件都不适用于此案，这不表示合规。',
      en: 'None of the documents applies to this case; that does not mean it is compliant.',
    },
    tone: 'none',
    sign: '–',
  },
};

export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { half } = useLanguage();
  const { name, tone, sign } = verdicts[verdict];
  return (
    <span className={`verdict-tag ${tone}`}>
      <span aria-hidden="true">{sign}</span> {half(name)}
    </span>
  );
}

/** Where part of what may apply was not judged, what was judged is said to be in order, and no more. */
function nameOf({ verdict, counts }: Schemas['UnstoredReport']): Text {
  if (verdict !== 'compliant' || counts.notAssessed === 0) return verdicts[verdict].name;
  return { zh: '已判断的均合规', en: 'Compliant in what was judged' };
}

export function VerdictBanner({ report }: { readonly report: Schemas['UnstoredReport'] }) {
  const { say, half } = useLanguage();
  const { about, tone, sign } = verdicts[report.verdict];
  const { breached, pending, undetermined, satisfied, notAssessed, presumed } = report.counts;
  const counted = [
    [breached.violation, say('违规', breached.violation === 1 ? 'violation' : 'violations')],
    [breached.warning, say('警示', breached.warning === 1 ? 'warning' : 'warnings')],
    [breached.advice, say('建议', 'advice')],
    [undetermined, say('尚不能判定', 'undecided')],
    [pending, say('未到期', 'not due yet')],
    [satisfied, say('符合', 'met')],
  ] as const;
  return (
    <div className={`verdict ${tone}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <h2>{half(nameOf(report))}</h2>
        <p>{half(about)}</p>
        <ul className="counts">
          {counted
            .filter(([count]) => count > 0)
            .map(([count, label]) => (
              <li key={label}>
                <b>{count}</b> {label}
              </li>
            ))}
        </ul>
        {presumed > 0 && (
          <p className="small">
            {say(
              `其中 ${presumed} 项“符合”，前提是写明的就是全部；还有别的，结论可能不同。`,
              `${presumed} of those met hold if what is stated is all there is.`,
            )}
          </p>
        )}
        {notAssessed > 0 && (
          <p className="small">
            {say(
              `另有 ${notAssessed} 条规定可能适用，所涉情况还没有提供，没有判断。`,
              `${many(notAssessed, 'more rule')} may apply; what would decide it has not been told.`,
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** The findings of a report: what is wrong first and in full, what is open as a list, what is in order last. */
import { Link } from 'wouter';
import { saidAlike } from '../../../output/report/said-alike.ts';
import type { Schemas } from '../api/schemas.ts';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { Facts } from '../vocabulary.ts';
import { ClaimTable } from './claim-table.tsx';
import { Finding, type Words } from './finding.tsx';
import { useIsPrinting } from './use-is-printing.ts';

interface StillMissingProps {
  readonly missing: readonly string[];
  readonly facts: Facts;
  readonly message: Schemas['Finding']['message'];
}

/** What would settle a finding that is open; where nothing is missing, why it is open all the same. */
function StillMissing({ missing, facts, message }: StillMissingProps) {
  const { say, half } = useLanguage();
  const labels = missing.flatMap((path) => {
    const fact = facts.get(path);
    return fact === undefined ? [] : [half(fact.label)];
  });
  if (labels.length === 0) return <span>{half(message)}</span>;
  return <span>{say(`还差：${labels.join('、')}。`, `Settled by: ${labels.join(', ')}.`)}</span>;
}

interface FindingsProps {
  readonly report: Pick<
    Schemas['UnstoredReport'],
    'findings' | 'questions' | 'lookedAt' | 'asOf' | 'governing' | 'claim'
  >;
  readonly facts: Facts;
  /** A report that is handed in shows how it came to what it found; what is in order is opened when it is printed. */
  readonly isOpen?: boolean;
  /** The words of a document that a finding rests on. */
  readonly wordsOf?: ((finding: Schemas['Finding']) => readonly Words[]) | undefined;
}

export function Findings({ report, facts, isOpen = false, wordsOf }: FindingsProps) {
  const { say, half } = useLanguage();
  const isPrinting = useIsPrinting();
  const { questions, lookedAt, asOf, governing, claim } = report;
  // A finding names the day that governs it only where its rule goes by an event of its own.
  const findings =
    governing === undefined ? report.findings : report.findings.map((finding) => ({ governing, ...finding }));
  const of = (outcome: Schemas['Finding']['outcome']) => findings.filter((finding) => finding.outcome === outcome);
  const [breached, pending, open, met] = [of('breached'), of('pending'), of('undetermined'), of('satisfied')];
  const alike = saidAlike(breached);
  return (
    <div className="findings">
      {breached.length > 0 && (
        <h3>
          {alike.length === breached.length
            ? say('不合规之处', 'What is wrong')
            : say(
                `不合规之处 ${alike.length} 处，涉及 ${breached.length} 条规定`,
                `${many(alike.length, 'thing is', 'things are')} wrong, by ${many(breached.length, 'rule')}`,
              )}
        </h3>
      )}
      {claim !== undefined && <ClaimTable claim={claim} findings={findings} />}
      {alike.map(({ finding, others }, index) => (
        <Finding
          key={finding.rule}
          finding={finding}
          others={others}
          facts={facts}
          asOf={asOf}
          words={wordsOf?.(finding)}
          isOpen={isOpen || index === 0}
        />
      ))}
      {pending.length > 0 && <h3>{say('还没到期', 'Not due yet')}</h3>}
      {pending.map((finding) => (
        <Finding
          key={finding.rule}
          finding={finding}
          facts={facts}
          asOf={asOf}
          words={wordsOf?.(finding)}
          isOpen={isOpen || breached.length === 0}
        />
      ))}
      {open.length > 0 && (
        <>
          <h3>{say('还不能判定', 'What cannot be decided yet')}</h3>
          {questions.length > 0 && (
            <p>
              {say('还需要知道：', 'Still to be known: ')}
              {questions.map(({ label }) => half(label)).join(say('、', ', '))}
              {say('。', '.')}
            </p>
          )}
          <details open={isOpen}>
            <summary>{say(`涉及的 ${open.length} 条规定`, `The ${many(open.length, 'rule')} concerned`)}</summary>
            <ul className="brief">
              {open.map(({ rule, title, citation, missing = [], message }) => (
                <li key={rule}>
                  <Link href={`/rules/${rule}`}>{half(title)}</Link>{' '}
                  <StillMissing missing={missing} facts={facts} message={message} />{' '}
                  <span className="source">
                    {say('《', '“')}
                    {half(citation.title)}
                    {say('》', '” ')}
                    {citation.clause}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {met.length > 0 && (
        <details open={isPrinting} className="met">
          <summary>
            <h3>{say(`符合规定的 ${met.length} 项`, many(met.length, 'rule is met', 'rules are met'))}</h3>
          </summary>
          {met.map((finding) => (
            <Finding
              key={finding.rule}
              finding={finding}
              facts={facts}
              asOf={asOf}
              words={wordsOf?.(finding)}
              isOpen={false}
            />
          ))}
        </details>
      )}
      {lookedAt !== undefined && (
        <>
          <h3>{say('查过哪些文件', 'What was looked at')}</h3>
          <p>{half(lookedAt.text)}</p>
          <ul className="brief">
            {lookedAt.documents.map(({ document, title, why }) => (
              <li key={document}>
                {half(title)} <span className="source">{half(why)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

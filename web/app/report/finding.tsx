/** One finding: what was found, under which clause, how days and money were reckoned, and what to do. */
import { Link } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../told.tsx';
import type { Facts } from '../vocabulary.ts';
import { CitationLine } from './citation.tsx';
import { DaysCounted } from './days-counted.tsx';
import { InterestTrace } from './interest.tsx';
import { SeverityTag } from './severity.tsx';
import { UsedFacts } from './used-facts.tsx';

/** Words of a document, and the way to them. */
export interface Words {
  readonly key: string;
  readonly words: string;
  /** Undefined where the document is not beside it. */
  readonly show?: () => void;
}

interface FindingProps {
  readonly finding: Schemas['Finding'];
  readonly facts: Facts;
  readonly asOf: string;
  /** Whether the reckoning is shown at once. */
  readonly isOpen: boolean;
  readonly words?: readonly Words[] | undefined;
  /** Other rules that say the same of the same facts. */
  readonly others?: readonly Schemas['Finding'][];
}

export function Finding({ finding, facts, asOf, isOpen, words = [], others = [] }: FindingProps) {
  const { say, half } = useLanguage();
  const {
    rule,
    provision,
    outcome,
    severity,
    title,
    message,
    remedy,
    period,
    interest,
    assumptions = [],
    citation,
    governing,
    stricter,
  } = finding;
  return (
    <article className={`finding ${outcome} ${severity}`} id={`finding-${rule}`}>
      <h4>
        <SeverityTag finding={finding} /> <Link href={`/rules/${rule}`}>{half(title)}</Link>
      </h4>
      <p className="message">
        <Told text={half(message)} />
      </p>
      {outcome === 'breached' && remedy !== undefined && (
        <p className="remedy">
          <b>{say('怎么办：', 'What to do: ')}</b>
          <Told text={half(remedy)} />
        </p>
      )}
      {words.length > 0 && (
        <ul className="words">
          {words.map(({ key, words: quoted, show }) => (
            <li key={key}>
              {show === undefined ? (
                <q className="quote" lang="zh-CN">
                  {quoted}
                </q>
              ) : (
                <button type="button" className="quote" onClick={show}>
                  {quoted}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <CitationLine citation={citation} provision={provision} governing={governing} />
      {others.length > 0 && (
        <details open={isOpen}>
          <summary>
            {say(`同一内容还违反 ${others.length} 条规定`, `The same breaks ${many(others.length, 'more rule')}`)}
          </summary>
          {others.map((other) => (
            <div key={other.rule} id={`finding-${other.rule}`}>
              <Link href={`/rules/${other.rule}`}>{half(other.title)}</Link>
              <CitationLine citation={other.citation} provision={other.provision} governing={other.governing} />
            </div>
          ))}
        </details>
      )}
      {stricter !== undefined && (
        <p className="brief">
          {say('另有更严规定，符合它即符合本条：', 'A stricter rule, and who keeps to it keeps to this: ')}
          <Link href={`/rules/${stricter.rule}`}>{half(stricter.title)}</Link>
        </p>
      )}
      {period !== undefined && (
        <details open={isOpen}>
          <summary>{say('日子是怎么数的', 'How the days were counted')}</summary>
          <DaysCounted period={period} asOf={asOf} />
        </details>
      )}
      {interest !== undefined && (
        <details open={isOpen}>
          <summary>{say('利息是怎么算的', 'How the interest was reckoned')}</summary>
          <InterestTrace interest={interest} />
        </details>
      )}
      <details>
        <summary>{say('所依据的情况', 'What it rests on')}</summary>
        <UsedFacts used={finding.facts} facts={facts} />
        {assumptions.length > 0 && (
          <ul className="brief">
            {assumptions.map(({ text }) => (
              <li key={text.en}>{half(text)}</li>
            ))}
          </ul>
        )}
      </details>
    </article>
  );
}

/** What is beside the text: the place, what is doubtful, the verdict, the findings with the words they rest on. */

import Button from 'antd/es/button';
import { useEffect, useId } from 'react';
import { useLocation } from 'wouter';
import type { Answer, Answers } from '../case/answers.ts';
import { isSubmission, useCheckCase, useKeepCase } from '../case/check.ts';
import { Failed } from '../failing.tsx';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { Findings } from '../report/findings.tsx';
import { VerdictBanner } from '../report/verdict.tsx';
import type { Facts } from '../vocabulary.ts';
import { AddMark, type Selected } from './add-mark.tsx';
import { isAtFault, isUsedBy } from './at-fault.ts';
import { type Corrections, listAnswer, type NumberedMark, paperCheck, valueAt } from './corrections.ts';
import { MarkCard } from './mark-card.tsx';
import { OpenQuestions } from './open-questions.tsx';
import type { Reading } from './use-reading.ts';

interface PaperFindingsProps {
  readonly reading: Reading;
  readonly submission: Readonly<Record<string, unknown>>;
  readonly marks: readonly NumberedMark[];
  readonly facts: Facts;
  readonly corrections: Corrections;
  readonly chosen: number | undefined;
  readonly answers: Answers;
  readonly onAnswer: (fact: string, answer: Answer | undefined) => void;
  readonly onRegion: (region: string | undefined) => void;
  readonly onCorrect: (mark: string, correction: Corrections[string] | undefined) => void;
  readonly onShow: (mark: number) => void;
  /** Takes away what the user marked. */
  readonly onTakeBack: (mark: NumberedMark) => void;
  readonly selected: Selected | undefined;
  readonly onAdd: (fact: string, answer: Answer, words: Selected) => void;
  readonly onLeaveSelection: () => void;
  /** Told the keys of marks that are at fault, each with the rule that is broken. */
  readonly onBreached: (rules: ReadonlyMap<string, string>) => void;
}

export function PaperFindings(props: PaperFindingsProps) {
  const {
    reading,
    submission,
    marks,
    facts,
    corrections,
    chosen,
    answers,
    onAnswer,
    onRegion,
    onCorrect,
    onShow,
    onTakeBack,
    selected,
    onAdd,
    onLeaveSelection,
    onBreached,
  } = props;
  const { say, half } = useLanguage();
  const id = useId();
  const [, go] = useLocation();
  const check = useCheckCase(isSubmission(submission) ? submission : undefined);
  const keep = useKeepCase();
  const report = check.data;
  useEffect(() => {
    const wrong = (report?.findings ?? []).filter(({ outcome }) => outcome === 'breached');
    // Of several rules the one that is shown first.
    onBreached(
      new Map(
        wrong
          .toReversed()
          .flatMap((finding) =>
            marks.filter((mark) => isAtFault(finding, mark)).map(({ key }) => [key, finding.rule] as const),
          ),
      ),
    );
  }, [report, marks, onBreached]);
  const contradicted = new Set(reading.conflicts.map(({ fact }) => fact));
  const doubts = marks.filter(({ sure, fact }) => !sure || contradicted.has(fact));
  const sure = marks.filter(({ sure: isSure, fact }) => isSure && !contradicted.has(fact));
  const { region } = submission;
  // A list is added to, not replaced: it begins as what is known of it.
  const answerOf = (path: string): Answer | undefined =>
    answers[path] ?? listAnswer(facts.get(path)?.type, valueAt(submission, path));
  // What the user said against the reading, or beyond it.
  const touched = new Set([
    ...marks.filter(({ key }) => corrections[key] !== undefined).map(({ fact }) => fact),
    ...Object.entries(answers).flatMap(([path, { state }]) =>
      state === 'unknown' || (state === 'none' && valueAt(reading.case, path) === undefined) ? [] : [path],
    ),
    ...(region === reading.case.region ? [] : ['region']),
    ...(submission.complete === undefined ? [] : ['complete']),
  ]);
  const card = (mark: NumberedMark) => (
    <div key={mark.index} id={`card-${mark.index}`}>
      <MarkCard
        mark={mark}
        facts={facts}
        correction={corrections[mark.key]}
        isChosen={mark.index === chosen}
        isContradicted={contradicted.has(mark.fact)}
        onCorrect={(correction) => onCorrect(mark.key, correction)}
        onShow={() => onShow(mark.index)}
        answer={answers[mark.fact]}
        begunAs={() => answerOf(mark.fact)}
        onAnswer={(answer) => onAnswer(mark.fact, answer)}
        onTakeBack={mark.isOwn ? () => onTakeBack(mark) : undefined}
      />
    </div>
  );
  return (
    <section className="beside" aria-label={say('结论', 'Findings')}>
      <div className="field">
        <label htmlFor={`${id}-place`}>{say('项目在哪里', 'Where the project is')}</label>
        <PlaceSelect id={`${id}-place`} value={typeof region === 'string' ? region : undefined} onChange={onRegion} />
      </div>
      {check.error !== null && <Failed error={check.error} again={() => void check.refetch()} />}
      {report !== undefined && (
        <>
          <VerdictBanner report={report} />
          <div className="actions">
            <Button
              type="primary"
              loading={keep.isPending}
              onClick={() =>
                keep.mutate(paperCheck(reading.id, submission, touched), {
                  onSuccess: (kept) => 'id' in kept && go(`/reports/${kept.id}`),
                })
              }
            >
              {say('保存，取带批注的文件和报告', 'Keep; get the document with comments, and the report')}
            </Button>
          </div>
          {keep.error !== null && <Failed error={keep.error} again={() => keep.reset()} />}
        </>
      )}
      {selected !== undefined && (
        <AddMark
          key={`${selected.block} ${selected.from} ${selected.to}`}
          selected={selected}
          facts={facts}
          answerOf={answerOf}
          onAdd={(fact, answer) => onAdd(fact, answer, selected)}
          onLeave={onLeaveSelection}
        />
      )}
      {doubts.length > 0 && (
        <>
          <h3>
            {say(
              `先看：存疑或前后不一的 ${doubts.length} 处`,
              `First: ${doubts.length} doubtful or contradicting places`,
            )}
          </h3>
          <p className="small">{say('没有确认的不作为判断依据。', 'What is not confirmed is not judged by.')}</p>
          {doubts.map(card)}
        </>
      )}
      {report !== undefined && <OpenQuestions report={report} facts={facts} answerOf={answerOf} onAnswer={onAnswer} />}
      {report !== undefined && (
        <Findings
          report={report}
          facts={facts}
          wordsOf={(finding) => {
            const own = marks.filter((mark) => isUsedBy(finding, mark) && corrections[mark.key] !== 'removed');
            return own.map((mark) => ({ key: String(mark.index), words: mark.words, show: () => onShow(mark.index) }));
          }}
        />
      )}
      {reading.unread.length > 0 && (
        <details>
          <summary>
            {say(
              `没有读懂的 ${reading.unread.length} 处`,
              many(reading.unread.length, 'place that was not understood', 'places that were not understood'),
            )}
          </summary>
          <ul className="brief">
            {reading.unread.map(({ place, words, why }) => (
              <li key={`${place.block} ${place.from}`}>
                <q lang="zh-CN">{words}</q> <span className="source">{half(why)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {sure.length > 0 && (
        <details open={sure.some(({ index }) => index === chosen)}>
          <summary>
            {say(`读出的 ${sure.length} 处`, many(sure.length, 'place that was read', 'places that were read'))}
          </summary>
          {sure.map(card)}
        </details>
      )}
    </section>
  );
}

/** 查付款, 查审批, 查现场, 查评奖资助: questions at the left, what they come to at the right, judged again after every answer. */
import { useEffect, useReducer, useRef } from 'react';
import { draftOf, keepDraft } from '../draft.ts';
import { useLanguage } from '../language.tsx';
import { VerdictTag } from '../report/verdict.tsx';
import { useFacts } from '../vocabulary.ts';
import type { Answer, Draft } from './answers.ts';
import { furtherFacts, nextFacts, useRulesFor } from './asking.ts';
import { CaseHead } from './case-head.tsx';
import { useCheck } from './check.ts';
import { type Filled, FillFrom } from './fill-from.tsx';
import { Outcome } from './outcome.tsx';
import { Questions } from './questions.tsx';
import { type FormKind, headings, subjects } from './subject.ts';

interface Form {
  readonly region: string | undefined;
  readonly reference: string;
  readonly unit: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Facts in the order they were asked. */
  readonly asked: readonly string[];
}

type Change =
  | { readonly region: string | undefined }
  | { readonly reference: string }
  | { readonly unit: string }
  | { readonly fact: string; readonly answer: Answer | undefined }
  | { readonly ask: readonly string[]; readonly after?: string }
  | { readonly filled: Filled }
  | { readonly again: true };

const empty: Form = { region: undefined, reference: '', unit: '', answers: {}, asked: [] };

/** Kept by this page of this release, or passed over. */
const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && 'answers' in value && 'asked' in value && 'reference' in value;

function changed(form: Form, change: Change): Form {
  if ('again' in change) return empty;
  if ('filled' in change) {
    const { region, reference, unit, answers } = change.filled;
    // What somebody answered goes before what was read.
    return {
      region: form.region ?? region,
      reference: form.reference === '' ? (reference ?? '') : form.reference,
      unit: form.unit === '' ? (unit ?? '') : form.unit,
      answers: { ...answers, ...form.answers },
      asked: [...new Set([...form.asked, ...Object.keys(answers)])],
    };
  }
  if ('ask' in change) {
    const at = change.after === undefined ? form.asked.length : form.asked.indexOf(change.after) + 1;
    return { ...form, asked: [...new Set([...form.asked.slice(0, at), ...change.ask, ...form.asked.slice(at)])] };
  }
  if (!('fact' in change)) return { ...form, ...change };
  const { [change.fact]: _, ...others } = form.answers;
  const answers = change.answer === undefined ? others : { ...others, [change.fact]: change.answer };
  // Of another matter other things are asked; what was answered stays.
  return isSubject(change.fact)
    ? { ...form, answers, asked: form.asked.filter((path) => path in answers) }
    : { ...form, answers };
}

const isSubject = (fact: string): boolean => Object.values(subjects).some((subject) => subject?.fact === fact);

interface CasePageProps {
  readonly kind: FormKind;
}

export default function CasePage({ kind }: CasePageProps) {
  const { say, half } = useLanguage();
  const [form, change] = useReducer(changed, kind, (name) => draftOf(name, isForm) ?? empty);
  useEffect(() => keepDraft(kind, form), [kind, form]);
  const facts = useFacts(kind);
  const { region, reference, unit, answers, asked } = form;
  const subject = subjects[kind];
  const chosen = subject && answers[subject.fact];
  const about = chosen?.state === 'one' ? String(chosen.value) : undefined;
  const isBegun = region !== undefined && (subject === undefined || about !== undefined);
  const draft = useSame<Draft | undefined>(isBegun ? { kind, region, reference, unit, answers } : undefined);
  const rules = useRulesFor(kind, region, kind === 'approval' ? about : undefined).data;
  const check = useCheck(draft);
  const report = isBegun ? check.data : undefined;

  // Once all that was asked is answered, what is needed next is asked; never before the answers were weighed.
  const isAnswered = asked.every((path) => answers[path] !== undefined);
  if (isBegun && isAnswered && check.isCurrent && rules !== undefined && facts.size > 0) {
    const next = nextFacts({
      kind,
      about,
      facts,
      answers,
      rules,
      questions: report?.questions ?? [],
      asked,
      isFruitful: (report?.findings.length ?? 0) > 0,
    });
    if (next.length > 0) change({ ask: next });
  }

  const further = isBegun ? furtherFacts({ facts, answers, rules: rules ?? [], asked }) : [];

  return (
    <div className="case">
      <section className="asks" aria-label={say('填写', 'Questions')}>
        <h1>{half(headings[kind])}</h1>
        {kind === 'payment' && facts.size > 0 && (
          <FillFrom
            kind={kind}
            facts={facts}
            answers={answers}
            onFill={(filled) => change({ filled })}
            onAnswer={(fact, answer) => {
              change({ fact, answer });
              change({ ask: [fact] });
            }}
          />
        )}
        <CaseHead
          subject={subject}
          subjects={subject && facts.get(subject.fact)}
          chosen={chosen}
          region={region}
          reference={reference}
          unit={unit}
          onRegion={(place) => change({ region: place })}
          onSubject={(answer) => {
            if (subject !== undefined) change({ fact: subject.fact, answer });
          }}
          onReference={(text) => change({ reference: text })}
          onUnit={(text) => change({ unit: text })}
        />
        {isBegun && (
          <Questions
            asked={asked}
            facts={facts}
            answers={answers}
            rules={rules ?? []}
            findings={report?.findings ?? []}
            error={check.error}
            isDone={isAnswered && check.isCurrent && rules !== undefined}
            onAnswer={(fact, answer) => change({ fact, answer })}
            onAsk={(fact, after) => change({ ask: [fact], after })}
            unjudged={report?.counts.notAssessed ?? 0}
            onMore={further.length > 0 ? () => change({ ask: further }) : undefined}
          />
        )}
      </section>
      {report !== undefined && (
        <button
          type="button"
          className="jump"
          onClick={() => document.getElementById('outcome')?.scrollIntoView({ block: 'start' })}
        >
          <VerdictTag verdict={report.verdict} /> {say('看结论 ↓', 'see findings ↓')}
        </button>
      )}
      <section
        id="outcome"
        className="outcome"
        aria-label={say('结论', 'Findings')}
        aria-live="polite"
        aria-busy={check.isFetching}
      >
        <Outcome
          draft={draft}
          report={report}
          error={check.error}
          facts={facts}
          onAgain={() => change({ again: true })}
          onRetry={() => void check.refetch()}
        />
      </section>
    </div>
  );
}

/** The same object while it says the same. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

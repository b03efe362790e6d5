/** Questions: the facts that are missing and would settle findings, each asked once however many rules wait for it. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import type { CompiledVersion } from './compile.ts';
import type { Rulings } from './judge.ts';
import { shared } from './shared.ts';

/** A fact that is missing and would settle findings. */
export interface Question {
  readonly fact: string;
  readonly label: Text;
  /** To be asked as it stands. */
  readonly question: Text;
  readonly type: string;
  readonly unit?: string;
  readonly codes?: Readonly<Record<string, Text>>;
  /** How many mandatory findings it would help to settle, and how many of any force. */
  readonly settles: { readonly mandatory: number; readonly all: number };
}

/** The missing facts in the order of how many mandatory rules each would help to settle. */
export function questionsOf({ rulings, openLists }: Rulings): Question[] {
  const asked = new Map<Fact, { mandatory: number; all: number }>();
  const ask = (fact: Fact, { citation }: CompiledVersion): void => {
    const settles = asked.get(fact) ?? { mandatory: 0, all: 0 };
    settles.all++;
    if (citation.force === 'mandatory') settles.mandatory++;
    asked.set(fact, settles);
  };
  for (const { judged, version } of rulings) {
    if (judged.outcome === 'undetermined') for (const fact of judged.missing) ask(fact, version);
    else if (judged.outcome === 'satisfied' && judged.presumed === true)
      for (const fact of judged.assumed?.facts ?? []) ask(fact, version);
  }
  for (const [list, versions] of openLists) for (const version of versions) ask(list, version);
  return [...asked]
    .sort(([a, x], [b, y]) => y.mandatory - x.mandatory || y.all - x.all || a.slot - b.slot)
    .map(([fact, settles]) => questionOf(fact, settles));
}

/** The same question is asked of case after case. */
const asked = onceEach((_: Fact) => new Map<string, Question>());

function questionOf(fact: Fact, settles: Question['settles']): Question {
  const known = asked(fact);
  const key = `${settles.mandatory}/${settles.all}`;
  const question = known.get(key) ?? shared(newQuestion(fact, settles));
  known.set(key, question);
  return question;
}

function newQuestion(fact: Fact, settles: Question['settles']): Question {
  const { path, zh, en, type, unit } = fact;
  const codes = codesOf(fact);
  const question: Question = { fact: path, label: { zh, en }, question: wordsOf(fact), type, settles };
  if (unit === undefined && codes === undefined) return question;
  return { ...question, ...(unit !== undefined && { unit }), ...(codes !== undefined && { codes }) };
}

/** What to ask, by the type of the fact, and how to answer where there is none. */
const wordsOf = onceEach((fact: Fact): Text => {
  const { zh, en } = askedOf(fact);
  const { none } = fact;
  return none === undefined ? { zh, en } : { zh: `${zh}${none.zh}的请注明。`, en: `${en} If there is none, say so.` };
});

function askedOf({ zh, en, type, none }: Fact): Text {
  switch (type) {
    case 'yesno':
      return { zh: /^(是否|有无)/.test(zh) ? `${zh}？` : `${zh}吗？`, en: `Is this so: ${en}?` };
    case 'date':
    case 'instant':
      if (none !== undefined) return { zh: `${zh}是哪一天？`, en: `${en}: on which day?` };
      return {
        zh: `${zh}是哪一天？尚未发生的请注明“未发生”。`,
        en: `${en}: on which day? If it has not happened, say so.`,
      };
    case 'codes':
      return { zh: `${zh}有哪些？所列是否为全部？`, en: `${en}: which are there, and is that all?` };
    case 'suspensions':
      return { zh: `${zh}有哪些？所列是否为全部？`, en: `${en}: which are there, and is that all?` };
    case 'code':
      return { zh: `${zh}是哪一种？`, en: `${en}: which of these?` };
    case 'period':
      return { zh: `${zh}是多长？`, en: `${en}: how long?` };
    case 'text':
      return { zh: `${zh}是什么？`, en: `${en}: what is it?` };
    default:
      return { zh: `${zh}是多少？`, en: `${en}: how much?` };
  }
}

/** The codes of a fact with their labels: the same object in every question, since a list has up to sixty. */
const codesOf = onceEach(({ codes }: Fact): Question['codes'] =>
  codes === undefined
    ? undefined
    : Object.fromEntries(Object.entries(codes).map(([code, [zh, en]]) => [code, { zh, en }])),
);

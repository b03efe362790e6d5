/** What shows that something is so although its own fact is missing (design, section 6.5). */
import { asTarget, type Shown, shownBy } from '../facts/evidence/evidence.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import { type Bound, NOT_HAPPENED } from './bound.ts';
import { ConditionError, factAt } from './condition-error.ts';
import { dayInChina } from './day.ts';
import type { Implied } from './implied.ts';
import { microOf } from './money.ts';

/** @returns undefined where nothing shows it. */
export type Implies = (bound: Bound) => Implied | undefined;

/**
 * The evidence for a date (`timeline.repliedOn`), a yes/no fact or a step (`ticket.reply.steps:result-told`), or against it (`!…`); undefined
 * where none is declared.
 * @throws ConditionError where a source does not exist.
 */
export function evidenceFor(target: string, vocabulary: Vocabulary): Implies | undefined {
  const declared = vocabulary.evidence[target];
  if (declared === undefined) return undefined;
  const known = knownIn(vocabulary);
  const shows = known.get(target) ?? noted(known.size, showing(target, declared, vocabulary, NOTHING_ASKED));
  known.set(target, shows);
  return shows;
}

/** Hundreds of rules ask for the same: a case is looked through once. Not where reads are watched, since each has to be seen. */
function noted(number: number, { slots, shows }: Sources): Implies {
  return (bound) => {
    const { notes } = bound;
    if (notes === undefined) return shows(bound);
    notes.shown ??= [];
    const before = notes.shown[number];
    if (before !== undefined) return before ?? undefined;
    const shown = isAnyTold(slots, bound) ? shows(bound) : undefined;
    notes.shown[number] = shown ?? null;
    return shown;
  };
}

/**
 * What the rest of a case shows of a yes/no fact: that it is so, or that it is not; undefined where nothing shows either, or something both.
 * Undefined itself where no evidence is declared.
 */
export function answerShown(path: string, vocabulary: Vocabulary): ((bound: Bound) => boolean | undefined) | undefined {
  const yes = evidenceFor(path, vocabulary);
  const no = evidenceFor(`!${path}`, vocabulary);
  if (no === undefined) return yes && ((bound) => (yes(bound) === undefined ? undefined : true));
  return (bound) => {
    const isNot = no(bound) !== undefined;
    return (yes?.(bound) !== undefined) === isNot ? undefined : !isNot;
  };
}

/** The one code of a code fact that the rest of a case shows, as above. */
export function codeShown(
  { path, codes }: Fact,
  vocabulary: Vocabulary,
): ((bound: Bound) => string | undefined) | undefined {
  const shown = (codesShownIn(vocabulary).get(path) ?? []).flatMap((code) => {
    if (codes?.[code] === undefined) throw new ConditionError(`no code "${code}" in the list of ${path}`);
    const shows = evidenceFor(`${path}:${code}`, vocabulary);
    return shows === undefined ? [] : [{ code, shows }];
  });
  if (shown.length === 0) return undefined;
  return (bound) => {
    let only: string | undefined;
    for (const { code, shows } of shown) {
      if (shows(bound) === undefined) continue;
      if (only !== undefined) return undefined;
      only = code;
    }
    return only;
  };
}

/** By path, the codes for which evidence is declared. */
const codesShownIn = onceEach(({ evidence }: Vocabulary) => {
  const codes = new Map<string, string[]>();
  for (const target of Object.keys(evidence)) {
    const { path, code, denied } = shownBy(target);
    if (code !== undefined && !denied) codes.set(path, [...(codes.get(path) ?? []), code]);
  }
  return codes;
});

/** What shows a target, and the slots of the facts that do. */
interface Sources {
  readonly slots: readonly number[];
  readonly shows: Implies;
}

/** Of most targets nothing is told in most cases: looking for any of it is quicker than asking each source. */
function isAnyTold(slots: readonly number[], { values }: Bound): boolean {
  for (const slot of slots) if (values[slot] !== undefined) return true;
  return false;
}

/** What would show a link of the chain shows nothing where the link is told, and told otherwise: that is asked of the link itself. */
function unlessTold({ type, slot }: Fact, { slots, shows }: Sources): Sources {
  if (type !== 'yesno' && type !== 'code') return { slots, shows };
  return { slots: [slot, ...slots], shows: (bound) => (bound.values[slot] === undefined ? shows(bound) : undefined) };
}

/** Rules of a place ask for the same few steps and dates. */
const knownIn = onceEach((_: Vocabulary) => new Map<string, Implies>());
const NOTHING_ASKED: ReadonlySet<string> = new Set();

/** @param above what it was asked for: nothing shows itself. */
function showing(
  target: string,
  declared: readonly string[],
  vocabulary: Vocabulary,
  above: ReadonlySet<string>,
): Sources {
  const asked = new Set([...above, target]);
  const sources = declared.flatMap((source) => {
    const link = asTarget(source);
    const shown = asked.has(link) ? undefined : vocabulary.evidence[link];
    const itself = shownBy(source);
    const further = shown && unlessTold(factAt(itself.path, vocabulary), showing(link, shown, vocabulary, asked));
    const own = { slots: [factAt(itself.path, vocabulary).slot], shows: sourceOf(itself, vocabulary) };
    return further === undefined ? [own] : [own, further];
  });
  const shows = (bound: Bound): Implied | undefined => {
    let earliest: Implied | undefined;
    for (const source of sources) {
      const shown = source.shows(bound);
      if (shown === undefined) continue;
      if (earliest === undefined || (shown.by ?? Infinity) < (earliest.by ?? Infinity)) earliest = shown;
    }
    return earliest;
  };
  return { slots: [...new Set(sources.flatMap(({ slots }) => slots))], shows };
}

/** A source alone: a date that has come, a yes or a no, a code that is there, or any value that is known but 0. */
function sourceOf({ path, code, atLeast, denied }: Shown, vocabulary: Vocabulary): Implies {
  const fact = factAt(path, vocabulary);
  const { slot, type } = fact;
  const somehow: Implied = { by: undefined, fact };
  const where =
    (holds: (value: Bound['values'][number]) => boolean): Implies =>
    ({ values }) =>
      holds(values[slot]) ? somehow : undefined;
  if (code !== undefined) {
    if (fact.codes?.[code] === undefined || denied)
      throw new ConditionError(`no code "${code}" in the list of ${path}`);
    return where((value) => value === code || (Array.isArray(value) && value.some((item) => item === code)));
  }
  if (atLeast !== undefined) {
    if (type !== 'count') throw new ConditionError(`${path} is no count`);
    const least = microOf(atLeast);
    return where((value) => typeof value === 'number' && value >= least);
  }
  if (type === 'yesno') return where((value) => value === !denied);
  if (denied) {
    if (type !== 'date' && type !== 'instant') throw new ConditionError(`of ${path} there is no no`);
    return where((value) => value === NOT_HAPPENED);
  }
  return ({ values }) => {
    const value = values[slot];
    if (value === undefined || value === null) return undefined;
    if (type === 'date' && typeof value === 'number') return { by: value, fact };
    if (type === 'instant' && typeof value === 'number') return { by: dayInChina(value), fact };
    // A sum or a share of nothing shows that there is none: a price reduction of 0 is no reduction.
    if (value === 0) return undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : somehow;
  };
}

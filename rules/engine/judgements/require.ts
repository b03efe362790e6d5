/**
 * `require`: codes are in a list (all, or at least one), or a yes/no fact is yes. What is due at an event is pending before it;
 * of a list that is not complete an absent code is unknown (design, sections 4 and 6.5).
 */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { once } from '../../once.ts';
import type { Bound } from '../bound.ts';
import { type CompiledEvent, dayShown, named } from '../compiled-event.ts';
import { ConditionError, factAt } from '../condition-error.ts';
import type { Day } from '../day.ts';
import { compileEvent } from '../event.ts';
import { answerShown, evidenceFor } from '../evidence.ts';
import { type Assumption, type Judged, type Judgement, type Setting, undetermined } from '../judgement.ts';
import type { Require } from '../rule.ts';
import { showCode, showFact } from '../show.ts';
import { checkCodes } from './forbid.ts';

/** @throws ConditionError where the fact or a code is unknown, codes are given for a yes/no fact, or a step has no `by`. */
export function compileRequire(require: Require, vocabulary: Vocabulary): Judgement {
  const fact = factAt(require.fact, vocabulary);
  if (require.codes !== undefined && require.anyOf !== undefined) throw new ConditionError('either codes or anyOf');
  const any = require.anyOf !== undefined;
  const codes = require.codes ?? require.anyOf ?? [];
  checkCodes(fact, codes);
  const by = require.by === undefined ? undefined : compileEvent(require.by, vocabulary);
  const except = require.except === undefined ? undefined : factAt(require.except, vocabulary);
  if (except !== undefined) checkCodes(except, codes);
  const facts = [...new Set([fact, ...(by?.facts ?? []), ...(except === undefined ? [] : [except])])];
  const { judge, isThere } =
    codes.length === 0 ? yesRequired(fact, vocabulary) : codesRequired({ fact, codes, any, except }, vocabulary);
  const due = by === undefined ? { zh: '', en: '' } : dueWords(by);
  return {
    facts,
    ...(by !== undefined && { due: (bound: Bound) => dayShown(by, bound) }),
    statement: () => {
      const what = codes.length === 0 ? yesWords(fact) : codeWords(fact, codes, any);
      return { zh: `${due.zh}${what.zh}`, en: `${what.en}${due.en}` };
    },
    shown: isThere,
    judge: (bound, setting) => {
      const judged = judge(bound, by === undefined ? undefined : dayShown(by, bound));
      if (judged.outcome === 'satisfied') return judged;
      if (by === undefined) return judged.outcome === 'breached' && isStep(fact) ? undetermined([fact]) : judged;
      return isDue(by, bound, setting) ? judged : notDue(fact, by);
    },
  };
}

/** Something that is done in the course of a matter, and so is not yet done at its start. */
export function isStep({ path, step }: Fact): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return step === true || name === 'steps' || name.endsWith('Steps') || name === 'evaluated';
}

/** The event has come, on a known day no later than the day of reckoning or on one that something shows. */
function isDue(by: CompiledEvent, bound: Bound, { asOf, calendar }: Setting): boolean {
  const happened = by.at(bound, calendar);
  if (happened !== undefined) return happened.day <= asOf;
  const shown = by.implied(bound);
  // What is set for a day still to come shows nothing yet.
  return shown !== undefined && (shown.by === undefined || shown.by <= asOf);
}

function notDue(fact: Fact, by: CompiledEvent): Judged {
  const event = named(by);
  return {
    outcome: 'pending',
    explain: () => ({
      message: {
        zh: `${fact.zh}：在${event.zh}之前完成即可，现尚未到期。`,
        en: `${fact.en}: due by the time of: ${event.en}; that has not come.`,
      },
    }),
  };
}

function dueWords(by: CompiledEvent): Text {
  const { zh, en } = named(by);
  return { zh: `至${zh}，`, en: ` (by: ${en})` };
}

const yesWords = ({ zh, en }: Fact): Text => ({ zh: `“${zh}”应为“是”`, en: `"${en}" must be the case` });

function codeWords(fact: Fact, codes: readonly string[], any: boolean): Text {
  const { zh, en } = list(fact, codes, any);
  if (fact.type === 'code') return { zh: `${fact.zh}应为${zh}`, en: `${fact.en}: ${en}` };
  return { zh: `${fact.zh}中应有：${zh}`, en: `${fact.en}, among them: ${en}` };
}

/** Whether what is required is there, and what is said where it is not: the first is asked of every rule of a place, the second of few. */
interface Required {
  readonly isThere: (bound: Bound) => boolean;
  /** @param due what shows it on a later day does not show that it was there by then. */
  readonly judge: (bound: Bound, due: Day | undefined) => Judged;
}

/** Codes that a list, or a code, must hold. */
interface Wanted {
  readonly fact: Fact;
  readonly codes: readonly string[];
  /** One of them is enough. */
  readonly any: boolean;
  /** The list of those that the case does not need. */
  readonly except: Fact | undefined;
}

function codesRequired({ fact, codes, any, except }: Wanted, vocabulary: Vocabulary): Required {
  const unknown = undetermined([fact]);
  const implied = new Map(codes.map((code) => [code, evidenceFor(`${fact.path}:${code}`, vocabulary)]));
  const denied = new Map(codes.map((code) => [code, evidenceFor(`!${fact.path}:${code}`, vocabulary)]));
  const there: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({
      message: { zh: `${fact.zh}：具备所要求的内容。`, en: `${fact.en}: what is required is there.` },
    })),
  };
  // Most lists show nothing of what is asked: what is said then is the same for all.
  const allOpen = once(() => open(fact, codes, any));
  const has = (code: string, bound: Bound, due: Day | undefined): boolean => {
    if (isHeld(bound.values[fact.slot], code)) return true;
    if (except !== undefined && isHeld(bound.values[except.slot], code)) return true;
    // A list may hold more than is told, a code is what it is told to be.
    if (fact.type === 'code' && bound.values[fact.slot] != null) return false;
    const shown = implied.get(code)?.(bound);
    return shown !== undefined && (shown.by === undefined || due === undefined || shown.by <= due);
  };
  const isThere = (bound: Bound, due?: Day): boolean =>
    any ? codes.some((code) => has(code, bound, due)) : codes.every((code) => has(code, bound, due));
  const judge = (bound: Bound, due: Day | undefined): Judged => {
    if (isThere(bound, due)) return there;
    const value = bound.values[fact.slot];
    const missing = codes.filter((code) => !has(code, bound, due));
    const isOpen = fact.type === 'codes' && bound.closed[fact.slot] !== true;
    const lacking = isOpen ? missing.filter((code) => denied.get(code)?.(bound) !== undefined) : missing;
    if (isOpen && (any ? lacking.length < codes.length : lacking.length === 0))
      return missing.length === codes.length ? allOpen() : open(fact, missing, any);
    if (value == null && !isOpen) return unknown;
    return {
      outcome: 'breached',
      ...(except !== undefined && bound.closed[except.slot] !== true && { assumed: allNeeded(fact, except, lacking) }),
      explain: () => {
        const { zh, en } = list(fact, lacking, any);
        return {
          message: lackingWords(fact, value ?? [], { zh, en }),
          remedy:
            fact.type === 'code'
              ? { zh: `改为：${zh}`, en: `Make it: ${en}` }
              : { zh: `补充：${zh}`, en: `Add: ${en}` },
          codes: lacking.map((code) => ({ code, label: showCode(fact, code) })),
        };
      },
    };
  };
  return { isThere: (bound) => isThere(bound), judge };
}

/** A list that holds the code, or the code itself. */
function isHeld(value: Bound['values'][number], code: string): boolean {
  return value === code || (Array.isArray(value) && value.includes(code));
}

/** Who holds that something is not needed has to show it. */
function allNeeded(fact: Fact, except: Fact, lacking: readonly string[]): Assumption {
  const { zh, en } = list(fact, lacking, false);
  return {
    facts: [except],
    text: { zh: `假定“${zh}”不在“${except.zh}”之列。`, en: `Assuming that this is not among "${except.en}": ${en}.` },
  };
}

function lackingWords(fact: Fact, value: NonNullable<Bound['values'][number]>, wanted: Text): Text {
  if (fact.type === 'code') {
    const is = showFact(fact, value);
    return {
      zh: `${fact.zh}为“${is.zh}”，应为“${wanted.zh}”。`,
      en: `${fact.en} is "${is.en}" and must be "${wanted.en}".`,
    };
  }
  return { zh: `${fact.zh}中没有：${wanted.zh}。`, en: `${fact.en}: this is not among them: ${wanted.en}.` };
}

/** The list was not said to be complete: what it does not show may be there all the same. */
function open(fact: Fact, lacking: readonly string[], any: boolean): Judged {
  const { zh, en } = list(fact, lacking, any);
  return undetermined([fact], {
    zh: `${fact.zh}中未填：${zh}。是否没有？如已全部列出，请确认“以上为全部”。`,
    en: `${fact.en}: this was not stated: ${en}. Is it not there? If the list shows all there is, please confirm that it is complete.`,
  });
}

function yesRequired(fact: Fact, vocabulary: Vocabulary): Required {
  const unknown = undetermined([fact]);
  const shows = answerShown(fact.path, vocabulary);
  const yes: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({ message: { zh: `已做到：${fact.zh}。`, en: `Done as required: ${fact.en}.` } })),
  };
  const no: Judged = {
    outcome: 'breached',
    explain: once(() => ({
      message: { zh: `未做到：${fact.zh}。`, en: `Not done, though required: ${fact.en}.` },
      remedy: { zh: `落实：${fact.zh}`, en: `See to it: ${fact.en}` },
    })),
  };
  const judge = (bound: Bound): Judged => {
    const value = bound.values[fact.slot] ?? shows?.(bound);
    if (value === undefined) return unknown;
    return value === true ? yes : no;
  };
  return { isThere: (bound) => judge(bound) === yes, judge };
}

function list(fact: Fact, codes: readonly string[], any: boolean): Text {
  const labels = codes.map((code) => showCode(fact, code));
  return {
    zh: labels.map(({ zh }) => zh).join(any ? '或' : '、'),
    en: labels.map(({ en }) => en).join(any ? ' or ' : '; '),
  };
}

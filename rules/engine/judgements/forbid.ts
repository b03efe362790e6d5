/** `forbid`: a code is not in a list (or is not the one given), or a yes/no fact is no. */
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import type { Value } from '../bound.ts';
import { ConditionError, factAt, literal } from '../condition.ts';
import { type Assumption, type Explanation, type Judged, type Judgement, undetermined } from '../judgement.ts';
import { once } from '../once.ts';
import type { Forbid } from '../rule.ts';
import { showCode } from '../show.ts';

/** @throws ConditionError where the fact or a code is unknown, or codes are given for a yes/no fact. */
export function compileForbid(forbid: Forbid, vocabulary: Vocabulary): Judgement {
  const fact = factAt(forbid.fact, vocabulary);
  const codes = forbid.codes ?? [];
  checkCodes(fact, codes);
  const except = forbid.except === undefined ? undefined : factAt(forbid.except, vocabulary);
  if (except !== undefined) checkCodes(except, codes);
  const facts = except === undefined ? [fact] : [fact, except];
  if (codes.length === 0) {
    return {
      facts,
      judged: [fact],
      statement: () => ({ zh: `不得有：${fact.zh}`, en: `Not allowed: ${fact.en}` }),
      judge: yesForbidden(fact),
    };
  }
  const unknown = undetermined([fact]);
  const clean: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({
      message: { zh: `${fact.zh}：未见禁止的内容。`, en: `${fact.en}: nothing forbidden found.` },
    })),
  };
  return {
    facts,
    judged: [fact],
    statement: () => {
      const labels = codes.map((code) => showCode(fact, code));
      return {
        zh: `${fact.zh}不得有：${labels.map(({ zh }) => zh).join('、')}`,
        en: `${fact.en} must not hold: ${labels.map(({ en }) => en).join('; ')}`,
      };
    },
    judge: (bound) => {
      const value = bound.values[fact.slot];
      if (value === undefined) return unknown;
      const lawful = except === undefined ? undefined : bound.values[except.slot];
      const held = foundIn(value, codes);
      const found = lawful === undefined ? held : held.filter((code) => foundIn(lawful, [code]).length === 0);
      if (found.length === 0) return clean;
      const explain = (): Explanation => {
        const shown = found.map((code) => ({ code, label: showCode(fact, code) }));
        const zh = shown.map(({ label }) => label.zh).join('、');
        const en = shown.map(({ label }) => label.en).join('; ');
        return {
          message: { zh: `${fact.zh}含有禁止的内容：${zh}。`, en: `${fact.en} holds what is forbidden: ${en}.` },
          remedy: { zh: `删除或取消：${zh}`, en: `Take out or do away with: ${en}` },
          codes: shown,
        };
      };
      return except !== undefined && lawful === undefined
        ? { outcome: 'breached', assumed: assumption(fact, except, found), explain }
        : { outcome: 'breached', explain };
    },
  };
}

function yesForbidden(fact: Fact): Judgement['judge'] {
  const unknown = undetermined([fact]);
  const yes: Judged = {
    outcome: 'breached',
    explain: once(() => ({
      message: { zh: `${fact.zh}：是，而规定不允许。`, en: `${fact.en}: yes, which is not allowed.` },
      remedy: { zh: `取消：${fact.zh}`, en: `Do away with: ${fact.en}` },
    })),
  };
  const no: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({ message: { zh: `${fact.zh}：否，符合规定。`, en: `${fact.en}: no, as it should be.` } })),
  };
  return ({ values }) => {
    const value = values[fact.slot];
    return value === undefined ? unknown : value === true ? yes : no;
  };
}

function assumption(fact: Fact, except: Fact, found: readonly string[]): Assumption {
  const labels = found.map((code) => showCode(fact, code));
  return {
    facts: [except],
    text: {
      zh: `${except.zh}含${labels.map(({ zh }) => zh).join('、')}`,
      en: `${except.en}: ${labels.map(({ en }) => en).join('; ')}`,
    },
  };
}

/** @throws ConditionError where codes do not fit the fact. */
export function checkCodes(fact: Fact, codes: readonly string[]): void {
  const listed = fact.type === 'codes' || fact.type === 'code';
  if (listed && codes.length === 0) throw new ConditionError(`${fact.path} is a code: say which`);
  if (!listed && fact.type !== 'yesno') throw new ConditionError(`${fact.path} is neither a code nor a yes/no fact`);
  if (!listed && codes.length > 0) throw new ConditionError(`${fact.path} is a yes/no fact: it has no codes`);
  for (const code of codes) literal(fact, code);
}

/** Those of the codes that the value is or holds. */
export function foundIn(value: Value, codes: readonly string[]): readonly string[] {
  const found: string[] = [];
  if (typeof value === 'string') {
    if (codes.includes(value)) found.push(value);
  } else if (Array.isArray(value)) {
    for (const code of codes) if (value.includes(code)) found.push(code);
  }
  return found;
}

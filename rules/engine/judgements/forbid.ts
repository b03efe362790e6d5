/** `forbid`: a code is not in a list (or is not the one given), or a yes/no fact is no. */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import { once } from '../../once.ts';
import type { Bound, Value } from '../bound.ts';
import { ConditionError, factAt } from '../condition-error.ts';
import { answerShown, evidenceFor } from '../evidence.ts';
import { type Assumption, type Explanation, type Judged, type Judgement, undetermined } from '../judgement.ts';
import { literal } from '../literal.ts';
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
    const answer = answerShown(fact.path, vocabulary);
    return {
      facts,
      ...(answer !== undefined && { shown: (bound: Bound) => answer(bound) === true }),
      statement: () => ({ zh: `“${fact.zh}”应为“否”`, en: `"${fact.en}" must not be the case` }),
      judge: yesForbidden(fact, answer),
    };
  }
  const unknown = undetermined([fact]);
  const clean: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({
      message: { zh: `${fact.zh}中未见规定不允许的内容。`, en: `${fact.en}: nothing that is not allowed.` },
    })),
  };
  const presumedClean: Judged = { ...clean, presumed: true, assumed: isAll(fact) };
  const implied = codes.flatMap((code) => {
    const shows = evidenceFor(`${fact.path}:${code}`, vocabulary);
    return shows === undefined ? [] : [{ code, shows }];
  });
  const excepts = new Map(
    except === undefined ? [] : codes.map((code) => [code, evidenceFor(`${except.path}:${code}`, vocabulary)]),
  );
  const denied = codes.flatMap((code) => evidenceFor(`!${fact.path}:${code}`, vocabulary) ?? []);
  // A list may hold more than is told, a code is what it is told to be.
  const shownBy = (bound: Bound): readonly string[] =>
    fact.type === 'codes' || bound.values[fact.slot] == null
      ? implied.flatMap(({ code, shows }) => (shows(bound) === undefined ? [] : [code]))
      : [];
  const isClean = (bound: Bound): boolean =>
    fact.type === 'code' ||
    bound.closed[fact.slot] === true ||
    (denied.length === codes.length && denied.every((shows) => shows(bound) !== undefined));
  return {
    facts,
    ...(implied.length > 0 && { shown: (bound: Bound) => shownBy(bound).length > 0 }),
    statement: () => {
      const labels = codes.map((code) => showCode(fact, code));
      return {
        zh: `${fact.zh}中不得有：${labels.map(({ zh }) => zh).join('、')}`,
        en: `${fact.en}: none of these: ${labels.map(({ en }) => en).join('; ')}`,
      };
    },
    judge: (bound) => {
      const value = bound.values[fact.slot];
      const held = [...new Set([...(value == null ? [] : foundIn(value, codes)), ...shownBy(bound)])];
      if (value == null && held.length === 0) return unknown;
      const lawful = except === undefined ? undefined : bound.values[except.slot];
      const found = held.filter((code) => !isLawful(code, lawful) && excepts.get(code)?.(bound) === undefined);
      if (found.length === 0) return isClean(bound) ? clean : presumedClean;
      const explain = (): Explanation => {
        const shown = found.map((code) => ({ code, label: showCode(fact, code) }));
        const zh = shown.map(({ label }) => label.zh).join('、');
        const en = shown.map(({ label }) => label.en).join('; ');
        return { ...foundWords(fact, { zh, en }), codes: shown };
      };
      return except !== undefined && bound.closed[except.slot] !== true
        ? { outcome: 'breached', assumed: assumption(fact, except, found), explain }
        : { outcome: 'breached', explain };
    },
  };
}

/** Lists of what somebody did: it is put right, not taken out. */
const ACTS = /(practices|conduct|misconduct|steps|[Ff]aults|[Ss]teps)$/;

/** What was found, by what the list holds: what was refused, what was done, or what a document demands. */
function foundWords(fact: Fact, { zh, en }: Text): { readonly message: Text; readonly remedy: Text } {
  if (fact.path.endsWith('.refusals'))
    return {
      message: { zh: `拒绝了不得拒绝的事项：${zh}。`, en: `This was refused and may not be: ${en}.` },
      remedy: { zh: `准予办理：${zh}`, en: `Allow it: ${en}` },
    };
  if (fact.type === 'code')
    return {
      message: { zh: `${fact.zh}不得为：${zh}。`, en: `${fact.en}: this is not allowed: ${en}.` },
      remedy: { zh: `纠正：${fact.zh}不得为“${zh}”`, en: `Put right: ${fact.en} may not be "${en}"` },
    };
  return {
    message: { zh: `${fact.zh}中有规定不允许的内容：${zh}。`, en: `${fact.en}: this is not allowed: ${en}.` },
    remedy: ACTS.test(fact.path)
      ? { zh: `纠正：${zh}`, en: `Put right: ${en}` }
      : { zh: `删除或取消：${zh}`, en: `Take out or do away with: ${en}` },
  };
}

function yesForbidden(fact: Fact, answer: ((bound: Bound) => boolean | undefined) | undefined): Judgement['judge'] {
  const unknown = undetermined([fact]);
  const yes: Judged = {
    outcome: 'breached',
    explain: once(() => ({
      message: { zh: `存在规定不允许的情形：${fact.zh}。`, en: `This is the case and is not allowed: ${fact.en}.` },
      remedy: { zh: `纠正：${fact.zh}`, en: `Put right: ${fact.en}` },
    })),
  };
  const no: Judged = {
    outcome: 'satisfied',
    explain: once(() => ({ message: { zh: `不存在该情形：${fact.zh}。`, en: `This is not the case: ${fact.en}.` } })),
  };
  return (bound) => {
    const value = bound.values[fact.slot] ?? answer?.(bound);
    if (value === undefined) return unknown;
    return value === true ? yes : no;
  };
}

function isLawful(code: string, lawful: Value | null | undefined): boolean {
  return lawful != null && foundIn(lawful, [code]).length > 0;
}

function assumption(fact: Fact, except: Fact, found: readonly string[]): Assumption {
  const labels = found.map((code) => showCode(fact, code));
  return {
    facts: [except],
    text: {
      zh: `假定“${labels.map(({ zh }) => zh).join('、')}”不在“${except.zh}”之列。`,
      en: `Assuming that this is not among "${except.en}": ${labels.map(({ en }) => en).join('; ')}.`,
    },
  };
}

/** That a list shows all there is. */
function isAll(fact: Fact): Assumption {
  return {
    facts: [fact],
    text: {
      zh: `假定“${fact.zh}”已全部列出；如不确定，请核对后确认“以上为全部”。`,
      en: `Assuming that the list is complete: ${fact.en}. Please check it and confirm that this is all.`,
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

/**
 * Time in which a period does not run and which two days of the case tell: while a complaint is handled the purchase is suspended, and
 * whoever has to sign may not. Only these days are left out; a pause that begins when the period has run out spares nothing.
 */
import type { Text } from '../../facts/fact.ts';
import type { Fact, Vocabulary } from '../../facts/vocabulary.ts';
import type { Bound, Suspension } from '../bound.ts';
import type { Check } from '../check.ts';
import { type CompiledEvent, readsOf } from '../compiled-event.ts';
import { compileCondition } from '../condition.ts';
import type { Day } from '../day.ts';
import { compileEvent } from '../event.ts';
import type { Assumption, Judged } from '../judgement.ts';
import { FALSE, TRUE } from '../logic.ts';
import type { Within } from '../rule.ts';
import { type Gaps, gapsOf } from '../span.ts';

export interface Pauses {
  readonly facts: readonly Fact[];
  readonly reads: (bound: Bound) => readonly Fact[];
  /** What a list of rules says of them. */
  readonly words: () => Text;
  /** What `judge` says of the period that began on `start`, the pauses of the case left out of it; one without an end lasts until `today`. */
  readonly judged: (bound: Bound, start: Day, today: Day, judge: (gaps: Gaps) => Judged) => Judged;
}

interface Pause {
  readonly when: Check;
  readonly from: CompiledEvent;
  readonly until: CompiledEvent;
}

/** As far as the case tells it: what is left out for certain, and what may be for all that is known. */
interface Paused {
  readonly certain: Suspension[];
  readonly most: Suspension[];
  readonly missing: Fact[];
}

const NO_GAPS: Gaps = [];

export function compilePauses(written: NonNullable<Within['pauses']>, vocabulary: Vocabulary): Pauses {
  const pauses = written.map(
    ({ when, from, until }): Pause => ({
      when: compileCondition(when, vocabulary),
      from: compileEvent(from, vocabulary),
      until: compileEvent(until, vocabulary),
    }),
  );
  return {
    facts: [...new Set(pauses.flatMap(({ when, from, until }) => [...when.facts, ...from.facts, ...until.facts]))],
    reads: (bound) =>
      pauses.flatMap(({ when, from, until }) => [...when.facts, ...readsOf(from, bound), ...readsOf(until, bound)]),
    words: () => {
      const each = pauses.map(({ when }) => when.text());
      return {
        zh: `（其间不计：${each.map(({ zh }) => zh).join('；')}）`,
        en: ` (not counting the time in which: ${each.map(({ en }) => en).join('; or ')})`,
      };
    },
    judged: (bound, start, today, judge) => {
      let paused: Paused | undefined;
      for (const pause of pauses) {
        if (pause.when.truth(bound) !== TRUE) continue;
        paused ??= { certain: [], most: [], missing: [] };
        add(pause, bound, start, paused);
      }
      if (paused === undefined) return presuming(judge(NO_GAPS), pauses, bound);
      const strict = judge(gapsOf(paused.certain, today));
      if (strict.outcome !== 'breached' || paused.missing.length === 0) return presuming(strict, pauses, bound);
      const lenient = judge(gapsOf(paused.most, today));
      if (lenient.outcome === 'breached') return presuming(lenient, pauses, bound);
      return { outcome: 'undetermined', missing: paused.missing, why: lengthNotTold(paused.missing) };
    },
  };
}

/** What has not ended lasts until the day of reckoning; an end that is not told, until what shows that it had come by then. */
function add({ from, until }: Pause, bound: Bound, start: Day, { certain, most, missing }: Paused): void {
  const [began, ended] = [from.at(bound)?.day, until.at(bound)?.day];
  const earliest = began ?? start;
  const latest = ended ?? until.implied(bound)?.by;
  // It ended before the period began.
  if (latest !== undefined && latest < earliest) return;
  const longest = { from: earliest, to: latest };
  most.push(longest);
  const ends = ended !== undefined || until.never(bound);
  if (began !== undefined && ends) certain.push(longest);
  if (began === undefined) missing.push(...from.facts);
  if (!ends) missing.push(...until.facts);
}

/** Who relies on a pause has to show it; so a delay is found where none is told, and says so. */
function presuming(judged: Judged, pauses: readonly Pause[], bound: Bound): Judged {
  if (judged.outcome !== 'breached') return judged;
  const open = pauses.filter(({ when, from }) => {
    const truth = when.truth(bound);
    return truth !== TRUE && truth !== FALSE && !from.never(bound);
  });
  return open.length === 0 ? judged : { ...judged, assumed: notPaused(open, bound) };
}

function notPaused(open: readonly Pause[], bound: Bound): Assumption {
  const words = open.map(({ when }) => when.text());
  return {
    facts: [...new Set(open.flatMap(({ when }) => when.missing(bound)))],
    text: {
      zh: `假定没有不计入期限的情形：${words.map(({ zh }) => zh).join('；')}。`,
      en: `Assuming that nothing kept the period from running: ${words.map(({ en }) => en).join('; or ')}.`,
    },
  };
}

function lengthNotTold(missing: readonly Fact[]): Text {
  return {
    zh: `不计中止的时间已超过期限，但中止了多久未填（${missing.map(({ zh }) => zh).join('、')}），无法确定是否逾期。`,
    en: `It is late unless the time of the suspension is left out, and how long that was is not stated (${missing.map(({ en }) => en).join('; ')}), so it cannot be decided.`,
  };
}

/**
 * The cases the measuring is done on, the same in every run: payments as an auditor exports them, the examples that come
 * with the project, and cases generated over all rules of four places, which state far more than people do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { dateOf, dayOf } from '../../rules/engine/day.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import { kindNames, vocabularies } from '../../rules/facts/kinds.ts';
import { readSubmission } from '../../rules/facts/submission.ts';
import { casesFor } from '../judging/cases.ts';
import { randomOf } from '../judging/random.ts';

/** The day of reckoning for all of them. */
export const AS_OF = '2025-06-30';

export const profileNames = ['payment', 'example', 'generated'] as const;
export type ProfileName = (typeof profileNames)[number];

/** How many of a hundred cases are of each profile: an assumption, stated on the page beside the figures of each. */
export const shares = { payment: 80, example: 10, generated: 10 } as const satisfies Record<ProfileName, number>;

export interface MixedCase {
  readonly profile: ProfileName;
  readonly case: ValidCase;
}

const seeds = join(import.meta.dirname, '../../seeds');
const PLACES = ['440300', '440100', '450100', '460100'] as const;

/** @param hundreds how many times a hundred cases. @throws Error for a case that a submission's reader refuses. */
export function mixOf(hundreds: number): readonly MixedCase[] {
  const cases: Record<ProfileName, readonly ValidCase[]> = {
    payment: payments(shares.payment * hundreds),
    example: examples(shares.example * hundreds),
    generated: generated(shares.generated * hundreds),
  };
  // In turn, so that a part of the list is mixed as the whole is.
  const inTurn: MixedCase[] = [];
  for (let hundred = 0; hundred < hundreds; hundred++) {
    for (const profile of profileNames) {
      const count = shares[profile];
      for (const each of cases[profile].slice(hundred * count, (hundred + 1) * count)) {
        inTurn.push({ profile, case: each });
      }
    }
  }
  return inTurn;
}

function valid(submission: unknown): ValidCase {
  const read = readSubmission(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** Payments as bench/bulk/write-file.ts writes them: one in five is paid late. */
function payments(count: number): readonly ValidCase[] {
  const random = randomOf(80);
  const first = dayOf('2024-01-02');
  return Array.from({ length: count }, (_, index) => {
    const received = first + random.between(0, 400);
    const met = received + random.between(-3, 3);
    const paid = Math.max(received, met) + (random.chance(0.2) ? random.between(10, 40) : random.between(0, 3));
    return valid({
      kind: 'payment',
      region: '460100',
      reference: `HK-${100_000 + index}`,
      unit: `单位${random.between(1, 60)}`,
      regime: 'government-procurement',
      invoice: {
        amount: `${random.between(1_000, 900_000)}.${random.between(10, 99)}`,
        receivedOn: dateOf(received),
      },
      conditionsMetOn: dateOf(met),
      paidOn: dateOf(paid),
    });
  });
}

const withCase = z.object({ case: z.looseObject({}) });

/** The submissions and sample cases of the project, over and over, each time with a reference of its own. */
function examples(count: number): readonly ValidCase[] {
  const read = (folder: string): readonly unknown[] =>
    readdirSync(join(seeds, folder))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(seeds, folder, name), 'utf8')));
  const all = [...read('submissions'), ...read('cases').map((each) => withCase.parse(each).case)].map((submission) =>
    valid(submission),
  );
  return Array.from({ length: count }, (_, index) => {
    const each = all[index % all.length];
    if (each === undefined) throw new Error('there are no examples');
    return { ...each, reference: `EX-${100_000 + index}` };
  });
}

function generated(count: number): readonly ValidCase[] {
  const perPlace = Math.ceil(count / PLACES.length);
  const all = PLACES.map((place, index) => {
    const rules = kindNames.flatMap((kind) => ruleSet.plan(kind, place, false)?.all() ?? []);
    return casesFor(rules, vocabularies, perPlace, place, 2_026 + index);
  });
  return Array.from({ length: count }, (_, index) => {
    const each = all[index % all.length]?.[Math.floor(index / all.length)];
    if (each === undefined) throw new Error('too few cases were generated');
    return each;
  });
}

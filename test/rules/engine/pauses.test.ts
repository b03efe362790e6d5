/** Only the days between the two that tell a pause are left out of a period; a model that walks day by day says the same. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../rules/build/build-catalogue.ts';
import { binderOf } from '../../../rules/engine/bound.ts';
import { calendarOf } from '../../../rules/engine/calendar.ts';
import { type Day, dateOf, dayOf } from '../../../rules/engine/day.ts';
import { compileWithin } from '../../../rules/engine/judgements/within.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';

const calendar = calendarOf(readCalendar(join(import.meta.dirname, '../../..')));
const vocabulary = vocabularies.find(({ kind }) => kind === 'procurement');
if (vocabulary === undefined) throw new RangeError('procurement');
const bind = binderOf(vocabulary);

type Unit = 'days' | 'workingDays';
const rule = (unit: Unit, amount: number) =>
  compileWithin(
    {
      from: 'process.awardNoticeOn',
      to: 'process.contractSignedOn',
      ...(unit === 'days' ? { days: amount } : { workingDays: amount }),
      pauses: [
        {
          when: { complaintCircumstances: { contains: 'purchase-suspended' } },
          from: 'complaint.suspendedFromOn',
          until: 'complaint.suspendedUntilOn',
        },
      ],
    },
    vocabulary,
  );

const START = dayOf('2025-03-03');
/** All that is told lies before this day. */
const AS_OF = START + 200;

/** `null` has not come, undefined is not told; days as numbers after the award notice. */
type When = number | null | undefined;
interface Told {
  readonly signed?: When;
  readonly from?: When;
  readonly until?: When;
  readonly suspended?: boolean;
  readonly asOf?: Day;
}

/** A section with what is told of its days. */
function section(days: Readonly<Record<string, When>>): Readonly<Record<string, string | null>> {
  const told: Record<string, string | null> = {};
  for (const [name, after] of Object.entries(days))
    if (after !== undefined) told[name] = after === null ? null : dateOf(START + after);
  return told;
}

function judged(unit: Unit, amount: number, { signed, from, until, suspended = true, asOf = AS_OF }: Told) {
  const bound = bind({
    kind: 'procurement',
    region: '110000',
    process: section({ awardNoticeOn: 0, contractSignedOn: signed }),
    complaint: section({ suspendedFromOn: from, suspendedUntilOn: until }),
    complaintCircumstances: suspended ? ['purchase-suspended'] : [],
    complete: ['complaintCircumstances'],
  });
  return rule(unit, amount).judge(bound, { asOf, calendar });
}

/** The last day, found by walking over every day. */
function lastDay(unit: Unit, amount: number, from: number, until: number): number {
  const paused = (after: number) => from <= after && after <= until;
  const isWorking = (after: number) => calendar.isWorking(START + after);
  let end = 0;
  for (let left = amount; left > 0; ) {
    end++;
    if (!paused(end) && (unit === 'days' || isWorking(end))) left--;
  }
  while (paused(end) || !isWorking(end)) end++;
  return end;
}

const unit = fc.constantFrom<Unit>('days', 'workingDays');
const amount = fc.integer({ min: 0, max: 30 });
const early = fc.integer({ min: -20, max: 60 });
const length = fc.integer({ min: 0, max: 40 });
const signed = fc.integer({ min: 0, max: 120 });

describe('pauses', () => {
  it('leave out the days between, and spare nothing else', () => {
    fc.assert(
      fc.property(unit, amount, early, length, signed, (unit, amount, from, length, signed) => {
        const until = from + length;
        const late = signed > lastDay(unit, amount, from, until);
        expect(judged(unit, amount, { signed, from, until }).outcome).toBe(late ? 'breached' : 'satisfied');
      }),
    );
  });

  it('spare nothing where they begin after the last day', () => {
    fc.assert(
      fc.property(unit, amount, length, fc.integer({ min: 1, max: 40 }), (unit, amount, length, later) => {
        const last = lastDay(unit, amount, -2, -1);
        const from = last + later;
        for (const until of [from + length, null, undefined]) {
          expect(judged(unit, amount, { signed: last + 1, from, until }).outcome).toBe('breached');
          expect(judged(unit, amount, { signed: last, from, until }).outcome).toBe('satisfied');
        }
        expect(judged(unit, amount, { signed: null, from, until: null }).outcome).toBe('breached');
      }),
    );
  });

  it('keep the period open as long as they last', () => {
    fc.assert(
      fc.property(unit, amount, fc.nat(30), fc.nat(150), (unit, amount, from, since) => {
        fc.pre(from <= lastDay(unit, amount, -2, -1));
        const asOf = START + from + since;
        expect(judged(unit, amount, { signed: null, from, until: null, asOf }).outcome).toBe('pending');
      }),
    );
  });

  it('of which a day is not told decide only what every such day would', () => {
    fc.assert(
      fc.property(unit, amount, early, length, signed, (unit, amount, from, length, signed) => {
        const until = from + length;
        const whole = judged(unit, amount, { signed, from, until }).outcome;
        const less = [
          judged(unit, amount, { signed, from }),
          judged(unit, amount, { signed, until }),
          judged(unit, amount, { signed }),
        ].map(({ outcome }) => outcome);
        for (const outcome of less) expect([whole, 'undetermined']).toContain(outcome);
      }),
    );
  });

  it('that nobody tells of are presumed not to be, and the breach says so', () => {
    const told = { process: { awardNoticeOn: '2025-03-03', contractSignedOn: '2025-06-03' } };
    const bound = bind({ kind: 'procurement', region: '110000', ...told });
    const found = rule('days', 30).judge(bound, { asOf: AS_OF, calendar });
    expect(found).toMatchObject({ outcome: 'breached', assumed: { facts: [{ path: 'complaintCircumstances' }] } });
    expect(judged('days', 30, { signed: 92, suspended: false })).not.toHaveProperty('assumed');
  });

  it('are of no use where suspensions are told', () => {
    const approval = vocabularies.find(({ kind }) => kind === 'approval');
    if (approval === undefined) throw new RangeError('approval');
    const [from, to] = ['timeline.acceptedOn', 'timeline.completedOn'];
    const pauses = [{ when: { 'application.urgent': true }, from, until: to }];
    expect(() => compileWithin({ from, to, days: 5, pauses }, approval)).toThrow('pauses');
  });
});

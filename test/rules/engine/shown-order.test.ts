/** An order that is shown although not every day of it is told, and steps that a later day does not show in time (design, section 6.5). */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../rules/build/build-catalogue.ts';
import { binderOf } from '../../../rules/engine/bound.ts';
import { calendarOf } from '../../../rules/engine/calendar.ts';
import { dayOf } from '../../../rules/engine/day.ts';
import type { Json } from '../../../rules/engine/json.ts';
import type { Judgement } from '../../../rules/engine/judgement.ts';
import { compileBefore } from '../../../rules/engine/judgements/before.ts';
import { compileForbid } from '../../../rules/engine/judgements/forbid.ts';
import { compileRequire } from '../../../rules/engine/judgements/require.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import type { Vocabulary } from '../../../rules/facts/vocabulary.ts';

const calendar = calendarOf(readCalendar(join(import.meta.dirname, '../../..')));

function vocabularyOf(kind: string): Vocabulary {
  const found = vocabularies.find((one) => one.kind === kind);
  if (found === undefined) throw new RangeError(kind);
  return found;
}

const procurement = vocabularyOf('procurement');
const approval = vocabularyOf('approval');

function outcome(judgement: Judgement, { kind }: Vocabulary, told: { readonly [name: string]: Json }): string {
  const bound = binderOf(vocabularyOf(kind))({ kind, region: '440100', ...told });
  const judged = judgement.judge(bound, { asOf: dayOf('2025-12-01'), calendar });
  if (judged.outcome !== 'undetermined') expect(judged.explain().message.zh).not.toBe('');
  return judged.outcome;
}

describe('an event that has to come before another', () => {
  const report = compileBefore(
    { first: 'process.evaluationReportReceivedOn', then: 'process.winnerDeterminedOn' },
    procurement,
  );
  const form = compileBefore(
    { first: 'stages.environmentalFiling.completedOn', then: 'project.operationStartedOn' },
    approval,
  );
  it.each([
    ['after what shows the other', '2025-04-10', '2025-04-08', 'breached'],
    ['on the day of what shows the other', '2025-04-08', '2025-04-08', 'undetermined'],
    ['before it', '2025-04-07', '2025-04-08', 'undetermined'],
    ['after what is still to come', '2025-12-30', '2025-12-20', 'undetermined'],
  ])('%s', (_, received, notice, expected) => {
    const process = { evaluationReportReceivedOn: received, awardNoticeOn: notice };
    expect(outcome(report, procurement, { process })).toBe(expected);
  });
  it.each([
    ['was only applied for later', '2025-03-20', 'breached'],
    ['was applied for before, done on a day not known', '2025-03-02', 'undetermined'],
  ])('%s', (_, appliedOn, expected) => {
    const told = { project: { operationStartedOn: '2025-03-04' }, stages: { environmentalFiling: { appliedOn } } };
    expect(outcome(form, approval, told)).toBe(expected);
  });
});

describe('a step that is due', () => {
  const plan = compileRequire(
    { fact: 'preparation.steps', codes: ['implementation-plan'], by: 'process.startedOn' },
    procurement,
  );
  it.each([
    ['shown by a day before', '2025-03-01', 'satisfied'],
    ['shown only by a day after', '2025-03-20', 'breached'],
  ])('%s', (_, planReviewedOn, expected) => {
    const told = {
      preparation: { planReviewedOn, steps: ['key-review'] },
      process: { startedOn: '2025-03-10' },
      complete: ['preparation.steps'],
    };
    expect(outcome(plan, procurement, told)).toBe(expected);
  });
});

describe('what is refused is not accepted', () => {
  const accepted = compileRequire(
    { fact: 'terms.bidSecurity.forms', codes: ['electronic-guarantee', 'bank-guarantee'] },
    procurement,
  );
  const refused = compileForbid(
    { fact: 'terms.bidSecurity.refusedForms', codes: ['electronic-guarantee'] },
    procurement,
  );
  it.each([
    ['refused, the rest not known', { refusedForms: ['electronic-guarantee'] }, 'breached', 'breached'],
    [
      'accepted, the rest not known',
      { forms: ['electronic-guarantee'], refusedForms: ['cash'] },
      'undetermined',
      'satisfied',
    ],
    ['another refused', { refusedForms: ['cash'] }, 'undetermined', 'satisfied'],
  ])('%s', (_, bidSecurity, first, second) => {
    expect(outcome(accepted, procurement, { terms: { bidSecurity } })).toBe(first);
    expect(outcome(refused, procurement, { terms: { bidSecurity } })).toBe(second);
  });
});

it('a code that is told is not what something else shows', () => {
  const refused = compileForbid({ fact: 'handling.decision', codes: ['refused'] }, approval);
  const documents = { issued: ['reasons'] };
  expect(outcome(refused, approval, { documents })).toBe('breached');
  expect(outcome(refused, approval, { documents, handling: { decision: 'approved' } })).toBe('satisfied');
});

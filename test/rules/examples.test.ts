import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../rules/build/build-catalogue.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { allRules } from '../../rules/catalogue/rule-view.ts';
import { dateOf, dayOf, isWeekend } from '../../rules/engine/day.ts';
import { exampleCase } from '../../rules/engine/example.ts';
import { report } from '../../rules/engine/report.ts';
import type { Example } from '../../rules/engine/rule.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { readSubmission } from '../../rules/facts/submission.ts';

const compiledRules = allRules().map(({ compiled }) => compiled);

/** What is wrong with an example; nothing where the engine says what it says. */
function wrong(compiled: (typeof compiledRules)[number], example: Example): string | undefined {
  const vocabulary = vocabularies.find(({ kind }) => kind === compiled.rule.case);
  if (vocabulary === undefined) return 'no vocabulary';
  const whole = exampleCase(compiled, example, vocabulary);
  const submission = readSubmission(whole.case);
  if (!submission.ok) return submission.problems.map(({ path, message }) => `${path}: ${message.en}`).join('; ');
  const judgment = report(submission.case, ruleSet, { asOf: whole.asOf, preview: true });
  const own = judgment.findings.filter(({ rule }) => rule === compiled.rule.id);
  const finding = own.find(({ provision }) => example.provision === undefined || provision === example.provision);
  if (example.outcome === 'not-applicable') return own.length === 0 ? undefined : `applies, with ${own[0]?.outcome}`;
  if (example.outcome === 'not-assessed')
    return own.length === 0 && judgment.counts.notAssessed > 0 ? undefined : 'is assessed';
  if (finding === undefined) return `no finding${own.length > 0 ? ` of ${example.provision}` : ''}`;
  if (finding.outcome !== example.outcome)
    return `${finding.outcome} instead of ${example.outcome} (${finding.message.en})`;
  if (example.due !== undefined && finding.period?.due !== example.due)
    return `due ${finding.period?.due} instead of ${example.due}`;
  return undefined;
}

describe('the examples beside the rules', () => {
  it.each([...new Set(compiledRules.map(({ document }) => document.id))])(
    '%s: the engine says of every example what it says itself',
    (document) => {
      const failing = compiledRules
        .filter((compiled) => compiled.document.id === document)
        .flatMap((compiled) =>
          (compiled.rule.examples ?? []).flatMap((example) => {
            const reason = wrong(compiled, example);
            return reason === undefined ? [] : [`${compiled.rule.id} ${JSON.stringify(example.facts)}: ${reason}`];
          }),
        );
      expect(failing).toEqual([]);
    },
  );

  it('every rule has one that satisfies it and one that breaches it', () => {
    const lacking = allRules().filter(
      ({ rule }) =>
        !['satisfied', 'breached'].every((outcome) => rule.examples?.some((example) => example.outcome === outcome)),
    );
    expect(lacking.map(({ rule }) => rule.id)).toEqual([]);
  });
});

/** The notices, read day by day without the engine: a second count of every due date that the examples state. */
const { off, worked } = readCalendar(join(import.meta.dirname, '../..'));
const daysOff = new Set(
  off.flatMap(({ from, to }) =>
    Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, index) => dateOf(dayOf(from) + index)),
  ),
);
const isWorking = (day: number): boolean =>
  worked.includes(dateOf(day)) || (!daysOff.has(dateOf(day)) && !isWeekend(day));

describe('due dates', () => {
  const stated = compiledRules.flatMap(({ rule }) =>
    (rule.examples ?? []).flatMap((example) => {
      const period = { ...rule.within, ...rule.versions?.find(({ provision }) => provision === example.provision) };
      const from = typeof period.from === 'string' ? example.facts[period.from] : undefined;
      const simple =
        example.due !== undefined &&
        typeof from === 'string' &&
        from.length === 10 &&
        example.facts.suspensions === undefined &&
        // Days of a pause are left out as well; pauses.test.ts walks them.
        rule.within?.pauses === undefined;
      return simple
        ? [{ id: rule.id, from, due: example.due ?? '', workingDays: period.workingDays, days: period.days }]
        : [];
    }),
  );

  it('there are such examples', () => {
    expect(stated.length).toBeGreaterThan(20);
  });

  it('agree with a count on the fingers', () => {
    const failing = stated.filter(({ from, due, workingDays, days }) => {
      let day = dayOf(from);
      if (workingDays !== undefined) for (let left = workingDays; left > 0; ) left -= isWorking(++day) ? 1 : 0;
      else if (days !== undefined) day += days;
      else return false;
      while (!isWorking(day)) day++;
      return dateOf(day) !== due;
    });
    expect(failing).toEqual([]);
  });
});

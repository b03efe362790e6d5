/** Cases of a table are judged as each is alone: what alike cases share is never taken for what is a case's own. */
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { dateOf, dayOf, isCalendarDate } from '../../../rules/engine/day.ts';
import { exampleCase } from '../../../rules/engine/example.ts';
import { isObject, type Json } from '../../../rules/engine/json.ts';
import { judge, type ValidCase } from '../../../rules/engine/judge.ts';
import { judgeMany } from '../../../rules/engine/judge-many.ts';
import { type Judgment, reportOf } from '../../../rules/engine/report.ts';
import { sumOf } from '../../../rules/engine/verdict.ts';
import { kindNames, vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

const AS_OF = '2026-03-02';
const options = { asOf: AS_OF, preview: true } as const;
/** Every so many examples: all of them would take minutes. */
const EVERY: Readonly<Record<string, number>> = { procurement: 60, payment: 2, approval: 16 };

/** The case on other days and with other sums: alike, but for what the rules make of it. */
function moved(value: Json, days: number): Json {
  if (typeof value === 'string') {
    if (isCalendarDate(value)) return dateOf(dayOf(value) + days);
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateOf(dayOf(value.slice(0, 10)) + days) + value.slice(10);
    return /^\d+\.\d\d$/.test(value) ? `${Number(value.slice(0, -3)) + Math.abs(days)}${value.slice(-3)}` : value;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? value + Math.abs(days) : value;
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, moved(of, days)]))
    : value;
}

function examplesOf(kind: string): readonly ValidCase[] {
  const vocabulary = vocabularies.find((one) => one.kind === kind);
  if (vocabulary === undefined) return [];
  return allRules()
    .filter(({ rule }) => rule.case === kind)
    .flatMap(({ compiled }) =>
      (compiled.rule.examples ?? []).map((example) => exampleCase(compiled, example, vocabulary).case),
    )
    .filter((_, index) => index % (EVERY[kind] ?? 1) === 0)
    .flatMap((submitted) => [0, 1, 40, -3, 400].map((days) => moved(submitted, days)))
    .flatMap((submitted) => {
      const read = readSubmission(submitted);
      return read.ok ? [read.case] : [];
    });
}

/** Parts of two reports that are not the same to the byte: a whole report is too long to be shown. */
function differences(ours: Judgment, alone: Judgment): readonly string[] {
  const { findings: a, ...rest } = ours;
  const { findings: b, ...other } = alone;
  const findings = a.flatMap((finding, index) =>
    JSON.stringify(finding) === JSON.stringify(b[index]) ? [] : [`${finding.rule}: ${JSON.stringify(finding)}`],
  );
  if (a.length !== b.length) findings.push(`${a.length} findings instead of ${b.length}`);
  return JSON.stringify(rest) === JSON.stringify(other) ? findings : [...findings, JSON.stringify(rest)];
}

describe('judging many cases', () => {
  it.each(kindNames)('says of every %s what judging it alone says: rulings, words, questions, counts', (kind) => {
    // What is shared is looked for at once: there are few cases of each likeness here.
    const many = judgeMany(ruleSet, options, 1);
    const cases = examplesOf(kind);
    expect(cases.length).toBeGreaterThan(100);
    let shared = 0;
    for (const valid of cases) {
      const parted = many(valid);
      shared += parted.shared.rulings.length;
      // As `report` does it, judged once for all that is compared with it.
      const alone = judge(valid, ruleSet, options);
      expect(parted.sum.counts()).toEqual(sumOf(alone).counts());
      expect(parted.sum.verdict()).toBe(sumOf(alone).verdict());
      const whole = reportOf(parted.whole(), valid, ruleSet, options);
      expect(differences(whole, reportOf(alone, valid, ruleSet, options)), JSON.stringify(valid)).toEqual([]);
      const breaches = { ...options, only: 'breached' } as const;
      const told = reportOf(parted.own, valid, ruleSet, breaches, parted.sum);
      expect(differences(told, reportOf(alone, valid, ruleSet, breaches)), JSON.stringify(valid)).toEqual([]);
    }
    expect(shared).toBeGreaterThan(0);
  });
});

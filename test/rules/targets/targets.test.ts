import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../rules/catalogue/coverage.ts';
import { scoreOverTime } from '../../../rules/targets/history.ts';
import { score, unfit } from '../../../rules/targets/score.ts';
import { measureOf, type Target } from '../../../rules/targets/target.ts';
import { targets } from '../../../rules/targets/targets.ts';
import { guiju } from '../../acceptance/command-line.ts';

const target = (measure: Target['measure'], by: string | null = '2020-06-30'): Target => ({
  id: 'd:1',
  document: 'd',
  region: '440300',
  area: 'service',
  clause: null,
  words: '',
  by,
  measure,
});
const done = target({ kind: 'done' });
const share = target({ kind: 'figure', is: 'at-least', value: 85, unit: 'percent' });

describe('targets', () => {
  test('every provision that became a target is listed once, with its words', () => {
    const listed = targets().map(({ id }) => id);
    const disposed = coverage().dispositions.filter(({ disposition }) => disposition === 'target');
    expect(listed.toSorted()).toEqual(disposed.map(({ provision }) => provision).toSorted());
    expect(targets().every(({ words }) => words.length > 0 && words.length <= 40)).toBe(true);
  });

  test.each([
    ['completed_on <= "2020-06-30"', 'calendar_days', { kind: 'done' }, '2020-06-30'],
    [
      "implies(as_of >= '2023-12-31', city_full_online_rate >= 0.6)",
      'percent',
      { kind: 'figure', is: 'at-least', value: 60, unit: 'percent' },
      '2023-12-31',
    ],
    [
      'implies(year >= 2025, pilots > 3)',
      'count',
      { kind: 'figure', is: 'more-than', value: 3, unit: 'count' },
      '2025-12-31',
    ],
    ['if task_code == "A" then completed_on <= 2023-12-31', null, { kind: 'done' }, '2023-12-31'],
    ['set_up == true', null, { kind: 'done' }, null],
    ['after < before', 'percent', { kind: 'words' }, null],
    ['a >= 1.0 and b >= 1.0', 'percent', { kind: 'words' }, null],
  ])('%s', (given, unit, measure, by) => {
    expect(measureOf({ test: given, unit, ends: null })).toEqual({ measure, by });
  });

  test('what is done in time is met, a day later is missed by a day, what is not told is never missed', () => {
    expect(score(done, '2020-06-30', '2021-01-01').outcome).toBe('met');
    expect(score(done, '2020-07-01', '2021-01-01')).toMatchObject({ outcome: 'missed', lateDays: 1 });
    expect(score(done, null, '2020-06-30').outcome).toBe('not-yet-due');
    expect(score(done, null, '2020-07-02')).toMatchObject({ outcome: 'missed', lateDays: 2 });
    expect(score(done, undefined, '2021-01-01').outcome).toBe('not-told');
    expect(score(done, true, '2020-06-30').outcome).toBe('met');
    expect(score(done, true, '2021-01-01').outcome).toBe('not-told');
    expect(score(target({ kind: 'words' }), true, '2021-01-01').outcome).toBe('met');
    expect(score(share, 84.9, '2021-01-01')).toMatchObject({ outcome: 'missed', short: 0.1 });
    expect(score(share, 84.9, '2020-01-01')).toMatchObject({ outcome: 'not-yet-due', short: 0.1 });
    expect(score(share, 85, '2020-01-01').outcome).toBe('met');
    expect([unfit(share, '2020-01-01'), unfit(done, 3), unfit(target({ kind: 'words' }), 3)]).toEqual([
      'figure',
      'date',
      'yes-no',
    ]);
  });

  test('a better figure never scores worse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }), (figure, more) => {
        const [worse, better] = [figure, figure + more].map((value) => score(share, value, '2021-01-01').outcome);
        expect(worse === 'met' && better !== 'met').toBe(false);
      }),
    );
  });

  test('the command scores a file, and refuses what does not fit by its id', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guiju-targets-'));
    try {
      const file = join(folder, 'achieved.json');
      const run = (achieved: unknown) => {
        writeFileSync(file, JSON.stringify(achieved));
        return guiju([
          'targets',
          '--document',
          'sz-business-tasks-2020',
          '--achieved',
          file,
          '--as-of',
          '2021-01-01',
          '--json',
        ]);
      };
      const { code, stdout } = await run({
        'sz-business-tasks-2020:264': 90,
        'sz-business-tasks-2020:3': '2020-01-31',
      });
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ counts: { met: 1, missed: 1, 'not-yet-due': 0 } });
      expect((await run({ 'sz-business-tasks-2020:3': '2020-01-31' })).code).toBe(4);
      const refused = await run({ 'sz-business-tasks-2020:264': '2020-01-01', 'sz-business-tasks-2020:99999': 1 });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('sz-business-tasks-2020:264');
      expect(refused.stderr).toContain('sz-business-tasks-2020:99999');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.each([
  ['2020', '2021-01-31'],
  ['2023', '2024-03-31'],
])('the scorecard of Shenzhen %s stands in docs/targets.md as the command writes it', async (year, asOf) => {
  const told = ['--achieved', `examples/targets/shenzhen-${year}.json`, '--as-of', asOf];
  const { code, stdout } = await guiju(['targets', '--document', `sz-business-tasks-${year}`, ...told]);
  expect(code).toBe(1);
  expect(stdout.trim().split('\n')).toHaveLength(21);
  expect(readFileSync(join(import.meta.dirname, '../../../docs/targets.md'), 'utf8')).toContain(stdout.trim());
});

describe('what was achieved over time', () => {
  const target: Target = {
    id: 'sz-business-tasks-2020:1',
    document: 'sz-business-tasks-2020',
    region: '440300',
    area: 'service',
    clause: null,
    words: '',
    by: '2020-12-31',
    measure: { kind: 'figure', is: 'at-least', value: 200, unit: 'count' },
  };
  const told = [
    { on: '2021-01-15', value: 210 },
    { on: '2020-06-30', value: 120 },
  ];

  test('the last value told by the day counts, and each is scored as of its own day', () => {
    expect(scoreOverTime(target, told, '2021-01-31')).toMatchObject({
      outcome: 'met',
      achieved: 210,
      history: [
        { on: '2020-06-30', outcome: 'not-yet-due', short: 80 },
        { on: '2021-01-15', outcome: 'met' },
      ],
    });
  });

  test('what is told after the day of reckoning is left out', () => {
    const scored = scoreOverTime(target, told, '2021-01-01');
    expect(scored).toMatchObject({ outcome: 'missed', achieved: 120, short: 80 });
    expect(scored.history).toHaveLength(1);
  });
});

/** What each folder of `../shared/ledgers` is expected to give, in code: the options of its command, and what must hold of the result. */
import { findingsOf, type Ran, type RunOptions } from './bulk.ts';

/** One run of one file. */
export interface Expected {
  readonly input: string;
  /** What the file holds, where it is too large to be kept. */
  readonly made?: () => string;
  readonly options: RunOptions;
  /** What does not hold; empty where all does. */
  readonly wrong: (ran: Ran) => readonly string[];
}

const government = { regime: 'government-procurement' };
const inHaikou = { ...government, region: '460100' };
const check = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);
const isBreached = (ran: Ran, provision: string, times = 1): readonly string[] =>
  check(findingsOf(ran, 'breached', provision).length === times, `${provision} is breached ${times} times`);
const isNotBreached = (ran: Ran, provision: string): readonly string[] => isBreached(ran, provision, 0);
const has = (ran: Ran, judged: number, refused = 0): readonly string[] =>
  check(ran.judged.length === judged && ran.refused.length === refused, `${judged} judged and ${refused} refused`);
const isNoClean = (ran: Ran): readonly string[] => check(ran.exit !== 0, 'exit code is not 0');

const padded = 9 * 1_048_576;
/** A record of a late result in Haikou, padded beyond the 8 MB that a value of JSON may have where it is said. */
function record(ocid: string, isPadded: boolean): object {
  const buyer = { id: 'b', name: '海口市某局' };
  const release = {
    ocid,
    id: `${ocid}-1`,
    date: '2025-02-20T00:00:00Z',
    initiationType: 'tender',
    parties: [{ ...buyer, roles: ['buyer'], address: { region: '海南省', locality: '海口市' } }],
    buyer,
    awards: [
      { id: 'a', status: 'active', date: '2025-01-13T00:00:00+08:00', datePublished: '2025-01-24T00:00:00+08:00' },
    ],
  };
  const releases = [{ ...release, tag: ['award'], ...(isPadded && { description: 'x'.repeat(padded) }) }];
  return { ocid, releases, compiledRelease: { ...release, tag: ['compiled'] } };
}

/** By folder, then in the order of the files. */
export const expected: Readonly<Record<string, readonly Expected[]>> = {
  '01-number-format-unit-dropped': [
    {
      input: 'input.xlsx',
      options: { asOf: '2025-03-05' },
      wrong: (ran) => [
        ...has(ran, 1),
        ...isBreached(ran, 'hk-procurement-2023:53'),
        ...check(ran.exit === 1, 'exit code 1'),
      ],
    },
  ],
  '02-unit-remark-above-headings-ignored': [
    {
      input: 'input.xlsx',
      options: { asOf: '2023-08-05' },
      wrong: (ran) => [...has(ran, 1), ...check(findingsOf(ran, 'breached').length === 0, 'nothing is breached')],
    },
  ],
  '03-merged-cells-read-as-blank': [
    {
      input: 'input.xlsx',
      options: { asOf: '2025-03-05' },
      wrong: (ran) => [
        ...has(ran, 2),
        ...check(findingsOf(ran, 'satisfied', 'hk-procurement-2023:61').length === 2, 'both rows are satisfied'),
      ],
    },
  ],
  '04-formula-without-stored-value-read-as-blank': [
    {
      input: 'input.xlsx',
      options: { asOf: '2025-03-05' },
      wrong: (ran) => [...isNotBreached(ran, 'hk-procurement-2023'), ...isNoClean(ran)],
    },
  ],
  '05-slash-filler-means-none': [
    {
      input: 'input.csv',
      options: { asOf: '2023-07-05' },
      wrong: (ran) => [...isNotBreached(ran, ''), ...isNoClean(ran)],
    },
  ],
  '06-total-row-judged-as-case': [
    {
      input: 'input.csv',
      options: { asOf: '2025-03-05', defaults: { ...inHaikou, 'project.noticeOn': '2025-03-03' } },
      wrong: (ran) => [...has(ran, 2), ...isBreached(ran, 'hk-procurement-2023:53')],
    },
  ],
  '08-guangxi-holiday-counted-as-working-days': [
    {
      input: 'input.json',
      options: { asOf: '2024-05-20' },
      wrong: (ran) => [...has(ran, 1), ...isNotBreached(ran, '')],
    },
  ],
  '09-ocds-award-judged-once-a-contract': [
    {
      input: 'input.json',
      options: { defaults: government },
      wrong: (ran) => isBreached(ran, 'hk-procurement-2023:40'),
    },
  ],
  '10-ocds-place-of-the-agency': [
    {
      input: 'input.json',
      options: { defaults: government },
      wrong: (ran) => check(ran.refused[0]?.refused[0]?.code === 'no-region', 'refused: no-region'),
    },
  ],
  '11-ocds-record-over-8-mb': [
    {
      input: 'input-a-record.json',
      made: () => JSON.stringify(record('ocds-1-1', true)),
      options: { defaults: government },
      wrong: (ran) => [...has(ran, 1), ...isBreached(ran, 'hk-procurement-2023:40')],
    },
    {
      input: 'input-b-package.json',
      made: () =>
        JSON.stringify({
          uri: 'x',
          version: '1.1',
          publishedDate: '2025-03-01T00:00:00Z',
          publisher: { name: 'x' },
          records: [record('ocds-1-1', false), record('ocds-1-2', true), record('ocds-1-3', false)],
        }),
      options: { defaults: government },
      wrong: (ran) => [
        ...check(
          [1, 3].every((row) => ran.judged.some((line) => line.row === row)),
          'records 1 and 3 are judged',
        ),
        ...check(
          ran.judged.some((line) => line.row === 2) !== ran.refused.some((line) => line.row === 2),
          'record 2 is judged or refused',
        ),
      ],
    },
  ],
  '13-ocds-placeholder-date-hides-the-real-one': [
    {
      input: 'input.json',
      options: { defaults: government },
      wrong: (ran) => isBreached(ran, 'hk-procurement-2023:40'),
    },
  ],
  '14-ocds-versioned-release': [
    {
      input: 'input-a-record.json',
      options: { defaults: inHaikou },
      wrong: (ran) => isBreached(ran, 'hk-procurement-2023:40'),
    },
    {
      input: 'input-b-bare.json',
      options: { defaults: inHaikou },
      wrong: (ran) => check(ran.refused[0]?.refused[0]?.code === 'versioned', 'refused: versioned'),
    },
  ],
  '16-two-level-headings': [
    {
      input: 'input.xlsx',
      options: { asOf: '2025-03-05' },
      wrong: (ran) => [...has(ran, 1), ...isBreached(ran, 'hk-procurement-2023:61')],
    },
  ],
  '17-delimiter-told-wrong': ['input-a-tab-guard.csv', 'input-b-preamble.csv'].map((input) => ({
    input,
    options: { asOf: '2025-03-05' },
    wrong: (ran) => [...has(ran, 1), ...isBreached(ran, 'hk-procurement-2023:61')],
  })),
  '18-utf-16-json': [
    {
      input: 'input.json',
      options: {},
      wrong: (ran) => [...has(ran, 1), ...isBreached(ran, 'hk-procurement-2023:61')],
    },
  ],
  '19-dates-and-amounts-as-public-systems-print-them': [
    {
      input: 'input.csv',
      options: { asOf: '2025-03-05' },
      wrong: (ran) => [...has(ran, 6), ...check(ran.summary.unreadCells === 0, 'every cell is read')],
    },
  ],
  '20-decimals-that-are-zero-or-not-shown': ['input.csv', 'input.xlsx'].map((input) => ({
    input,
    options: { asOf: '2025-03-05' },
    wrong: (ran) => [...has(ran, 1), ...check(ran.summary.unreadCells === 0, 'every cell is read')],
  })),
  '23-auditors-own-ledger': [
    {
      input: 'input.xlsx',
      options: { asOf: '2025-06-30', kind: 'payment', defaults: inHaikou },
      wrong: (ran) => [...has(ran, 24), ...isNoClean(ran)],
    },
  ],
  '24-ledger-gb18030-own-headings': [
    {
      input: 'input.csv',
      options: { defaults: inHaikou },
      wrong: (ran) => [
        ...has(ran, 200),
        ...isNoClean(ran),
        ...check(ran.summary.verdicts['not-covered'] === 0, 'none is not covered'),
        ...check(ran.summary.missing[0]?.fact === 'conditionsMetOn', 'what is missing in all rows is said first'),
      ],
    },
  ],
  '25-verdict-without-anything-shown': [
    {
      input: 'input.csv',
      options: {},
      wrong: (ran) => [
        ...has(ran, 5),
        ...check(
          ran.judged[0]?.verdict !== 'compliant' && ran.judged[1]?.verdict !== 'compliant',
          'A1 and A2 are not compliant',
        ),
        ...check(ran.judged[4]?.verdict === 'non-compliant', 'A5 is a violation'),
      ],
    },
  ],
  '26-officer-as-written': [
    {
      input: 'input-a.xlsx',
      options: {},
      wrong: (ran) => [
        ...has(ran, 1),
        ...isNoClean(ran),
        ...check(ran.summary.unreadCells === 1, 'only the share is not read'),
      ],
    },
    {
      input: 'input-b.xlsx',
      options: {},
      wrong: (ran) => [
        ...has(ran, 1),
        ...isNoClean(ran),
        ...check(ran.summary.missing[0]?.fact === 'regime', 'the regime is said to be missing first'),
      ],
    },
    {
      input: 'input-c.xlsx',
      options: {},
      wrong: (ran) => [
        ...has(ran, 1),
        ...isNoClean(ran),
        ...check(ran.summary.unreadCells === 0, 'every cell is read'),
      ],
    },
  ],
  '27-old-xls': [
    {
      input: 'input.xls',
      options: { asOf: '2025-06-30', defaults: inHaikou },
      wrong: (ran) => [...has(ran, 24), ...isNoClean(ran)],
    },
  ],
};

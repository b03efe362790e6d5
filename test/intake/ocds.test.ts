import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGeneratorSync } from 'json-schema-faker';
import { describe, expect, it } from 'vitest';
import { isJudged, judgeLine } from '../../intake/judge-line.ts';
import { keyOf } from '../../intake/lines.ts';
import { mappings } from '../../intake/ocds/mapping.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import { read } from './reading.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/ocds');
const asOf = '2026-01-01';

const address = { region: '海南省', locality: '海口市', streetAddress: '美兰区国兴大道', countryName: '中国' };
const release = {
  ocid: 'ocds-cn-1',
  id: 'ocds-cn-1-2025-03-31',
  date: '2025-03-31T00:00:00+08:00',
  tag: ['compiled'],
  parties: [
    { id: 'B', name: '海口市某局', roles: ['buyer'], address },
    { id: 'S', name: '某公司', roles: ['supplier'], details: { scale: 'small' } },
  ],
  buyer: { id: 'B', name: '海口市某局' },
  planning: {
    budget: { amount: { amount: 2000000, currency: 'CNY' } },
    documents: [{ id: '1', documentType: 'procurementPlan', datePublished: '2024-12-01T09:00:00+08:00' }],
  },
  tender: {
    id: 'T',
    title: '办公设备采购',
    mainProcurementCategory: 'goods',
    procurementMethod: 'limited',
    procurementMethodDetails: '竞争性磋商',
    tenderPeriod: { startDate: '2025-01-05T00:00:00+08:00', endDate: '2025-01-26T09:00:00+08:00' },
    documents: [{ id: '2', documentType: 'tenderNotice', datePublished: '2025-01-04T16:30:00Z' }],
  },
  awards: [
    {
      id: 'A',
      status: 'active',
      date: '2025-02-05T10:00:00+08:00',
      suppliers: [{ id: 'S' }],
      documents: [{ id: '3', documentType: 'awardNotice', datePublished: '2025-02-10T10:00:00+08:00' }],
    },
  ],
  contracts: [
    {
      id: 'C',
      awardID: 'A',
      status: 'active',
      dateSigned: '2025-02-20T10:00:00+08:00',
      value: { amount: 1860000.5, currency: 'CNY' },
      documents: [{ id: '4', documentType: 'contractSigned', datePublished: '2025-02-21T10:00:00+08:00' }],
      implementation: {
        milestones: [{ id: 'M', dueDate: '2025-03-20T00:00:00+08:00', dateMet: '2025-03-10T00:00:00+08:00' }],
        transactions: [
          {
            id: 'P1',
            date: '2025-03-28T00:00:00+08:00',
            payer: { id: 'B' },
            payee: { id: 'S' },
            value: { amount: 100, currency: 'CNY' },
            relatedImplementationMilestone: { id: 'M' },
          },
          { id: 'P2', value: { amount: 100, currency: 'CNY' } },
        ],
      },
    },
  ],
};

describe('an OCDS release', () => {
  it('becomes a procurement case and a case for every payment', async () => {
    const { cases, refused, notes } = await read(
      'a.json',
      JSON.stringify({ uri: 'https://example.com', releases: [release] }),
    );
    expect(cases.map((line) => [keyOf(line), line.asOf, line.case])).toEqual([
      [
        '1',
        '2025-03-31',
        {
          kind: 'procurement',
          region: '460108',
          reference: 'ocds-cn-1',
          unit: '海口市某局',
          project: {
            name: '办公设备采购',
            category: 'goods',
            method: 'competitive-consultation',
            budget: '2000000.00',
            noticeOn: '2025-01-05',
          },
          process: {
            planPublishedOn: '2024-12-01',
            documentsAvailableOn: '2025-01-05',
            bidDeadlineOn: '2025-01-26',
            winnerDeterminedOn: '2025-02-05',
            resultPublishedOn: '2025-02-10',
            contractSignedOn: '2025-02-20',
            contractPublishedOn: '2025-02-21',
          },
          contract: { amount: '1860000.50' },
        },
      ],
      [
        '1/contracts/0/implementation/transactions/0',
        '2025-03-31',
        {
          kind: 'payment',
          region: '460108',
          reference: 'ocds-cn-1 P1',
          unit: '海口市某局',
          basis: 'contract',
          supplier: { size: 'small' },
          conditionsMetOn: '2025-03-10',
          dueOn: '2025-03-20',
          paidOn: '2025-03-28',
        },
      ],
    ]);
    expect(refused.map((line) => [keyOf(line), line.refused[0]?.code])).toEqual([
      ['1/contracts/0/implementation/transactions/1', 'no-date'],
    ]);
    expect(notes.map(({ subject }) => subject)).toContain('contracts/implementation/transactions/value/amount');
  });

  it('is judged by what it tells: a date it does not tell is unknown, not an event that never happened', async () => {
    const { awards: _, contracts: __, ...tender } = release;
    const awarded = { ...tender, awards: [{ id: 'A', date: '2025-02-05T10:00:00+08:00' }] };
    const { cases } = await read('a.jsonl', JSON.stringify(awarded), {
      defaults: { regime: 'government-procurement' },
    });
    const [line] = cases;
    if (line === undefined) throw new Error('no case');
    const known = judgeLine(line, ruleSet, { asOf });
    if (!isJudged(known)) throw new Error('not judged');
    expect(known.counts.breached.violation).toBe(0);
    expect(known.judgment?.asOf).toBe('2025-03-31');
    const notice = known.judgment?.findings.find(({ missing }) => missing?.includes('process.resultPublishedOn'));
    expect(notice).toMatchObject({ outcome: 'undetermined' });
  });

  it.each([
    ['notMet', null],
    ['scheduled', undefined],
    ['met', undefined],
  ])('a payment milestone with status %s says paidOn %s', async (status, paidOn) => {
    const milestone = { id: 'M', type: 'payment', status, dueDate: '2025-03-20T00:00:00+08:00' };
    const [contract] = release.contracts;
    const { cases } = await read(
      'a.jsonl',
      JSON.stringify({ ...release, contracts: [{ ...contract, implementation: {}, milestones: [milestone] }] }),
    );
    const payment = cases.find((line) => line.case.kind === 'payment')?.case;
    expect(payment).toMatchObject({ dueOn: '2025-03-20' });
    expect(payment?.paidOn).toBe(paidOn);
  });

  it('with several awards tells of the tender once, and of each award with its contract', async () => {
    const [award] = release.awards;
    const [contract] = release.contracts;
    const several = {
      ...release,
      awards: [
        award,
        { ...award, id: 'A2', date: '2025-02-06T10:00:00+08:00' },
        { ...award, id: 'A3', status: 'cancelled' },
      ],
      contracts: [{ ...contract, implementation: {} }],
    };
    const { cases, notes } = await read('a.jsonl', JSON.stringify(several));
    expect(
      cases.map((line) => [
        keyOf(line),
        Object(line.case.process).planPublishedOn,
        Object(line.case.process).winnerDeterminedOn,
        Object(line.case.process).contractSignedOn,
      ]),
    ).toEqual([
      ['1', '2024-12-01', undefined, undefined],
      ['1/contracts/0', undefined, '2025-02-05', '2025-02-20'],
      ['1/awards/1', undefined, '2025-02-06', undefined],
    ]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'void', subject: 'awards' }));
  });

  it('without a place in China takes the one given, and is refused where none is', async () => {
    const abroad = {
      ...release,
      parties: [],
      buyer: { name: 'Borough', address: { countryName: 'United Kingdom', locality: 'London' } },
      contracts: [],
    };
    expect((await read('a.jsonl', JSON.stringify(abroad))).refused.map(({ refused }) => refused[0]?.code)).toEqual([
      'no-region',
    ]);
    const { cases } = await read('a.jsonl', JSON.stringify(abroad), { defaults: { region: '海口市' } });
    expect(cases.map((line) => line.case.region)).toEqual(['460100']);
  });

  it('finds the place in the unified social credit code of the buyer', async () => {
    const coded = {
      ...release,
      parties: [],
      buyer: { name: '某局', identifier: { scheme: 'CN-USCC', id: '11440300MB2C92101X' } },
      contracts: [],
    };
    expect((await read('a.jsonl', JSON.stringify(coded))).cases.map((line) => line.case.region)).toEqual(['440300']);
  });

  it('in another currency, with another shape or of no content is noted or refused, and never ends the file', async () => {
    const odd = [
      { ...release, planning: { budget: { amount: { amount: 5, currency: 'USD' } } } },
      { ocid: '1', tender: 'text', awards: {}, contracts: [null, 3, { implementation: [] }], parties: 'none' },
      { ocid: '2' },
      { ocid: '3', releases: [{ url: 'https://example.com', date: '2025-01-01T00:00:00Z', tag: ['tender'] }] },
      { ocid: '4', compiledRelease: { ...release, ocid: '4' } },
      {
        ocid: '5',
        releases: [
          { ...release, date: '2025-01-02T00:00:00Z' },
          {
            ocid: '5',
            id: 'b',
            date: '2025-01-03T00:00:00Z',
            tag: ['tenderUpdate'],
            tender: { id: 'T', title: '改名' },
          },
        ],
      },
      { records: [{ ocid: '6', compiledRelease: release }, 7] },
    ];
    const { lines, notes } = await read('a.jsonl', odd.map((one) => JSON.stringify(one)).join('\n'), {
      defaults: { region: '460100' },
    });
    expect(new Set(lines.map(({ row }) => row))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    const codeOf = (row: number) =>
      lines.flatMap((line) => (line.row === row && 'refused' in line ? line.refused.map(({ code }) => code) : []));
    expect(codeOf(3)).toEqual(['nothing-to-judge']);
    expect(codeOf(4)).toEqual(['only-links']);
    expect(codeOf(7)).toContain('not-ocds');
    expect(lines.find(({ row }) => row === 6)).toMatchObject({
      case: { project: { name: '改名', category: 'goods' } },
    });
    expect(notes).toContainEqual(
      expect.objectContaining({
        subject: 'planning/budget/amount',
        message: expect.objectContaining({ en: expect.stringContaining('USD') }),
      }),
    );
  });
});

describe('the table of the mapping', () => {
  it('names only facts of the vocabulary', () => {
    for (const { kind, facts } of mappings) {
      const vocabulary = vocabularies.find((one) => one.kind === kind);
      for (const { to } of facts) expect(vocabulary?.byPath.has(to), to).toBe(true);
    }
  });

  it('stands in docs/ocds.md line for line', () => {
    const page = readFileSync(join(root, 'docs/ocds.md'), 'utf8');
    for (const { below, facts } of mappings) {
      for (const { from, to } of facts)
        expect(page).toMatch(
          new RegExp(`\\| \`${escaped(below === '' ? from : `${below}/${from}`)}\` \\| \`${escaped(to)}\``),
        );
    }
  });
});

function escaped(text: string): string {
  return text.replace(/[.[\]/]/g, '\\$&');
}

describe.skipIf(!existsSync(shared))('the files of the standard', () => {
  it.each(existsSync(shared) ? readdirSync(join(shared, 'examples')) : [])(
    '%s is read: each release is judged or refused with a reason',
    async (file) => {
      const content = readFileSync(join(shared, 'examples', file));
      for (const defaults of [{}, { region: '460100' }]) {
        const { lines } = await read(file, content, { defaults });
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          const outcome = judgeLine(line, ruleSet, { asOf });
          if (!isJudged(outcome)) expect(outcome.refused[0]?.message.en).toMatch(/\w/);
        }
      }
    },
  );

  it('and whatever else the schema allows', async () => {
    const schema = JSON.parse(readFileSync(join(shared, 'release-schema.json'), 'utf8'));
    for (const optionalsProbability of [0.2, 0.6, 0.95]) {
      const generator = createGeneratorSync({
        seed: 20250303,
        optionalsProbability,
        refDepthMax: 6,
        maxDepth: 12,
        minDateTime: '2018-01-01',
        maxDateTime: '2026-01-01',
      });
      const releases = Array.from({ length: 100 }, () => generator.generate(schema));
      const { lines } = await read('a.jsonl', releases.map((one) => JSON.stringify(one)).join('\n'), {
        defaults: { region: '460100', regime: 'government-procurement' },
      });
      expect(new Set(lines.map(({ row }) => row)).size).toBe(releases.length);
      expect(new Set(lines.map(keyOf)).size).toBe(lines.length);
      for (const line of lines) {
        const outcome = judgeLine(line, ruleSet, { asOf });
        if (!isJudged(outcome)) expect(outcome.refused.map(({ code }) => code)).not.toContain('not-judged');
      }
    }
  });
});

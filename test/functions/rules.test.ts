import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { installedHead } from '../../rules/catalogue/installed-head.ts';
import { api, page, problem } from './api.ts';

const { call } = api();
const open = { as: null };
const rule = z.looseObject({
  id: z.string(),
  kind: z.string(),
  severity: z.string(),
  region: z.string().nullable(),
  document: z.object({ id: z.string() }),
  title: z.object({ zh: z.string(), en: z.string() }),
  facts: z.array(
    z.object({
      path: z.string(),
      label: z.object({ zh: z.string(), en: z.string() }),
      type: z.string(),
      for: z.string(),
    }),
  ),
});

async function all(query: string): Promise<readonly z.infer<typeof rule>[]> {
  const found: z.infer<typeof rule>[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, text, body } = await call(
      `/v1/rules?limit=100&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      open,
    );
    if (status !== 200) throw new Error(text);
    const { items, next } = page.parse(body);
    found.push(...items.map((item) => rule.parse(item)));
    cursor = next;
  }
  return found;
}
const ids = (rules: readonly { id: string }[]): readonly string[] => rules.map(({ id }) => id);

describe('GET /v1/rules', () => {
  test('is public and pages through every rule once', async () => {
    const found = await all('');
    expect(new Set(ids(found)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(100);
    const { body } = await call('/v1/rules?limit=1', open);
    expect(body).toMatchObject({ ruleSet: { version: installedHead.version, digest: installedHead.digest } });
  });

  test('every rule says which facts it needs, by path and label', async () => {
    for (const { id, facts } of await all('')) {
      expect(
        facts.some((fact) => fact.for === 'judgement'),
        id,
      ).toBe(true);
    }
    const [cap] = await all('document=hk-procurement-2023&q=bid-security-cap');
    expect(cap?.facts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['terms.bidSecurity.amount', 'project.budget', 'regime']),
    );
  });

  test('narrows by kind, document, severity and place', async () => {
    for (const { kind } of await all('kind=payment')) expect(kind).toBe('payment');
    for (const { document } of await all('document=hk-procurement-2023'))
      expect(document.id).toBe('hk-procurement-2023');
    for (const { severity } of await all('severity=advice')) expect(severity).toBe('advice');
    const haikou = await all('region=460100');
    expect(haikou.length).toBeGreaterThan(0);
    for (const { region } of haikou) expect(['000000', '460000', '460100']).toContain(region);
    for (const { region } of await all('region=330100')) expect(region).toBe('000000');
    expect(await all('region=810000')).toEqual([]);
  });

  test('narrows to the rules that can apply to a matter', async () => {
    const power = ids(await all('kind=approval&matter=power-connection'));
    const everything = ids(await all('kind=approval'));
    expect(power.length).toBeGreaterThan(0);
    expect(power.length).toBeLessThan(everything.length);
  });

  test('narrows to the rules in force on a day', async () => {
    const [before, after] = [
      await all('document=hk-procurement-2023&asOf=2022-01-01'),
      await all('document=hk-procurement-2023&asOf=2025-03-01'),
    ];
    expect(before).toEqual([]);
    expect(after.length).toBeGreaterThan(0);
  });

  test('looks for words in Chinese and English, whatever their width or case', async () => {
    const chinese = ids(await all(`q=${encodeURIComponent('投标保证金')}`));
    expect(chinese).toContain('hk-procurement-2023/bid-security-cap');
    expect(ids(await all('q=BID%20security'))).toContain('hk-procurement-2023/bid-security-cap');
    expect(ids(await all(`q=${encodeURIComponent('ＢＩＤ security')}`))).toContain(
      'hk-procurement-2023/bid-security-cap',
    );
    expect(await all('q=nothing-says-this')).toEqual([]);
  });

  test.each([
    ['kind=nothing', 'kind'],
    ['matter=nothing', 'matter'],
    ['document=nothing', 'document'],
    ['severity=bad', 'severity'],
    ['region=1', 'region'],
    ['asOf=2025-02-30', 'asOf'],
    ['q=', 'q'],
    ['colour=red', 'colour'],
  ])('refuses %s and names the parameter', async (query, path) => {
    const { status, body } = await call(`/v1/rules?${query}`, open);
    expect({ status, paths: problem.parse(body).errors?.map((error) => error.path) }).toEqual({
      status: 400,
      paths: [path],
    });
  });
});

describe('GET /v1/rules/{id}', () => {
  test('shows a rule with its versions, citations and examples', async () => {
    const { status, body } = await call('/v1/rules/hk-procurement-2023/payment', open);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'hk-procurement-2023/payment',
      judgement: 'within',
      provisions: ['hk-procurement-2023:60', 'hk-procurement-2023:61'],
      versions: [
        { since: '2025-01-01', provision: 'hk-procurement-2023:61' },
        { since: '2023-02-10', provision: 'hk-procurement-2023:60' },
      ],
      citations: [{ id: 'hk-procurement-2023:60' }, { id: 'hk-procurement-2023:61' }],
    });
    expect(z.object({ examples: z.array(z.unknown()) }).parse(body).examples.length).toBeGreaterThan(0);
  });

  test('every rule of the list can be read', async () => {
    for (const { id } of (await all('document=hk-procurement-2023')).slice(0, 20)) {
      expect((await call(`/v1/rules/${id}`, open)).status, id).toBe(200);
    }
  });

  test('a rule that does not exist is not found', async () => {
    for (const id of ['hk-procurement-2023/nothing', 'nothing', 'a/b/c']) {
      expect((await call(`/v1/rules/${id}`, open)).status).toBe(404);
    }
  });

  test('may be kept by a cache and is answered 304 to who has it', async () => {
    const first = await call('/v1/rules/hk-procurement-2023/payment', open);
    expect(first.headers.get('cache-control')).toContain('public');
    const again = await call('/v1/rules/hk-procurement-2023/payment', {
      ...open,
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});

describe('GET /v1/documents', () => {
  test('lists the texts with what became of their provisions', async () => {
    const { body } = await call('/v1/documents?limit=100', open);
    const { items } = page.parse(body);
    expect(items.filter(({ layer }) => layer === 'local').length).toBe(42);
    expect(items.filter(({ layer }) => layer === 'national').length).toBeGreaterThanOrEqual(14);
    expect(items.find(({ id }) => id === 'hk-procurement-2023')).toMatchObject({
      region: '460100',
      nature: 'normative',
    });
  });

  test('narrows by place, day and nature', async () => {
    const of = async (query: string) =>
      page.parse((await call(`/v1/documents?limit=100&${query}`, open)).body).items.map(({ id }) => id);
    expect(await of('region=460100')).toContain('hk-procurement-2023');
    const nation = await of('region=330100');
    expect(nation).toContain('cn-procurement-law-2014');
    expect(nation.filter((id) => !String(id).startsWith('cn-'))).toEqual([]);
    expect(await of('region=460100&asOf=2001-01-01')).not.toContain('hk-procurement-2023');
    expect(await of('nature=draft')).toEqual(['dg-business-regulation-draft-2023']);
  });

  test('shows one text, every provision with its disposition and its rules', async () => {
    const { body } = await call('/v1/documents/hk-procurement-2023', open);
    const shape = z.object({
      coverage: z.object({ provisions: z.int(), rule: z.int() }),
      provisions: z.array(z.object({ id: z.string(), disposition: z.string(), rules: z.array(z.string()) })),
      rules: z.array(z.object({ id: z.string() })),
    });
    const { coverage, provisions, rules } = shape.parse(body);
    expect(provisions.length).toBe(coverage.provisions);
    expect(provisions.filter(({ disposition }) => disposition === 'rule').length).toBe(coverage.rule);
    const known = new Set(rules.map(({ id }) => id));
    for (const id of provisions.flatMap((provision) => provision.rules)) expect(known).toContain(id);
    expect((await call('/v1/documents/nothing', open)).status).toBe(404);
  });
});

describe('GET /v1/coverage', () => {
  const counts = z.object({
    provisions: z.int(),
    rule: z.int(),
    target: z.int(),
    notACaseDuty: z.int(),
    later: z.int(),
    open: z.int(),
  });
  const tally = z.object({ total: counts, documents: z.array(counts.extend({ id: z.string() })) });
  const coverage = tally.extend({ national: tally });

  test('counts every provision of the register once', async () => {
    const { total, documents, national } = coverage.parse((await call('/v1/coverage', open)).body);
    expect(total.provisions).toBe(4_424);
    expect(total.rule + total.target + total.notACaseDuty + total.later + total.open).toBe(4_424);
    expect(documents.reduce((sum, { provisions }) => sum + provisions, 0)).toBe(4_424);
    expect(national.documents.reduce((sum, { provisions }) => sum + provisions, 0)).toBe(national.total.provisions);
    expect(national.total.provisions).toBeGreaterThanOrEqual(1_069);
  });

  test('narrows to areas, and refuses one it does not know', async () => {
    const { total } = coverage.parse((await call('/v1/coverage?area=payment,procurement', open)).body);
    expect(total.provisions).toBeGreaterThan(0);
    expect(total.provisions).toBeLessThan(4_424);
    expect((await call('/v1/coverage?area=paymnt', open)).status).toBe(400);
  });
});

describe('GET /v1/calendar', () => {
  test('three working days from 24 January 2025 end on 5 February, after the worked Sunday and the festival', async () => {
    const { body } = await call('/v1/calendar?from=2025-01-24&workingDays=3', open);
    expect(body).toMatchObject({ from: '2025-01-24', due: '2025-02-05', provisional: false });
    const { skipped } = z
      .object({ skipped: z.array(z.object({ on: z.string(), why: z.object({ zh: z.string(), en: z.string() }) })) })
      .parse(body);
    expect(skipped.map(({ on }) => on)).toEqual([
      '2025-01-25',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-02-01',
      '2025-02-02',
      '2025-02-03',
      '2025-02-04',
    ]);
  });

  test('a period in days that ends on a day off ends on the next working day', async () => {
    expect((await call('/v1/calendar?from=2025-01-20&days=10', open)).body).toMatchObject({ due: '2025-02-05' });
  });

  test('a year whose arrangement is not published is provisional', async () => {
    const guangxi = '/v1/calendar?from=2025-03-28&workingDays=2';
    expect((await call(guangxi, open)).body).toMatchObject({ due: '2025-04-01', provisional: false });
    for (const region of ['450000', '450100', '450103']) {
      const { body } = await call(`${guangxi}&region=${region}`, open);
      expect(body).toMatchObject({ due: '2025-04-03', provisional: false });
      expect(JSON.stringify(body)).toContain('壮族三月三');
    }
    expect((await call(`${guangxi}&region=440300`, open)).body).toMatchObject({ due: '2025-04-01' });
    // No notice of Guangxi is known for 2022.
    const unknown = '/v1/calendar?from=2022-04-01&workingDays=2&region=450000';
    expect((await call(unknown, open)).body).toMatchObject({ provisional: true });
    expect((await call(`${guangxi}&region=990000`, open)).status).toBe(400);
    expect((await call('/v1/calendar?from=2031-01-24&workingDays=3', open)).body).toMatchObject({ provisional: true });
  });

  test.each([
    ['workingDays=3', 'from'],
    ['from=2025-02-30&days=1', 'from'],
    ['from=2025-01-24', 'workingDays'],
    ['from=2025-01-24&days=1&workingDays=1', 'workingDays'],
    ['from=2025-01-24&workingDays=-1', 'workingDays'],
    ['from=2025-01-24&workingDays=1.5', 'workingDays'],
    ['from=2025-01-24&workingDays=9999999', 'workingDays'],
  ])('refuses %s and names the parameter', async (query, path) => {
    const { status, body } = await call(`/v1/calendar?${query}`, open);
    expect({ status, paths: problem.parse(body).errors?.map((error) => error.path) }).toEqual({
      status: 400,
      paths: [path],
    });
  });
});

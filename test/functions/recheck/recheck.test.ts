import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import type { Catalogue, CatalogueRule } from '../../../rules/engine/catalogue.ts';
import { report as judged } from '../../../rules/engine/report.ts';
import { compileRuleSet, type RuleSet } from '../../../rules/engine/rule-set.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { api, type Call, page, problem, report } from '../api.ts';
import { latePayment, tender } from '../cases.ts';

const { call, check, server } = api();
const standing = z.looseObject({ outcome: z.string(), severity: z.string(), provision: z.string() });
const rechecked = z.object({
  before: report,
  after: z.looseObject({ asOf: z.string(), verdict: z.string(), ruleSet: z.looseObject({ digest: z.string() }) }),
  changes: z.array(
    z.object({
      rule: z.string(),
      provision: z.string(),
      kind: z.enum(['appeared', 'disappeared', 'outcome', 'figures']),
      before: standing.nullable(),
      after: standing.nullable(),
      why: z.object({ zh: z.string(), en: z.string() }),
    }),
  ),
});

const recheck = async (id: string, query = '', options: Call = {}) => {
  const answer = await call(`/v1/reports/${id}/recheck${query}`, { method: 'POST', ...options });
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return { ...rechecked.parse(answer.body), status: answer.status, headers: answer.headers };
};
const stored = async (): Promise<number> => page.parse((await call('/v1/reports?limit=100')).body).items.length;

const CAP = 'hk-procurement-2023/bid-security-cap';

/** The rule set of an earlier release: as today's, but for what `edit` makes of each rule of Haikou's document. */
function earlier(edit: (rule: CatalogueRule) => readonly CatalogueRule[]): RuleSet {
  const path = join(import.meta.dirname, '../../../rules/.built/catalogue.json');
  const catalogue: Catalogue = JSON.parse(readFileSync(path, 'utf8'));
  const documents = catalogue.documents.map((one) =>
    one.document.id === 'hk-procurement-2023' ? { ...one, rules: one.rules.flatMap(edit) } : one,
  );
  return compileRuleSet(
    { ...catalogue, documents, version: '0.0.1', digest: `sha256:${'0'.repeat(64)}` },
    vocabularies,
  );
}

/** Stores what another rule set says of a case, as a release that had it would have. */
async function storedUnder(rules: RuleSet, submission: unknown, id: string, asOf = '2025-03-03'): Promise<string> {
  const read = readSubmission(submission);
  if (!read.ok) throw new Error('the case is not valid');
  const { tableEndpoint, tableName, tableCredentials } = server();
  const client = tableClient({
    tableName,
    region: 'local',
    endpoint: tableEndpoint,
    credentials: tableCredentials,
  });
  const evaluatedAt = '2025-03-03T01:00:00.000Z';
  await new TableReportStore({ client, tableName }).put('dev', {
    report: { id, evaluatedAt, ...judged(read.case, rules, { asOf }) },
    case: read.case,
  });
  return id;
}
const idOf = (letter: string): string => letter.repeat(26);

describe('POST /v1/reports/{id}/recheck', () => {
  test('as of the same day and by the same rules nothing has changed, and nothing is stored', async () => {
    const { id } = await check(tender, { query: '?asOf=2025-03-03' });
    const before = await stored();
    const { status, headers, changes, after, before: old } = await recheck(id, '?asOf=2025-03-03');
    expect({ status, changes, location: headers.get('location') }).toEqual({
      status: 200,
      changes: [],
      location: null,
    });
    expect(after).not.toHaveProperty('id');
    expect(old).toEqual((await call(`/v1/reports/${id}`)).body);
    expect(await stored()).toBe(before);
  });

  test('judges as of today in China where no day is given', async () => {
    const { id } = await check(latePayment, { query: '?asOf=2025-03-03' });
    const inChina = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    const before = inChina();
    expect([before, inChina()]).toContain((await recheck(id)).after.asOf);
  });

  test('a payment that was still open before its due date is late when the day has passed, and the day is the reason', async () => {
    const open = { ...latePayment, paidOn: null };
    const { id } = await check(open, { query: '?asOf=2025-01-26' });
    const { changes, after } = await recheck(id, '?asOf=2025-02-07');
    const change = changes.find(({ rule }) => rule === 'hk-procurement-2023/payment');
    expect(change).toMatchObject({
      provision: 'hk-procurement-2023:61',
      kind: 'outcome',
      before: { outcome: 'pending' },
      after: { outcome: 'breached', period: { due: '2025-02-05' } },
    });
    expect(change?.why.zh).toBe('判断日由 2025-01-26 变为 2025-02-07：期限 2025-02-05 已过，而事项仍未完成。');
    expect(change?.why.en).toContain('the due date 2025-02-05 has passed and the event is still open');
    expect(after.verdict).toBe('non-compliant');
    // On Monday it is later by Saturday, which was worked that week, and Monday: the outcome stands, the figures do not.
    const { id: late } = await check(open, { query: '?asOf=2025-02-07' });
    const later = (await recheck(late, '?asOf=2025-02-10')).changes.find(
      ({ rule }) => rule === 'hk-procurement-2023/payment',
    );
    expect(later).toMatchObject({ kind: 'figures', before: { outcome: 'breached' }, after: { outcome: 'breached' } });
    expect(later?.why.en).toMatch(
      /^It was judged as of 2025-02-07 and now as of 2025-02-10: period .*late 2 workingDays → .*late 4 workingDays/,
    );
  });

  describe('of a report that an earlier rule set made', () => {
    let id = '';
    beforeAll(async () => {
      const rules = earlier((rule) => {
        if (rule.id === CAP)
          return [
            { ...rule, limit: { fact: 'terms.bidSecurity.amount', atMost: { percent: 1, of: 'project.budget' } } },
          ];
        if (rule.forbid !== undefined) return [];
        return rule.id === 'hk-procurement-2023/payment' ? [rule] : [rule, { ...rule, id: `${rule.id}-of-old` }];
      });
      id = await storedUnder(rules, tender, idOf('1'));
    });

    test('tells what appeared, what is gone and what is judged otherwise, and that the rules are the reason', async () => {
      const { before, after, changes } = await recheck(id, '?asOf=2025-03-03');
      expect(before.findings.some(({ rule }) => rule.endsWith('-of-old'))).toBe(true);
      expect(after.ruleSet.digest).toBe(ruleSet.digest);
      const kinds = new Set(changes.map(({ kind }) => kind));
      expect(kinds).toEqual(new Set(['appeared', 'disappeared', 'outcome']));
      for (const { rule, kind, before: was, after: is, why } of changes) {
        if (kind === 'disappeared') {
          expect(rule).toMatch(/-of-old$/);
          expect(is).toBeNull();
          expect(why.en).toContain('there is no such rule any more');
        } else if (kind === 'appeared') {
          expect(was).toBeNull();
          expect(why.en).toContain('this rule now applies');
        } else {
          expect(rule).toBe(CAP);
          expect({ was: was?.outcome, is: is?.outcome }).toEqual({ was: 'satisfied', is: 'breached' });
          expect(why.zh).toContain('限额 atMost 20000.00 → atMost 10000.00');
        }
        expect(why.en).toContain('The rule set was 0.0.1');
        expect(why.en).not.toContain('as of');
      }
    });

    test('both reasons are told where rules and day have both changed it', async () => {
      const open = { ...latePayment, paidOn: null };
      const rules = earlier((rule) =>
        rule.id === 'hk-procurement-2023/payment'
          ? [{ ...rule, versions: (rule.versions ?? []).map((version) => ({ ...version, workingDays: 30 })) }]
          : [rule],
      );
      const old = await storedUnder(rules, open, idOf('2'), '2025-01-26');
      const change = (await recheck(old, '?asOf=2025-02-07')).changes.find(
        ({ rule }) => rule === 'hk-procurement-2023/payment',
      );
      expect(change?.why.en).toMatch(
        /^The rule set was 0\.0\.1.* It was judged as of 2025-01-26 and now as of 2025-02-07/,
      );
    });

    test('the stored report keeps the digest it was made with', async () => {
      await recheck(id, '?asOf=2025-03-03&store=true');
      const { body } = await call(`/v1/reports/${id}`);
      expect(z.looseObject({ ruleSet: z.object({ version: z.string() }) }).parse(body).ruleSet.version).toBe('0.0.1');
    });
  });

  test('with store=true the new report is stored once, however often it is asked for', async () => {
    const { id } = await check(tender, { query: '?asOf=2025-03-03' });
    const before = await stored();
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(await recheck(id, '?asOf=2025-03-04&store=true'));
    const ids = answers.map(({ after }) => z.looseObject({ id: z.string() }).parse(after).id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(id);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(ids.map((one) => `/v1/reports/${one}`));
    expect(await stored()).toBe(before + 1);
    expect((await call(`/v1/reports/${ids[0]}`)).body).toEqual(answers[0]?.after);
  });

  test('honours Idempotency-Key: one key, one report; another request with it is refused', async () => {
    const { id } = await check(tender, { query: '?asOf=2025-03-03' });
    const headers = { 'idempotency-key': 'recheck-1' };
    const before = await stored();
    const [first, again] = [
      await recheck(id, '?store=true', { headers }),
      await recheck(id, '?store=true', { headers }),
    ];
    expect(again.after).toEqual(first.after);
    expect([first, again].map((one) => one.headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await stored()).toBe(before + 1);
    for (const [path, body] of [
      [`/v1/reports/${id}/recheck?store=true&asOf=2025-03-05`, undefined],
      ['/v1/checks', latePayment],
    ] as const) {
      const refused = await call(path, { method: 'POST', body, headers });
      expect({ path, status: refused.status, type: problem.parse(refused.body).type }).toEqual({
        path,
        status: 422,
        type: '/problems/key-reused',
      });
    }
  });

  test('storing asks for the scope checks:write, reading for reports:read', async () => {
    const { id } = await check(tender);
    const path = `/v1/reports/${id}/recheck`;
    const status = async (query: string, scopes: readonly ('reports:read' | 'checks:write')[]): Promise<number> =>
      (await call(`${path}${query}`, { method: 'POST', as: { scopes } })).status;
    expect(await status('', ['reports:read'])).toBe(200);
    expect(await status('?store=true', ['reports:read'])).toBe(403);
    expect(await status('?store=true', ['reports:read', 'checks:write'])).toBe(201);
    expect(await status('', ['checks:write'])).toBe(403);
  });

  test('previews are judged again where the report showed some, and on request', async () => {
    const startUp = { kind: 'approval', region: '441900', matter: 'company-start-up', effort: { forms: 2 } };
    const { id } = await check(startUp, { query: '?asOf=2025-03-03&preview=true' });
    expect((await recheck(id, '?asOf=2025-03-03')).changes).toEqual([]);
    const without = (await recheck(id, '?asOf=2025-03-03&preview=false')).changes;
    expect(without.length).toBeGreaterThan(0);
    expect(new Set(without.map(({ kind }) => kind))).toEqual(new Set(['disappeared']));
  });

  test('what is not there is not found, and what is wrong is named', async () => {
    const { id } = await check(tender);
    for (const [path, status] of [
      [`/v1/reports/${idOf('7')}/recheck`, 404],
      ['/v1/reports/nothing/recheck', 404],
      [`/v1/reports/${id}/recheck?asOf=2025-02-30`, 400],
      [`/v1/reports/${id}/recheck?store=maybe`, 400],
    ] as const) {
      expect({ path, status: (await call(path, { method: 'POST' })).status }).toEqual({ path, status });
    }
    const { status, headers } = await call(`/v1/reports/${id}/recheck`);
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: 'POST, OPTIONS' });
  });
});

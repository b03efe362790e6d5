import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../functions/declared/routes.ts';
import { api, page, problem } from '../api.ts';
import { bare, batch, created, linesOf, payments, post, submitting } from './submitting.ts';

const service = api();
const { call } = service;
const { create, read, results, submit, until } = submitting(service);

const csv = [
  '编号,地区,单位,适用制度,满足合同约定付款条件日期,收到发票日期,发票金额,付款到账日期',
  'HK-1,460100,第一中学,government-procurement,2025-01-24,2025年1月24日,"186,000.00",2025-02-07',
  'HK-2,460100,第一中学,government-procurement,2025-01-24,2025/1/24,5万元,2025-01-26',
  'HK-3,460100,第二医院,government-procurement,2025-01-24,2025-02-30,1000,2025-01-26',
  'HK-4,999999,第二医院,government-procurement,2025-01-24,2025-01-24,1000,2025-01-26',
  'HK-5,460100,=cmd|calc,government-procurement,2025-01-24,2025-01-24,1000,2025-02-07',
  'HK-6,460100,第二医院,government-procurement,2025-01-24,2025-01-24,一千元整？,2025-01-26',
].join('\r\n');

describe('a batch', () => {
  test('of a GB18030 CSV with three bad rows is judged from upload to result files, and the bad rows are kept', async () => {
    const { id, state } = await submit(iconv.encode(csv, 'gb18030'), {
      name: '2025年付款.csv',
      options: { kind: 'payment' },
    });
    expect(['reading', 'judging', 'summarising', 'finished']).toContain(state);
    const ended = await until(id);
    expect(ended.state, JSON.stringify(ended.problem)).toBe('finished');
    expect(ended.rows).toEqual({ read: 6, judged: 5, refused: 1, breached: 2, failed: 0 });

    const files = await results(id);
    expect(Object.keys(files).sort()).toEqual([
      'findings.csv',
      'findings.xlsx',
      'refused.csv',
      'refused.jsonl',
      'reports.jsonl',
      'summary.json',
    ]);
    expect(
      linesOf(files['refused.jsonl']).map(({ row, refused }) => [
        row,
        z
          .array(z.looseObject({ column: z.string() }))
          .parse(refused)
          .map(({ column }) => column),
      ]),
    ).toEqual([[5, ['地区']]]);
    // A bad cell costs its fact, not the row, and is named with what is said of the row.
    const unread = linesOf(files['reports.jsonl']).filter((line) => 'unread' in line);
    expect(unread.map(({ row }) => row)).toEqual([4, 7]);
    const findings = files['findings.csv']?.toString('utf8') ?? '';
    // The columns of the file come first.
    expect(findings.split('\r\n')[0]).toMatch(/^\ufeff(?!行号).*,行号 Row,/);
    expect(findings).toContain('第一中学');
    // What a spreadsheet would take for a formula is made harmless.
    expect(findings).toContain("'=cmd|calc");
    expect(findings).not.toMatch(/[,\n]=cmd/);
    expect(files['findings.xlsx']?.subarray(0, 2).toString()).toBe('PK');
    expect(JSON.parse(files['summary.json']?.toString('utf8') ?? '')).toMatchObject({
      file: '2025年付款.csv',
      judged: 5,
      refused: 1,
      unreadCells: 2,
      byUnit: expect.any(Array),
    });

    // The same counts are answered, for pages: every breach once by rule, and by the month in which it was due.
    const counted = z
      .looseObject({
        judged: z.int(),
        refused: z.int(),
        breached: z.record(z.string(), z.int()),
        byRule: z.array(z.looseObject({ breached: z.int() })),
        byMonth: z.array(z.object({ month: z.string(), breached: z.int() })),
      })
      .parse((await call(`/v1/batches/${id}/summary`)).body);
    const sum = (rows: readonly { readonly breached: number }[]): number =>
      rows.reduce((total, { breached }) => total + breached, 0);
    const breaches = Object.values(counted.breached).reduce((total, times) => total + times, 0);
    expect([counted.judged, counted.refused, sum(counted.byRule)]).toEqual([5, 1, breaches]);
    expect(counted.byMonth.map(({ month }) => month)).toEqual(['2025-02']);

    // A report of a batch is a report like any other.
    const [first] = linesOf(files['reports.jsonl']);
    const stored = await call(`/v1/reports/${String(first?.id)}`);
    expect(stored.body).toEqual(
      Object.fromEntries(Object.entries(first ?? {}).filter(([name]) => !['row', 'unread', 'carried'].includes(name))),
    );
  });

  test('shows its breaches in the order of the file, page by page, by rule and by severity', async () => {
    const { id } = await submit(payments(250));
    await until(id);
    const seen: unknown[] = [];
    let next: string | null = null;
    do {
      const answer = page.parse(
        (await call(`/v1/batches/${id}/findings?limit=30${next === null ? '' : `&cursor=${next}`}`)).body,
      );
      seen.push(...answer.items.map(({ row }) => row));
      next = answer.next;
    } while (next !== null);
    expect(seen).toEqual(Array.from({ length: 84 }, (_, index) => 3 * index + 1));
    const [one] = page.parse(
      (await call(`/v1/batches/${id}/findings?limit=1&severity=violation&rule=hk-procurement-2023/payment`)).body,
    ).items;
    expect(one).toMatchObject({
      row: 1,
      case: { reference: 'HK-PAY-1' },
      finding: { rule: 'hk-procurement-2023/payment', outcome: 'breached' },
    });
    expect(page.parse((await call(`/v1/batches/${id}/findings?severity=advice`)).body).items).toEqual([]);
    expect((await call(`/v1/batches/${id}/findings?cursor=${'A'.repeat(24)}`)).status).toBe(400);
  });

  test('of a workbook, such as the template with its example, is read from S3 by ranges', async () => {
    const { url } = service.server();
    const template = Buffer.from(await (await fetch(`${url}/v1/templates/payment.xlsx`)).arrayBuffer());
    const { id } = await submit(template, { name: '模板.xlsx' });
    // The example row is never judged: with nothing else in it there is nothing to judge.
    expect(await until(id)).toMatchObject({ state: 'refused', problem: { code: 'no-rows' } });
  });

  test('of the same file is another batch with equal results', async () => {
    const content = `${payments(120)}{"kind":"payment"}\nno json\n`;
    const [one, two] = [await submit(content), await submit(content)];
    expect(one.id).not.toBe(two.id);
    const ended = [await until(one.id), await until(two.id)];
    expect(ended[0]?.rows).toEqual(ended[1]?.rows);
    const [a, b] = [await results(one.id), await results(two.id)];
    expect(linesOf(a['reports.jsonl']).length).toBe(122);
    expect(bare(a['reports.jsonl'])).toBe(bare(b['reports.jsonl']));
    for (const name of ['findings.csv', 'findings.xlsx', 'refused.jsonl', 'refused.csv', 'summary.json']) {
      expect(a[name]?.equals(b[name] ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  test('is listed with all others of its tenant, newest first, page by page', async () => {
    const as = { tenant: 'lists' };
    const made = [];
    for (const name of ['a.csv', 'b.csv', 'c.csv']) made.push((await create({ file: { name } }, as)).id);
    const first = page.parse((await call('/v1/batches?limit=2', { as })).body);
    const rest = page.parse((await call(`/v1/batches?limit=2&cursor=${first.next}`, { as })).body);
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(made.toReversed());
    expect(rest.next).toBeNull();
    expect(first.items[0]).toEqual((await call(`/v1/batches/${made[2]}`, { as })).body);
  });

  test('started twice, and created twice under one Idempotency-Key, is one batch that runs once', async () => {
    const body = { file: { name: 'a.jsonl' }, asOf: '2025-03-01' };
    const headers = { 'idempotency-key': 'batch-once' };
    const first = await call('/v1/batches', { body, headers });
    const again = await call('/v1/batches', { body, headers });
    const { id, upload } = created.parse(again.body);
    expect(id).toBe(created.parse(first.body).id);
    expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    const other = await call('/v1/batches', { body: { ...body, preview: true }, headers });
    expect(problem.parse(other.body).type).toBe('/problems/key-reused');

    await post(upload, payments(10));
    const starts = await Promise.all([1, 2, 3].map(() => call(`/v1/batches/${id}/start`, { method: 'POST' })));
    expect(starts.map(({ status }) => status)).toEqual([200, 200, 200]);
    const ended = await until(id);
    expect(ended).toMatchObject({ state: 'finished', attempt: 1, rows: { judged: 10 } });
    expect((await call(`/v1/batches/${id}/start`, { method: 'POST' })).body).toEqual(ended);
  });

  test('is judged as of the day it was given, or as of today in China', async () => {
    const { asOf } = await submit(payments(1), { options: { asOf: undefined } });
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('fills in the facts its rows do not say', async () => {
    const rows = 'reference,conditionsMetOn,invoice.receivedOn,paidOn\nA,2025-01-24,2025-01-24,2025-02-07\n';
    const defaults = { region: '460100', regime: 'government-procurement' };
    const { id } = await submit(rows, { name: 'a.csv', options: { kind: 'payment', defaults } });
    expect(await until(id)).toMatchObject({ state: 'finished', rows: { judged: 1, breached: 1 } });
  });

  test('whose file cannot be read at all is refused with the reason, and has no results', async () => {
    const { id } = await submit('<html></html>', { name: 'a.xlsx' });
    const refused = await until(id);
    expect(refused).toMatchObject({ state: 'refused', problem: { code: 'not-what-its-name-says' } });
    expect(refused.problem?.message.zh).toContain('a.xlsx');
    expect(problem.parse((await call(`/v1/batches/${id}/results`)).body).type).toBe('/problems/wrong-state');
    expect(problem.parse((await call(`/v1/batches/${id}/restart`, { method: 'POST' })).body).type).toBe(
      '/problems/wrong-state',
    );
  });

  test('tells of columns it does not read', async () => {
    const { id } = await submit('kind,region,paidOm\npayment,460100,2025-02-07\n', { name: 'a.csv' });
    const doubtful = await until(id);
    expect([doubtful.state, doubtful.problem?.code]).toEqual(['refused', 'mapping-needed']);
    expect(doubtful.problem?.message.zh).toContain('“paidOm”');
    const weather = await submit('kind,region,paidOn,weather\npayment,460100,2025-02-07,rain\n', { name: 'a.csv' });
    expect((await until(weather.id)).notes).toEqual([
      expect.objectContaining({ code: 'unknown-column', subject: 'weather' }),
    ]);
  });

  test('asks once what a column holds, and knows it in later batches of the tenant', async () => {
    const as = { tenant: 'columns' };
    const ledger = '编号,地区,发票日期,付款日期\nA,460100,2025-02-03,2025-02-07\n';
    const send = async (options: object = {}) => {
      const { id } = await submit(ledger, { name: 'a.csv', options: { kind: 'payment', ...options }, as });
      const ended = await until(id, undefined, as);
      return ended.problem?.code ?? ended.state;
    };
    expect(await send()).toBe('mapping-needed');
    expect(await send({ map: { 发票日期: 'invoice.receivedOn' } })).toBe('finished');
    expect(await send()).toBe('finished');
    expect(await send({ knownColumns: false })).toBe('mapping-needed');
  });

  test('takes a line too long for a payload of the state machine', async () => {
    const conditions = Array.from({ length: 3_000 }, (_, index) => `no-such-condition-${index}-${'x'.repeat(20)}`);
    const { id } = await submit(
      `${JSON.stringify({ kind: 'procurement', region: '460100', terms: { conditions } })}\n${payments(3)}`,
    );
    expect(await until(id)).toMatchObject({ state: 'finished', rows: { read: 4, judged: 3, refused: 1, failed: 0 } });
  });
});

describe('an upload', () => {
  test('is taken only as the form has it: of its type, under its key, into its bucket, not empty, and unchanged', async () => {
    const { id, upload } = await create({ file: { name: 'a.csv' } });
    const refused = async (changed: Record<string, string>, content = 'a') =>
      (await post(upload, content, changed)).status;
    expect(await refused({ 'Content-Type': 'text/html' })).toBe(403);
    expect(await refused({ key: upload.fields.key?.replace(id, '01ARZ3NDEKTSV4RRFFQ69G5FAV') ?? '' })).toBe(403);
    expect(await refused({ 'x-amz-meta-more': '1' })).toBe(403);
    expect(
      await refused({
        Policy: Buffer.from('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}').toString('base64'),
      }),
    ).toBe(403);
    expect((await post({ ...upload, url: upload.url.replace('uploads', 'results') }, 'a')).status).toBe(403);
    expect(await refused({}, '')).toBe(400);
    expect(problem.parse((await call(`/v1/batches/${id}/start`, { method: 'POST' })).body).type).toBe(
      '/problems/not-uploaded',
    );
    expect(await refused({}, 'kind,region\npayment,460100\n')).toBe(204);
  });

  test('is refused at creation for a type that cannot be read', async () => {
    const answer = await call('/v1/batches', { body: { file: { name: 'a.pdf', contentType: 'application/pdf' } } });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.body).errors).toEqual([
      expect.objectContaining({ path: 'file.contentType', code: 'unknown-code' }),
    ]);
  });
});

describe('POST /v1/batches', () => {
  test('names every wrong field by its path, and creates nothing', async () => {
    const body = { file: { name: '../a' }, kind: 'paiment', asOf: '2025-02-30', more: 1 };
    const answer = problem.parse((await call('/v1/batches', { body })).body);
    expect(answer.type).toBe('/problems/invalid-batch');
    expect(answer.errors?.map(({ path }) => path).sort()).toEqual(['asOf', 'file.name', 'kind', 'more']);
    for (const { message } of answer.errors ?? []) expect([message.zh, message.en]).not.toContain('');
  });

  test('refuses defaults that no fact has, or cannot have', async () => {
    for (const defaults of [{ regoin: '460100' }, { region: '99' }]) {
      const answer = await call('/v1/batches', { body: { file: { name: 'a.csv' }, defaults } });
      expect(problem.parse(answer.body), JSON.stringify(defaults)).toMatchObject({
        status: 422,
        errors: [{ path: 'defaults', code: 'bad-default' }],
      });
    }
  });
});

describe('the routes of batches', () => {
  const own = routes.filter(({ function: name }) => name === 'batches');

  test('are nothing to another tenant', async () => {
    const { id } = await submit(payments(2), { as: { tenant: 'mine' } });
    await until(id, undefined, { tenant: 'mine' });
    const withId = own.filter(({ key }) => key.includes('{id}'));
    expect(withId).toHaveLength(7);
    for (const { key } of withId) {
      const [method = '', template = ''] = key.split(' ');
      expect((await call(template.replace('{id}', id), { method, as: { tenant: 'theirs' } })).status, key).toBe(404);
    }
    expect((await read(id, { tenant: 'mine' })).state).toBe('finished');
  });

  test('ask for the scope to write batches, or to read reports', async () => {
    for (const { key, access } of own) {
      const [method = '', template = ''] = key.split(' ');
      expect(access).toBe(method === 'GET' ? 'reports:read' : 'batches:write');
      const without = access === 'reports:read' ? 'batches:write' : 'reports:read';
      const path = template.replace('{id}', '01ARZ3NDEKTSV4RRFFQ69G5FAV');
      expect((await call(path, { method, as: { scopes: [without] } })).status, key).toBe(403);
      expect((await call(path, { method, as: null })).status, key).toBe(401);
    }
  });

  test('a link to a result opens that result alone, and only as it was signed', async () => {
    const { id } = await submit(payments(1));
    await until(id);
    const { items } = z
      .object({ items: z.array(z.object({ url: z.string() })) })
      .parse((await call(`/v1/batches/${id}/results`)).body);
    const [{ url } = { url: '' }] = items;
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace(/X-Amz-Expires=\d+/, 'X-Amz-Expires=9999'))).status).toBe(403);
    expect((await fetch(url.replace('reports.jsonl', 'refused.jsonl'))).status).toBe(403);
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
  });

  test('a batch that waits for its upload can be cancelled, and then neither started nor restarted', async () => {
    const { id } = await create({ file: { name: 'a.csv' } });
    for (const _ of [1, 2])
      expect(batch.parse((await call(`/v1/batches/${id}/cancel`, { method: 'POST' })).body).state).toBe('cancelled');
    expect((await call(`/v1/batches/${id}/restart`, { method: 'POST' })).status).toBe(409);
    expect((await call(`/v1/batches/${id}/start`, { method: 'POST' })).status).toBe(409);
  });
});

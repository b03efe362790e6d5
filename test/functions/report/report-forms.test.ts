/** One report in every form over real HTTP: what is handed out is opened again and read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { api, problem } from '../api.ts';
import { latePayment, tender, unpaid } from '../cases.ts';

const { call, check, server } = api();
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let paid: string;
let late: string;
let open: string;
let shut: string;

beforeAll(async () => {
  paid = (await check(latePayment, { query: '?asOf=2025-03-03' })).id;
  late = (await check(unpaid, { query: '?asOf=2025-03-03' })).id;
  open = (await check(unpaid, { query: '?asOf=2025-01-25' })).id;
  shut = (await check(tender, { query: '?asOf=2025-03-03' })).id;
});

/** The bytes of an answer, with its headers. */
async function fetched(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server().url}${path}`, {
    headers: { authorization: `Bearer ${await server().token()}`, ...headers },
  });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** All words of a document, as the reader of papers finds them. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { blocks } = await readPaper(bytes);
  return blocks.map(({ text }) => text).join('\n');
}

describe('Accept', () => {
  test.each([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/pdf', 'application/pdf'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/pdf;q=0.5, text/html;q=0.9', 'text/html'],
    ['text/html;q=0, application/pdf;q=0.1', 'application/pdf'],
    ['application/json;q=0.2, application/vnd.openxmlformats-officedocument.wordprocessingml.document', WORD],
    ['image/png, application/pdf;q=0.001', 'application/pdf'],
  ])('%j is answered in %s', async (accept, type) => {
    const { status, headers } = await fetched(`/v1/reports/${paid}`, { accept });
    expect({ status, type: headers.get('content-type')?.split(';')[0] }).toEqual({ status: 200, type });
    expect(headers.get('vary')).toContain('Accept');
  });

  test.each(['image/png', 'application/pdf;q=0', 'text/calendar'])('%s cannot be served: 406', async (accept) => {
    const { status, body } = await call(`/v1/reports/${paid}`, { headers: { accept } });
    expect(status).toBe(406);
    expect(problem.parse(body).type).toBe('/problems/not-acceptable');
  });

  test('a language that is none is refused by name', async () => {
    const { status, body } = await call(`/v1/reports/${paid}?lang=fr`, { headers: { accept: 'application/pdf' } });
    expect(status).toBe(400);
    expect(problem.parse(body).errors?.map(({ path }) => path)).toEqual(['lang']);
  });

  test('nobody else’s report is given in any form', async () => {
    for (const path of ['', '/letter', '/calendar.ics']) {
      const headers = { accept: '*/*' };
      const as = { tenant: 'other' };
      expect((await call(`/v1/reports/${late}${path}`, { headers, as })).status).toBe(404);
      expect((await call(`/v1/reports/${late}${path}`, { headers, as: null })).status).toBe(401);
    }
  });
});

/** What must stand in the report on the payment, in every form: verdict, due day, how late, the clause, what was not counted. */
const SAID = [
  '有违规',
  'HK-PAY-1',
  '海南省海口市',
  '2025-02-05',
  '逾期2个工作日',
  '海口市优化政府采购营商环境若干措施',
  '春节',
];

describe('the report', () => {
  test.each([
    ['application/pdf', '.pdf'],
    [WORD, '.docx'],
  ])('as %s says all that it says as data', async (accept, ending) => {
    const { bytes, headers } = await fetched(`/v1/reports/${paid}`, { accept });
    const words = await wordsOf(bytes);
    for (const said of SAID) expect(words).toContain(said);
    expect(headers.get('content-language')).toBe('zh');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      `付款合规检查报告-HK-PAY-1${ending}`,
    );
  });

  test('as a page: complete in itself, under a policy that lets in nothing but its own style', async () => {
    const { text, headers } = await call(`/v1/reports/${paid}`, { headers: { accept: 'text/html' } });
    for (const said of SAID) expect(text).toContain(said);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(text).not.toMatch(/<script|src=|style="/);
  });

  test('in English where that is asked for or preferred', async () => {
    for (const [query, language] of [
      ['?lang=en', 'zh'],
      ['', 'en-GB,en;q=0.9,zh;q=0.5'],
    ]) {
      const headers = { accept: 'text/html', 'accept-language': language ?? '' };
      const { text } = await call(`/v1/reports/${paid}${query}`, { headers });
      expect(text).toContain('<h1>Report on payment</h1>');
      expect(text).toContain('2 working days late');
    }
  });

  test('what a user wrote is text in it, and never markup', async () => {
    const { id } = await check({ ...latePayment, reference: '<img src=x onerror=alert(1)>&' });
    const { text } = await call(`/v1/reports/${id}`, { headers: { accept: 'text/html' } });
    expect(text).toContain('&#x3C;img src=x onerror=alert(1)>&#x26;');
    expect(text).not.toContain('<img');
  });

  test('is answered 304 to who has it', async () => {
    const headers = { accept: 'text/html' };
    const etag = (await call(`/v1/reports/${paid}`, { headers })).headers.get('etag') ?? '';
    expect((await call(`/v1/reports/${paid}`, { headers: { ...headers, 'if-none-match': etag } })).status).toBe(304);
    // The same report in another form is another thing.
    expect((await call(`/v1/reports/${paid}`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});

describe('the letter', () => {
  test('names the sum, the last day, how late it is, and the clause', async () => {
    const { bytes, headers } = await fetched(`/v1/reports/${late}/letter`);
    const words = await wordsOf(bytes);
    expect(headers.get('content-type')).toBe(WORD);
    for (const said of ['催款函', '186,000.00元', '2025年2月5日', '已逾期19个工作日', '五、15', '＿＿（付款方）'])
      expect(words).toContain(said);
  });

  test('is not written where nothing is late, nor where it was paid and no clause gives interest', async () => {
    const details: string[] = [];
    for (const id of [open, shut, paid]) {
      const { status, body } = await call(`/v1/reports/${id}/letter`, { headers: { accept: '*/*' } });
      expect(status).toBe(409);
      expect(problem.parse(body).type).toBe('/problems/no-letter');
      details.push(problem.parse(body).detail);
    }
    expect(details[2]).toContain('已付清');
    expect(details[0]).toBe(details[1]);
  });
});

describe('the calendar', () => {
  test('has the last day of every open period, with reminders, in a form that calendars read', async () => {
    const { text, headers } = await call(`/v1/reports/${open}/calendar.ics`, { headers: { accept: 'text/calendar' } });
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20250205');
    expect(lines.filter((line) => line === 'BEGIN:VALARM').length).toBeGreaterThan(0);
    // No line is longer than 75 octets (RFC 5545, section 3.1).
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is refused where no period is open', async () => {
    const { status, body } = await call(`/v1/reports/${late}/calendar.ics`, { headers: { accept: 'text/calendar' } });
    expect(status).toBe(409);
    expect(problem.parse(body).type).toBe('/problems/no-open-period');
  });
});

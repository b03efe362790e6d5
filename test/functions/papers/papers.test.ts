/** Papers over real HTTP against the server of one machine: a document in, its reading, a check, the document with comments out. */
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { PaperThread } from '../../../infra/local/papers/paper-thread.ts';
import { Budget } from '../../../intake/papers/budget.ts';
import { openArchive } from '../../../intake/papers/container/zip.ts';
import { invoice, invoiceXml } from '../../intake/papers/invoices.ts';
import { pdfFile } from '../../intake/papers/pdf-file.ts';
import { paragraph, wordFile, zipOf } from '../../intake/papers/word-file.ts';
import { api, page, problem, report } from '../api.ts';
import { post } from '../batches/submitting.ts';
import { bringing, reading } from './bringing.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-papers-'));
const service = api({ folder });
const { call } = service;
const { bring, create } = bringing(service);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [mine, theirs] = [{ tenant: 'mine' }, { tenant: 'theirs' }];
const heading = '<w:outlineLvl w:val="0"/>';
const tender = (): Promise<Buffer> =>
  wordFile(
    [
      paragraph('第一章 招标公告', heading),
      paragraph('采购人：深圳市龙岗区坪地街道办事处'),
      paragraph('根据《中华人民共和国政府采购法》，就本项目进行公开招标。'),
      paragraph('预算金额：人民币2000000.00元'),
      paragraph('第二章 投标人须知', heading),
      paragraph('投标保证金：人民币100000元'),
      paragraph('投标有效期：90日历天'),
    ].join(''),
  );
/** What only its user knows: without it no limit of the security can be told. */
const known = { 'project.category': 'goods', 'project.method': 'open-tender' };

const paperReport = report.extend({
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      outcome: z.string(),
      places: z
        .array(z.object({ fact: z.string(), words: z.string(), block: z.string(), from: z.int(), to: z.int() }))
        .optional(),
    }),
  ),
  paper: z.object({ id: z.string(), corrections: z.record(z.string(), z.unknown()), removed: z.array(z.string()) }),
});

/** Objects of a paper on disk. */
const objectsOf = (paper: string): readonly string[] =>
  readdirSync(join(folder, 'objects'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.parentPath.includes(paper) ? [join(entry.parentPath, entry.name)] : [],
  );

async function commentsIn(docx: Uint8Array): Promise<string> {
  const archive = await openArchive(docx, new Budget());
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.open('word/comments.xml')) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

let paper: string;
let read: z.infer<typeof reading>;
let judged: z.infer<typeof paperReport>;

beforeAll(async () => {
  const { id, answer } = await bring('招标文件.docx', await tender(), mine);
  expect(answer.status, answer.text).toBe(200);
  paper = id;
  read = reading.parse(answer.body);
  const checked = await call('/v1/checks?asOf=2025-03-03', {
    body: { paper, corrections: { ...known, terms: { bidValidity: { days: 60 } } } },
    as: mine,
    headers: { 'idempotency-key': 'paper-1' },
  });
  expect(checked.status, checked.text).toBe(201);
  judged = paperReport.parse(checked.body);
});

describe('a tender as docx', () => {
  test('is read: the facts with the words they stand in, block by block, and GET gives the same', async () => {
    expect(read.case).toMatchObject({
      kind: 'procurement',
      region: '440300',
      project: { budget: '2000000.00' },
      terms: { bidSecurity: { amount: '100000.00' }, bidValidity: { days: 90 } },
    });
    const mark = read.marks.find(({ fact }) => fact === 'terms.bidSecurity.amount');
    const block = read.blocks.find(({ id }) => id === mark?.place.block);
    expect(block?.text.slice(mark?.place.from, mark?.place.to)).toContain('100000元');
    expect((await call(`/v1/papers/${paper}/reading`, { as: mine })).body).toEqual(read);
    // Asked again, it is not read again.
    expect((await call(`/v1/papers/${paper}/reading`, { method: 'POST', as: mine })).body).toEqual(read);
    const last = read.blocks.at(-2)?.id ?? '';
    const rest = reading.parse((await call(`/v1/papers/${paper}/reading?after=${last}`, { as: mine })).body);
    expect(rest.blocks).toEqual(read.blocks.slice(-1));
  });

  test('is judged with what its user put right, which is kept, and findings carry the places of their words', async () => {
    const stored = paperReport.parse((await call(`/v1/reports/${judged.id}`, { as: mine })).body);
    expect(stored).toEqual(judged);
    expect(stored.paper).toEqual({
      id: paper,
      corrections: { ...known, 'terms.bidValidity': { days: 60 } },
      removed: [],
    });
    const finding = stored.findings.find(
      ({ outcome, places = [] }) =>
        outcome === 'breached' && places.some(({ fact }) => fact === 'terms.bidSecurity.amount'),
    );
    const place = finding?.places?.find(({ fact }) => fact === 'terms.bidSecurity.amount');
    const block = read.blocks.find(({ id }) => id === place?.block);
    expect(block?.text.slice(place?.from, place?.to)).toContain('100000元');
  });

  test('without its user’s word is judged by what it says alone: nothing more is breached', async () => {
    const bare = await call('/v1/checks?asOf=2025-03-03&store=false', { body: { paper }, as: mine });
    expect(bare.status, bare.text).toBe(200);
    const breached = paperReport
      .omit({ id: true })
      .parse(bare.body)
      .findings.filter(({ outcome }) => outcome === 'breached');
    expect(breached).toEqual([]);
    const removed = await call('/v1/checks?store=false', { body: { paper, removed: ['region'] }, as: mine });
    expect(problem.parse(removed.body).errors?.map(({ path }) => path)).toEqual(['region']);
  });

  test('the same key gives the same report; with another correction it is refused', async () => {
    const headers = { 'idempotency-key': 'paper-1' };
    const corrections = { ...known, 'terms.bidValidity': { days: 60 } };
    const again = await call('/v1/checks?asOf=2025-03-03', { body: { paper, corrections }, as: mine, headers });
    expect([again.status, paperReport.parse(again.body).id]).toEqual([201, judged.id]);
    const other = await call('/v1/checks?asOf=2025-03-03', { body: { paper }, as: mine, headers });
    expect(problem.parse(other.body).type).toBe('/problems/key-reused');
  });

  test('a body that is wrong is told every member that is', async () => {
    const wrong = async (body: unknown) => {
      const answer = await call('/v1/checks', { body, as: mine });
      expect(answer.status, answer.text).toBe(422);
      return problem.parse(answer.body).errors?.map(({ path, code }) => `${path} ${code}`);
    };
    expect(await wrong({ paper, region: '440300' })).toEqual(['region unknown-field']);
    expect(await wrong({ paper, corrections: [] })).toEqual(['corrections wrong-type']);
    expect(await wrong({ paper, removed: ['terms.bidSecurty'] })).toEqual(['removed.0 unknown-field']);
    expect(await wrong({ paper, corrections: { 'terms.bidSecurty': 1 } })).toEqual(['terms.bidSecurty unknown-field']);
    expect(await wrong({ paper, corrections: { 'terms.__proto__.x': 1 } })).toEqual(['__proto__ unknown-field']);
    expect(await wrong({ paper: 1 })).toEqual(['paper wrong-type']);
  });

  test('comes back with comments at the words, in the reader’s language', async () => {
    const texts: string[] = [];
    for (const [query, headers] of [
      ['?lang=zh', {}],
      ['', { 'accept-language': 'en' }],
    ] as const) {
      const { url } = service.server();
      const authorization = `Bearer ${await service.server().token(mine)}`;
      const answer = await fetch(`${url}/v1/reports/${judged.id}/document${query}`, {
        headers: { authorization, ...headers },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('招标文件'));
      texts.push(await commentsIn(new Uint8Array(await answer.arrayBuffer())));
    }
    expect(texts[0]).toContain('¥40,000.00');
    expect(texts[0]).toMatch(/依据/);
    expect(texts[1]).toMatch(/Clause/);
  });
});

test('a PDF comes back with highlights, an archive as one; a text takes no comments', async () => {
  const file = pdfFile([
    [
      { text: '采购人：深圳市龙岗区坪地街道办事处', x: 60, y: 780 },
      { text: '预算金额：人民币2000000.00元', x: 60, y: 750 },
      { text: '投标保证金：人民币100000元', x: 60, y: 720 },
    ],
  ]);
  const checked = async (name: string, content: string | Buffer) => {
    const { id, answer } = await bring(name, content, mine);
    expect(answer.status, answer.text).toBe(200);
    const corrections = { ...known, region: '440300', regime: 'government-procurement' };
    const made = await call('/v1/checks?asOf=2025-03-03', { body: { paper: id, corrections }, as: mine });
    expect(made.status, made.text).toBe(201);
    return call(`/v1/reports/${paperReport.parse(made.body).id}/document`, { as: mine });
  };
  const highlighted = await checked('tender.pdf', file);
  expect([highlighted.status, highlighted.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const word = await wordFile(paragraph('投标保证金：人民币100000元'));
  const project = await checked(
    '项目.zip',
    await zipOf({ '公告.docx': word, '说明.txt': '预算金额：人民币2000000.00元' }),
  );
  expect([project.status, project.headers.get('content-type')]).toEqual([200, 'application/zip']);
  expect(project.headers.get('content-disposition')).toContain(encodeURIComponent('项目-批注.zip'));
  const text = await checked('tender.txt', '投标保证金：人民币100000元');
  expect(problem.parse(text.body).type).toBe('/problems/no-comments');
});

test('an e-invoice gives a payment, which is judged with what its user knows', async () => {
  const { id, answer } = await bring('发票.xml', invoiceXml(), mine);
  expect(answer.status, answer.text).toBe(200);
  expect(reading.parse(answer.body)).toMatchObject({
    format: 'xml',
    case: { kind: 'payment', reference: invoice.number, invoice: { amount: '106.00', kind: 'fully-digital' } },
    said: expect.arrayContaining([
      { what: { zh: '销售方', en: 'Seller' }, value: invoice.seller.name, place: expect.anything() },
    ]),
  });
  // Haikou: three working days from the invoice, since 2025.
  const corrections = {
    region: '460100',
    regime: 'government-procurement',
    conditionsMetOn: '2025-03-20',
    'invoice.receivedOn': '2025-03-20',
    paidOn: '2025-06-20',
  };
  const made = await call('/v1/checks?asOf=2025-07-01', { body: { paper: id, corrections }, as: mine });
  expect(made.status, made.text).toBe(201);
  expect(paperReport.parse(made.body).findings.map(({ outcome }) => outcome)).toContain('breached');
});

test('a ZIP archive of a project is one paper; what its files say differently is a conflict', async () => {
  const { answer } = await bring(
    '项目.zip',
    await zipOf({ '公告.txt': '招标公告\n投标有效期：90日历天', '文件.txt': '投标人须知\n投标有效期：120日历天' }),
    mine,
  );
  expect(answer.status, answer.text).toBe(200);
  expect(reading.parse(answer.body).conflicts.map(({ fact }) => fact)).toEqual(['terms.bidValidity']);
});

describe('what cannot be read is refused by its reason, in both languages, and nothing of it is kept', () => {
  test.each([
    ['paper-format-unknown', 'a.docx', async () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['paper-damaged', 'cut.docx', async () => (await tender()).subarray(0, 900)],
    ['paper-only-macros', 'macros.docm', () => wordFile('', { macros: true })],
    ['paper-empty', 'empty.docx', () => wordFile(paragraph(''))],
    ['paper-format-unknown', 'archive.zip', () => zipOf({ 'a.png': 'a' })],
    ['paper-format-unknown', 'order.xml', async () => Buffer.from('<?xml version="1.0"?><order><id>7</id></order>')],
    ['paper-scanned', 'scan.docx', () => wordFile('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>')],
    [
      'paper-encrypted',
      'password.docx',
      async () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(1_024),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
    ],
  ])('%s %s', async (code, name, content) => {
    const { id, answer } = await bring(name, await content(), mine);
    expect(answer.status, answer.text).toBe(422);
    const told = problem.parse(answer.body);
    expect(told.type).toBe('/problems/unreadable-paper');
    expect(told.errors).toMatchObject([
      { path: 'file', code, message: { zh: expect.stringMatching(/\p{Script=Han}/u) } },
    ]);
    expect((await call(`/v1/papers/${id}/reading`, { as: mine })).status).toBe(422);
    expect(problem.parse((await call('/v1/checks', { body: { paper: id }, as: mine })).body).type).toBe(
      '/problems/not-read',
    );
    expect(objectsOf(id)).toEqual([]);
  });

  test('a file over the limit, or of another type, does not come in', async () => {
    const { upload } = await create('a.pdf', mine);
    expect(upload.maxBytes).toBe(52_428_800);
    expect((await post(upload, 'x', { 'Content-Type': 'image/png' })).status).toBe(403);
    expect((await post(upload, '')).status).toBe(400);
  });

  test('however often the store fails under it, a paper is read once it does not', async () => {
    const { id, upload } = await create('a.txt', mine);
    expect((await post(upload, '采购公告\n采购预算：人民币2000000元。')).status).toBe(204);
    const papers = /^.*?\/papers(?=\/)/.exec(objectsOf(paper)[0] ?? '')?.[0] ?? '';
    renameSync(papers, `${papers}-aside`);
    // Where a folder is to be there is a file.
    writeFileSync(papers, '');
    for (let time = 0; time < 4; time++) {
      const failed = await call(`/v1/papers/${id}/reading`, { method: 'POST', as: mine });
      expect(failed.status).toBe(503);
      expect(failed.headers.get('retry-after')).toMatch(/^\d+$/);
    }
    rmSync(papers);
    renameSync(`${papers}-aside`, papers);
    const read = await call(`/v1/papers/${id}/reading`, { method: 'POST', as: mine });
    expect([read.status, reading.parse(read.body).case]).toEqual([
      200,
      expect.objectContaining({ kind: 'procurement' }),
    ]);
  });

  test('a paper that takes too long ends its thread, and the next one is read by another', async () => {
    const thread = new PaperThread({}, { megabytes: 256, seconds: 0.001 });
    const work = { work: 'read', input: { tenant: 't', paper: 'p', attempt: 1 } } as const;
    expect(await thread.run(work)).toBe('died');
    expect(await thread.run(work)).toBe('died');
    await thread.close();
  });
});

describe('another tenant', () => {
  test('sees no paper, judges by none and gets no document', async () => {
    for (const [path, method] of [
      [`/v1/papers/${paper}/reading`, 'GET'],
      [`/v1/papers/${paper}/reading`, 'POST'],
      [`/v1/papers/${paper}`, 'DELETE'],
      [`/v1/reports/${judged.id}/document`, 'GET'],
    ] as const) {
      expect((await call(path, { method, as: theirs })).status, `${method} ${path}`).toBe(404);
    }
    expect((await call('/v1/checks', { body: { paper }, as: theirs })).status).toBe(404);
    expect(page.parse((await call('/v1/papers', { as: theirs })).body).items).toEqual([]);
  });
});

test('papers are listed newest first, page by page', async () => {
  const seen: unknown[] = [];
  let next: string | null = null;
  do {
    const answer: z.infer<typeof page> = page.parse(
      (await call(`/v1/papers?limit=2${next === null ? '' : `&cursor=${next}`}`, { as: mine })).body,
    );
    seen.push(...answer.items.map(({ id }) => id));
    next = answer.next;
  } while (next !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.at(-1)).toBe(paper);
});

test('a paper that is deleted is gone, with its file and its text; its report stays, without its document', async () => {
  const kept = objectsOf(paper);
  expect(kept.length).toBeGreaterThan(1);
  // As a reading leaves it that was killed between writing and saying so.
  writeFileSync(join(dirname(kept[0] ?? ''), 'document-left-behind'), '');
  expect((await call(`/v1/papers/${paper}`, { method: 'DELETE', as: mine })).status).toBe(204);
  expect(objectsOf(paper)).toEqual([]);
  expect((await call(`/v1/papers/${paper}/reading`, { as: mine })).status).toBe(404);
  expect((await call(`/v1/papers/${paper}`, { method: 'DELETE', as: mine })).status).toBe(404);
  expect((await call(`/v1/reports/${judged.id}`, { as: mine })).status).toBe(200);
  expect((await call(`/v1/reports/${judged.id}/document`, { as: mine })).status).toBe(404);
});

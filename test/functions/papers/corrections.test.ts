/** Corrections of a reading over real HTTP: whoever changes them names what was seen, so that two people lose nothing of each other's. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api, problem } from '../api.ts';
import { bringing, reading } from './bringing.ts';

const service = api();
const { call } = service;
const { bring, create } = bringing(service);
const mine = { tenant: 'mine' };
const TENDER = '采购公告\n采购人：海口市某学校\n采购预算：人民币2000000元。\n投标有效期：90日历天。';
const empty = { region: null, marks: [], answers: {}, added: [] };
type Body = Readonly<Record<string, unknown>>;

const pathOf = (id: string): string => `/v1/papers/${id}/corrections`;
const brought = async (): Promise<string> => (await bring('a.txt', TENDER, mine)).id;
const put = (id: string, body: Body, tag: string | undefined, as = mine) =>
  call(pathOf(id), { method: 'PUT', body, as, headers: tag === undefined ? {} : { 'if-match': tag } });
const seen = async (id: string) => {
  const { status, headers, body } = await call(pathOf(id), { as: mine });
  expect(status).toBe(200);
  return { tag: headers.get('etag') ?? '', body: z.looseObject({ region: z.unknown() }).parse(body) };
};

describe('corrections of a reading', () => {
  test('are empty at first, and what is put is what others of the tenant read', async () => {
    const { id, answer } = await bring('a.txt', TENDER, mine);
    const [mark] = reading.parse(answer.body).marks;
    expect(await seen(id)).toEqual({ tag: '"0"', body: empty });
    const made = {
      region: '460100',
      marks: [{ fact: mark?.fact, ...mark?.place, value: mark?.value, is: 'removed' }],
      answers: {
        'project.category': { state: 'one', value: 'goods' },
        'terms.conditions': { state: 'codes', value: ['local-registration'], all: true },
        paidOn: { state: 'not-yet' },
      },
      added: [{ fact: 'noticeOn', block: 'b1', from: 0, to: 4, words: '采购公告' }],
    };
    const kept = await put(id, made, '"0"');
    expect(kept.status, kept.text).toBe(204);
    expect(kept.headers.get('etag')).toBe('"1"');
    expect(await seen(id)).toEqual({ tag: '"1"', body: made });
    const again = await call(pathOf(id), { as: mine, headers: { 'if-none-match': '"1"' } });
    expect(again.status).toBe(304);
  });

  test('of two who saw the same, the second is told, and nothing of the first is lost', async () => {
    const id = await brought();
    const { tag } = await seen(id);
    const answers = await Promise.all(['460100', '460200'].map((region) => put(id, { ...empty, region }, tag)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(problem.parse(refused?.body).type).toBe('/problems/changed-meanwhile');
    const won = answers[0]?.status === 204 ? '460100' : '460200';
    const now = await seen(id);
    expect(now).toEqual({ tag: '"1"', body: { ...empty, region: won } });
    // Read again, merged, put again.
    expect((await put(id, { ...empty, region: won, answers: { regime: { state: 'unknown' } } }, now.tag)).status).toBe(
      204,
    );
    expect((await seen(id)).body).toEqual({ ...empty, region: won, answers: { regime: { state: 'unknown' } } });
  });

  test.each([
    ['no version', undefined, 428, 'version-needed'],
    ['a version that is not there yet', '"7"', 412, 'changed-meanwhile'],
    ['a weak tag', 'W/"0"', 412, 'changed-meanwhile'],
    ['no tag at all', '0', 412, 'changed-meanwhile'],
  ])('with %s change nothing', async (_, tag, status, type) => {
    const id = await brought();
    const answer = await put(id, { ...empty, region: '460100' }, tag);
    expect(answer.status).toBe(status);
    expect(problem.parse(answer.body).type).toBe(`/problems/${type}`);
    expect(await seen(id)).toEqual({ tag: '"0"', body: empty });
  });

  test('any version will do where the caller says so', async () => {
    const id = await brought();
    expect((await put(id, { ...empty, region: '460100' }, '"5", "0"')).status).toBe(204);
    expect((await put(id, empty, '*')).headers.get('etag')).toBe('"2"');
  });

  test('of many at once who take any version, none is refused', async () => {
    const id = await brought();
    const answers = await Promise.all(Array.from({ length: 12 }, () => put(id, { ...empty, region: '460100' }, '*')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 204));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(answers.length);
    expect((await seen(id)).tag).toBe(`"${answers.length}"`);
  });

  test.each([
    [{ ...empty, extra: 1 }, 'extra'],
    [{ ...empty, marks: [{ fact: 'regime', block: 'b1', from: 0, to: 1, value: 1, is: 'perhaps' }] }, 'marks.0.is'],
    [{ ...empty, marks: [{ fact: 'regime', block: 'b-1', from: 0, to: 1, value: 1, is: 'removed' }] }, 'marks.0.block'],
    [{ ...empty, answers: { regime: { state: 'maybe' } } }, 'answers.regime.state'],
    [{ marks: [], answers: {}, added: [] }, 'region'],
  ])('that are wrong are refused by path (%#)', async (body, path) => {
    const id = await brought();
    const answer = await put(id, body, '"0"');
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.body).errors?.map((error) => error.path)).toEqual([path]);
    expect((await seen(id)).tag).toBe('"0"');
  });

  test('that are more than is kept of one paper are refused', async () => {
    const id = await brought();
    // What does not pack: digits without an order.
    let state = 1;
    const noise = Array.from({ length: 40_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (state % 20_000));
    });
    const added = Array.from({ length: 10 }, (_, index) => ({
      fact: 'regime',
      block: 'b1',
      from: index,
      to: index + 1,
      words: noise.slice(index * 4_000, (index + 1) * 4_000).join(''),
    }));
    expect((await put(id, { ...empty, added }, '"0"')).status).toBe(413);
    expect((await seen(id)).tag).toBe('"0"');
  });

  test('belong to the tenant, to a paper that was read, and go with it', async () => {
    const id = await brought();
    expect((await call(pathOf(id), { as: { tenant: 'theirs' } })).status).toBe(404);
    expect((await put(id, empty, '"0"', { tenant: 'theirs' })).status).toBe(404);
    const reader = { tenant: 'mine', scopes: ['reports:read'] } as const;
    expect((await call(pathOf(id), { as: reader })).status).toBe(200);
    expect(
      (await call(pathOf(id), { method: 'PUT', body: empty, as: reader, headers: { 'if-match': '"0"' } })).status,
    ).toBe(403);
    const unread = await create('b.txt', mine);
    expect(problem.parse((await call(pathOf(unread.id), { as: mine })).body).type).toBe('/problems/not-read');
    expect((await put(unread.id, empty, '"0"')).status).toBe(409);
    expect((await call(`/v1/papers/${id}`, { method: 'DELETE', as: mine })).status).toBe(204);
    expect((await call(pathOf(id), { as: mine })).status).toBe(404);
    expect((await put(id, empty, '"0"')).status).toBe(404);
  });
});

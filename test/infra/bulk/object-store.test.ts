import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ObjectStore } from '../../../functions/store/object-store.ts';
import { type ObjectServer, startObjectServer } from '../../../infra/local/object-store/server.ts';
import { post } from '../../functions/batches/submitting.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'secret' };
const folder = mkdtempSync(join(tmpdir(), 'guiju-objects-'));
let server: ObjectServer;
let objects: ObjectStore;
const start = () => startObjectServer({ folder, credentials, host: '127.0.0.1', port: 0 });
const storeAt = (endpoint: string, secretAccessKey = 'secret') =>
  new ObjectStore({ region: 'local', endpoint, credentials: { ...credentials, secretAccessKey } });

beforeAll(async () => {
  server = await start();
  objects = storeAt(server.endpoint);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (key: string) => ({ bucket: 'bucket', key });
async function bytesOf(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe('the object store of one machine', () => {
  test('keeps what it is given over a restart, whatever its key', async () => {
    for (const key of ['a/b.json', '规/矩 x+y&z.txt', 'a/../../b', '.', 'per%cent']) {
      await objects.put(at(key), `content of ${key}`, 'text/plain');
      expect(await objects.text(at(key)), key).toBe(`content of ${key}`);
    }
    const before = await objects.head(at('a/b.json'));
    const again = await start();
    expect(await storeAt(again.endpoint).head(at('a/b.json'))).toEqual(before);
    await again.close();
    expect(readdirSync(folder).sort()).toEqual(['objects', 'unfinished']);
    expect(await objects.head(at('none'))).toBeUndefined();
    expect(await objects.text(at('none'))).toBeUndefined();
  });

  test('gives a range of bytes, and no other version than the one that is asked for', async () => {
    await objects.put(at('ranged'), '0123456789', 'text/plain');
    const { etag = '', size } = (await objects.head(at('ranged'))) ?? {};
    expect(size).toBe(10);
    expect((await bytesOf(objects.bytes(at('ranged'), { start: 2, end: 5, etag }))).toString()).toBe('234');
    expect((await bytesOf(objects.bytes(at('ranged'), { start: 7 }))).toString()).toBe('789');
    expect((await bytesOf(objects.bytes(at('ranged'), { start: 3, end: 3 }))).toString()).toBe('');
    await objects.put(at('ranged'), '9876543210', 'text/plain');
    await expect(bytesOf(objects.bytes(at('ranged'), { etag }))).rejects.toThrow(
      expect.objectContaining({ name: 'PreconditionFailed' }),
    );
  });

  test('takes an object in parts, whole or not at all', async () => {
    const chunk = Buffer.alloc(5 * 1_048_576, 'x');
    const parts = [chunk, chunk, chunk, chunk, Buffer.from('end')];
    await objects.putStream(at('large'), Readable.from(parts), 'text/plain');
    expect((await objects.head(at('large')))?.size).toBe(20 * 1_048_576 + 3);
    expect((await bytesOf(objects.bytes(at('large'), { start: 20 * 1_048_576 }))).toString()).toBe('end');
    async function* breaking() {
      yield* parts;
      throw new Error('no more');
    }
    await expect(objects.putStream(at('broken'), Readable.from(breaking()), 'text/plain')).rejects.toThrow('no more');
    expect(await objects.head(at('broken'))).toBeUndefined();
    const writer = objects.writer(at('aborted'), 'text/plain');
    await writer.write('some');
    writer.abort();
    await expect(writer.close()).rejects.toThrow();
    expect(await objects.head(at('aborted'))).toBeUndefined();
  });

  test('lists keys in order, after a key, and no more than asked for', async () => {
    for (const n of [10, 2, 1, 30]) await objects.put(at(`list/${String(n).padStart(3, '0')}`), 'x', 'text/plain');
    await objects.put(at('lis'), 'x', 'text/plain');
    expect(await objects.keys('bucket', 'list/')).toEqual(['list/001', 'list/002', 'list/010', 'list/030']);
    expect(await objects.keys('bucket', 'list/', { after: 'list/002', limit: 1 })).toEqual(['list/010']);
    expect(await objects.keys('bucket', 'list/0', { after: 'list/030' })).toEqual([]);
    expect(await objects.keys('none', 'list/')).toEqual([]);
  });

  test('forgets what a crash left unfinished', async () => {
    writeFileSync(join(folder, 'unfinished', 'half'), 'half');
    await (await start()).close();
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
  });

  test('lets nobody in who does not hold its key', async () => {
    await objects.put(at('secret'), 'secret', 'text/plain');
    const stranger = storeAt(server.endpoint, 'guessed');
    await expect(stranger.put(at('secret'), 'mine', 'text/plain')).rejects.toThrow(
      expect.objectContaining({ name: 'SignatureDoesNotMatch' }),
    );
    expect((await fetch(`${server.endpoint}/bucket/secret`)).status).toBe(403);
    const link = await stranger.link(at('secret'), { name: 'a', contentType: 'text/plain', seconds: 60 });
    expect((await fetch(link)).status).toBe(403);
    const form = await stranger.uploadForm(at('secret'), { contentType: 'text/plain', limit: 10, seconds: 60 });
    expect((await post(form, 'mine')).status).toBe(403);
    expect(await objects.text(at('secret'))).toBe('secret');
  });

  test('a link gives the object under the name of a file, and not for longer than it holds', async () => {
    await objects.put(at('linked'), 'content', 'text/plain');
    const link = await objects.link(at('linked'), { name: '付款"2025".csv', contentType: 'text/csv', seconds: 60 });
    const answer = await fetch(link);
    expect(await answer.text()).toBe('content');
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(answer.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('付款"2025".csv')}`,
    );
    const stale = link.replace(/X-Amz-Date=\d{8}/, 'X-Amz-Date=20200101');
    expect((await fetch(stale)).status).toBe(403);
  });

  test('a form takes a file up to its limit and not a byte more, and only while it holds', async () => {
    const form = await objects.uploadForm(at('posted'), { contentType: 'text/csv', limit: 10, seconds: 60 });
    expect((await post(form, 'x'.repeat(10))).status).toBe(204);
    const larger = await post(form, 'x'.repeat(11));
    expect([larger.status, await larger.text()]).toEqual([400, expect.stringContaining('EntityTooLarge')]);
    expect((await post(form, '')).status).toBe(400);
    expect(await objects.text(at('posted'))).toBe('x'.repeat(10));
    const stale = await objects.uploadForm(at('posted'), { contentType: 'text/csv', limit: 10, seconds: -1 });
    expect((await post(stale, 'late')).status).toBe(403);
  });

  test('refuses what is no form', async () => {
    const broken = await fetch(`${server.endpoint}/bucket`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nnonsense',
    });
    expect(broken.status).toBe(400);
    const without = await fetch(`${server.endpoint}/bucket`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data' },
      body: 'x',
    });
    expect(without.status).toBe(400);
  });
});

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, describe, expect, test } from 'vitest';
import { mendIndexes } from '../../infra/local/mend-indexes.ts';
import { itemKey } from '../../infra/local/table-level.ts';
import { freshCredentials, startTableServer } from '../../infra/local/table-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the embedded table', () => {
  test('answers who holds the key of this start, and no page, no other host, no other key', async () => {
    const credentials = freshCredentials();
    const server = await startTableServer(join(folder, 'closed'), credentials);
    const { port } = new URL(server.endpoint);
    const asked = async (headers: Record<string, string>, key = credentials.accessKeyId): Promise<number> => {
      const { request } = await import('node:http');
      return new Promise((resolve, reject) => {
        const sent = request(
          {
            port,
            host: '127.0.0.1',
            method: 'POST',
            headers: {
              authorization: `AWS4-HMAC-SHA256 Credential=${key}/20250303/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
              'x-amz-date': '20250303T000000Z',
              'x-amz-target': 'DynamoDB_20120810.ListTables',
              'content-type': 'application/x-amz-json-1.0',
              ...headers,
            },
          },
          (response) => {
            response.resume();
            expect(response.headers['access-control-allow-origin']).toBeUndefined();
            resolve(response.statusCode ?? 0);
          },
        );
        sent.once('error', reject);
        sent.end('{}');
      });
    };
    try {
      expect(await asked({})).toBe(200);
      expect(await asked({}, 'local')).toBe(403);
      expect(await asked({ origin: 'https://example.org' })).toBe(403);
      expect(await asked({ host: `example.org:${port}` })).toBe(403);
      expect((await fetch(server.endpoint, { method: 'OPTIONS', headers: { origin: 'null' } })).status).toBe(403);
      expect(statSync(join(folder, 'closed')).mode & 0o077).toBe(0);
    } finally {
      await server.close();
    }
  });
});

describe('a start mends the indexes', () => {
  test('entries without their item, and those of another attempt, are taken out; the others stay', async () => {
    const level = new ClassicLevel<string, unknown>(join(folder, 'mended'), { valueEncoding: 'json' });
    const text = (S: string) => ({ S });
    const keys = (name: string) => [{ AttributeName: name }];
    await level.put('table~guiju', {
      TableName: 'guiju',
      KeySchema: [...keys('pk'), ...keys('sk')],
      GlobalSecondaryIndexes: [{ IndexName: 'byTime', KeySchema: [...keys('byTime'), ...keys('order')] }],
    });
    const entry = (pk: string, order: string) => ({
      pk: text(pk),
      sk: text('report'),
      byTime: text('t'),
      order: text(order),
    });
    await level.put(itemKey('guiju', 'whole', 'report'), entry('whole', '2'));
    await level.put('index-global~guiju~byTime~a/1/2/a', entry('whole', '2'));
    await level.put('index-global~guiju~byTime~a/1/1/a', entry('whole', '1'));
    await level.put('index-global~guiju~byTime~b/1/1/b', entry('lost', '1'));
    expect(await mendIndexes(level)).toBe(2);
    expect(await level.keys({ gte: 'index-', lt: 'index-~' }).all()).toEqual(['index-global~guiju~byTime~a/1/2/a']);
    expect(await mendIndexes(level)).toBe(0);
    await level.close();
  });
});

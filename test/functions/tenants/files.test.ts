/** The files of batches: exported and erased with all else, by the command on the folder of a server that has stopped. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startServer } from '../../../infra/local/server.ts';
import { latePayment } from '../cases.ts';

const data = mkdtempSync(join(tmpdir(), 'guiju-files-'));
afterAll(() => rmSync(data, { recursive: true }));
const created = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
const object = z.looseObject({ type: z.string(), key: z.string().optional(), base64: z.string().optional() });

function command(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { DYNAMODB_ENDPOINT: _, ...env } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, '../../../infra/local/guiju.ts'), 'tenant', ...args],
      { env: { ...env, GUIJU_DATA: data } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Files below the folder whose path or content names the tenant, the table's own apart. */
function filesNaming(tenant: string): readonly string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.startsWith(join(data, 'table'))) return [];
    return path.includes(`${tenant}/`) || readFileSync(path, 'utf8').includes(`"${tenant}"`) ? [path] : [];
  });
}

/** Has a paper read: its file and its text are kept. */
async function bringPaper(url: string, authorization: string): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  const body = JSON.stringify({ file: { name: 'tender.txt' } });
  const { id, upload } = created.parse(
    await (await fetch(`${url}/v1/papers`, { method: 'POST', headers, body })).json(),
  );
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob(['履约保证金为合同金额的5%。']));
  await fetch(upload.url, { method: 'POST', body: form });
  const read = await fetch(`${url}/v1/papers/${id}/reading`, { method: 'POST', headers: { authorization } });
  if (!read.ok) throw new Error(await read.text());
}

beforeAll(async () => {
  const server = await startServer({ folder: data });
  for (const tenant of ['goes', 'stays']) {
    const authorization = `Bearer ${await server.token({ tenant })}`;
    const made = await fetch(`${server.url}/v1/batches`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ file: { name: 'cases.jsonl' } }),
    });
    const { id, upload } = created.parse(await made.json());
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
    form.append('file', new Blob([`${JSON.stringify(latePayment)}\n`]), 'cases.jsonl');
    const uploaded = await fetch(upload.url, { method: 'POST', body: form });
    if (!uploaded.ok) throw new Error(await uploaded.text());
    const started = await fetch(`${server.url}/v1/batches/${id}/start`, { method: 'POST', headers: { authorization } });
    if (!started.ok) throw new Error(await started.text());
    await bringPaper(server.url, authorization);
  }
  await server.batchesIdle();
  await server.close();
});

test('export holds the uploaded file and the results, erase removes them, and the other tenant keeps its own', async () => {
  const out = join(data, 'export.jsonl');
  const exported = await command('export', '--tenant', 'goes', '--out', out);
  expect(exported.code, exported.stderr).toBe(0);
  expect(JSON.parse(exported.stdout)).toMatchObject({ reports: 1, batches: 1, papers: 1 });
  const lines = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => object.parse(JSON.parse(line)));
  rmSync(out);
  const files = lines.filter(({ type }) => type === 'object');
  const upload = files.find(({ key }) => key?.endsWith('/file'));
  expect(Buffer.from(upload?.base64 ?? '', 'base64').toString('utf8')).toBe(`${JSON.stringify(latePayment)}\n`);
  expect(files.some(({ key }) => key?.endsWith('/summary.json'))).toBe(true);
  expect(files.some(({ key }) => key?.startsWith('papers/'))).toBe(true);
  expect(files.every(({ key }) => key?.includes('goes/'))).toBe(true);

  const kept = filesNaming('stays');
  expect(filesNaming('goes').length).toBeGreaterThan(3);
  const erased = await command('erase', '--tenant', 'goes', '--yes');
  expect(erased.code, erased.stderr).toBe(0);
  expect(JSON.parse(erased.stdout)).toMatchObject({ tenant: 'goes', objects: expect.any(Number) });
  expect(filesNaming('goes')).toEqual([]);
  expect(filesNaming('stays')).toEqual(kept);
  const again = await command('export', '--tenant', 'goes', '--out', join(data, 'again.jsonl'));
  expect(JSON.parse(again.stdout)).toMatchObject({ reports: 0, batches: 0, keys: 0, objects: 0 });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { developmentKeys } from '../../infra/local/development-keys.ts';
import { startServer } from '../../infra/local/server.ts';
import { page, report } from '../functions/api.ts';
import { latePayment } from '../functions/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-start-'));
const start = join(import.meta.dirname, '../../infra/local/start.ts');
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` on a free port: gives what it printed once it serves. */
async function started(
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string; token: string; said: string }> {
  const child = spawn(process.execPath, [start], { env: { ...process.env, PORT: '0', GUIJU_DATA: folder, ...env } });
  children.push(child);
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    const add = (chunk: unknown): void => {
      text += String(chunk);
      if (text.includes('curl')) resolve(text);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return { child, said, url: /http:\/\/\S+/.exec(said)?.[0] ?? '', token: /TOKEN=(\S+)/.exec(said)?.[1] ?? '' };
}
const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined),
  );

describe('npm start', () => {
  test('serves, prints a token and a line that works, and keeps its data and tokens over a kill and a restart', async () => {
    const first = await started();
    const curl = first.said.split('\n').find((line) => line.startsWith('curl'));
    const [, path] = /(\/v1\/\S+)/.exec(curl ?? '') ?? [];
    const [, body] = /-d '([^']+)'/.exec(curl ?? '') ?? [];
    const headers = { authorization: `Bearer ${first.token}`, 'content-type': 'application/json' };
    const posted = await fetch(`${first.url}${path}`, { method: 'POST', headers, body: body ?? '' });
    expect(posted.status).toBe(201);
    const text = await posted.text();
    const { id } = report.parse(JSON.parse(text));
    expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0);

    first.child.kill('SIGKILL');
    await ended(first.child);
    const second = await started();
    const read = await fetch(`${second.url}/v1/reports/${id}`, { headers });
    expect([read.status, await read.text()]).toEqual([200, text]);
    const listed = await fetch(`${second.url}/v1/reports`, { headers });
    expect(page.parse(await listed.json()).items.map((item) => item.id)).toEqual([id]);
    const { token } = await developmentKeys(folder);
    const made = await fetch(`${second.url}/v1/reports`, { headers: { authorization: `Bearer ${await token()}` } });
    expect(made.status).toBe(200);

    second.child.kill('SIGTERM');
    await ended(second.child);
    expect(second.child.exitCode).toBe(0);
  });

  test('says so where the port is taken, or the data in use', async () => {
    const running = await startServer({ folder: join(folder, 'taken') });
    try {
      await expect(started({ PORT: new URL(running.url).port, GUIJU_DATA: join(folder, 'other') })).rejects.toThrow(
        /port \d+ is taken/,
      );
      await expect(started({ GUIJU_DATA: join(folder, 'taken') })).rejects.toThrow(/is another guiju running on it/);
    } finally {
      await running.close();
    }
  });

  test('refuses settings it cannot read', async () => {
    await expect(started({ PORT: 'eighty' })).rejects.toThrow(/PORT/);
    await expect(started({ DYNAMODB_ENDPOINT: 'here' })).rejects.toThrow(/DYNAMODB_ENDPOINT/);
  });

  test('in memory leaves nothing on disk', async () => {
    const running = await startServer();
    const response = await fetch(`${running.url}/v1/checks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await running.token()}`, 'content-type': 'application/json' },
      body: JSON.stringify(latePayment),
    });
    expect(response.status).toBe(201);
    await running.close();
    expect(existsSync(join(import.meta.dirname, '../../keys.json'))).toBe(false);
  });
});

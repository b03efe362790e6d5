/** The examples, run as their users run them. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api } from '../functions/api.ts';

const examples = join(import.meta.dirname, '../../examples');
const { call, server } = api({ events: { anyAddress: true } });
const folder = mkdtempSync(join(tmpdir(), 'guiju-examples-'));
let receiver: ChildProcess | undefined;
afterAll(() => {
  receiver?.kill();
  rmSync(folder, { recursive: true });
});

const run = async (name: string, ...args: readonly string[]) => {
  const env = { ...process.env, TOKEN: await server().token() };
  return new Promise<{ readonly stdout: string; readonly stderr: string }>((resolve) =>
    execFile(process.execPath, [join(examples, name), ...args, server().url], { env }, (_, stdout, stderr) =>
      resolve({ stdout, stderr }),
    ),
  );
};

/** A port that is free now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.int() }).parse(probe.address());
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('the examples', () => {
  test('check a payment', async () => {
    const { stdout, stderr } = await run('check-a-payment.ts');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^non-compliant\n/);
    expect(stdout).toContain('五、15');
  });

  test('judge a ledger', async () => {
    const [ledger, out] = [join(folder, 'payments.csv'), join(folder, 'findings.xlsx')];
    writeFileSync(
      ledger,
      'region,regime,conditionsMetOn,invoice.receivedOn,paidOn\n460100,government-procurement,2025-01-24,2025-01-24,2025-02-07\n',
    );
    const { stdout, stderr } = await run('judge-a-ledger.ts', ledger, out);
    expect(stderr).toBe('');
    expect(stdout).toBe('已判断 1 行，有违反 1 行，退回 0 行\n');
    expect(existsSync(out) && readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('receive webhooks', async () => {
    const port = String(await freePort());
    const made = await call('/v1/webhooks', {
      body: { url: `http://127.0.0.1:${port}/`, events: ['check.created'] },
    });
    const { id, secret } = z.object({ id: z.string(), secret: z.string() }).parse(made.body);
    const child = spawn(process.execPath, [join(examples, 'receive-webhooks.ts'), port], {
      env: { ...process.env, SECRET: secret },
    });
    receiver = child;
    const lines: string[] = [];
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        lines.push(text);
        if (text.startsWith('listening')) void call(`/v1/webhooks/${id}/test`, { method: 'POST' });
        else resolve();
      });
    });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ type: 'webhook.test', data: { webhook: id } });
    const forged = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' });
    expect(forged.status).toBe(401);
  });

  test('are all tried here', () => {
    // What is in targets is tried by test/rules/targets.
    expect(readdirSync(examples).sort()).toEqual([
      'check-a-payment.ts',
      'judge-a-ledger.ts',
      'receive-webhooks.ts',
      'targets',
    ]);
  });
});

/** A server as `npm start` runs it, in a process and a folder of its own, that can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../..');
const page = z.object({ items: z.array(z.looseObject({})), next: z.string().nullable() });

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export class ServerProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'guiju-attack-'));
  #child: ChildProcess | undefined;
  #said = '';

  async start(): Promise<void> {
    this.#said = '';
    const child = spawn(process.execPath, [join(root, 'infra/local/start.ts')], {
      env: { ...process.env, PORT: '0', GUIJU_DATA: this.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        this.#said += chunk.toString('utf8');
        if (this.#said.includes('curl')) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${this.#said}`)));
    });
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }
  get said(): string {
    return this.#said;
  }
  get url(): string {
    return /http:\/\/\S+/.exec(this.#said)?.[0] ?? '';
  }
  get token(): string {
    return /TOKEN=(\S+)/.exec(this.#said)?.[1] ?? '';
  }

  /** @returns the exit code, null where a signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return gone;
  }

  async call(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    const response = await fetch(`${this.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }

  async all(path: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const items: Record<string, unknown>[] = [];
    for (let cursor = ''; ; ) {
      const read = page.parse((await this.call(`${path}?limit=100${cursor}`)).body);
      items.push(...read.items);
      if (read.next === null) return items;
      cursor = `&cursor=${encodeURIComponent(read.next)}`;
    }
  }

  /** `guiju tenant erase` on the folder, while the server does not run. */
  async erase(tenant: string): Promise<void> {
    const child = spawn(
      process.execPath,
      [join(root, 'infra/local/guiju.ts'), 'tenant', 'erase', '--tenant', tenant, '--yes'],
      {
        env: { ...process.env, GUIJU_DATA: this.folder },
        stdio: 'ignore',
      },
    );
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code !== 0) throw new Error(`tenant erase ended with ${code}`);
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

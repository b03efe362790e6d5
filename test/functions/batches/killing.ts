/**
 * Runs a batch twice, each in a server of its own: once undisturbed, once killed (SIGKILL) at random moments and started
 * again on the same folder. Gives what both ended with, so that it can be compared.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { randomOf } from '../../../bench/judging/random.ts';
import { payments, post } from './submitting.ts';

const root = join(import.meta.dirname, '../../..');

export interface KillPlan {
  readonly rows: number;
  readonly kills: number;
  readonly seed: number;
  readonly log?: (text: string) => void;
}

/** What a batch ended with, all of it read over HTTP. */
export interface Ending {
  readonly batch: z.infer<typeof ended>;
  /** SHA-256 of each file; of reports.jsonl with ids and times blanked, and all other bytes as they are. */
  readonly files: Readonly<Record<string, string>>;
  /** Of reports.jsonl. */
  readonly lines: number;
  readonly ids: ReadonlySet<string>;
  readonly breached: number;
  /** Ids of the tenant's reports, as GET /v1/reports lists them: all, or of many the newest. */
  readonly listed: readonly string[];
  /** How many breaches GET /v1/findings lists; undefined where there are too many to be listed. */
  readonly breaches: number | undefined;
  /** Seconds from the start of the batch to its end. */
  readonly seconds: number;
}

const ended = z.looseObject({
  id: z.string(),
  state: z.string(),
  rows: z.looseObject({ read: z.int(), judged: z.int() }),
});
const created = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
});
const page = z.object({ items: z.array(z.looseObject({ id: z.string().optional() })), next: z.string().nullable() });
const links = z.object({ items: z.array(z.object({ name: z.string(), url: z.string() })) });

/** Where an execution was when its process was killed, from its journal: the state, and how many groups of rows were done. */
function momentOf(folder: string): string {
  const journals = join(folder, 'executions');
  const [name = ''] = existsSync(journals) ? readdirSync(journals) : [];
  if (name === '') return 'not begun';
  let [state, groups] = ['Start', 0];
  for (const line of readFileSync(join(journals, name), 'utf8').split('\n').slice(0, -1)) {
    const entry = z.looseObject({ type: z.string(), state: z.string().optional() }).parse(JSON.parse(line));
    if (entry.type === 'entered') state = entry.state ?? '';
    if (entry.type === 'item') groups++;
    if (entry.type === 'ended') state = 'ended';
  }
  return `${state}, ${groups} groups of rows judged`;
}

/** How many groups of rows were done when one looked. */
const groupsOf = (folder: string): number => Number(/, (\d+) groups/.exec(momentOf(folder))?.[1] ?? '0');

/**
 * Waits so long, or until the batch has come as far as this kill: on a machine that is busy while the undisturbed batch runs and
 * quiet afterwards it would be over before the last of them.
 */
async function untilDue(milliseconds: number, isFar: () => boolean): Promise<void> {
  const due = performance.now() + milliseconds;
  while (performance.now() < due && !isFar()) await delay(20);
}

/** Waits until it has begun to judge: where every start takes long, all kills would come while the file is read. */
async function untilItJudges(folder: string): Promise<void> {
  while (/^(not begun|Start|WasRead|Read|CanBeJudged),?/.test(momentOf(folder))) await delay(20);
}

/** A server as `npm start` runs it. */
class Server {
  readonly #process: ChildProcess;
  readonly url: string;
  readonly #token: string;
  private constructor(process: ChildProcess, url: string, token: string) {
    this.#process = process;
    this.url = url;
    this.#token = token;
  }

  static async start(folder: string): Promise<Server> {
    const child = spawn(process.execPath, [join(root, 'infra/local/start.ts')], {
      env: { ...process.env, PORT: '0', GUIJU_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    const [url, token] = await new Promise<readonly [string, string]>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        const [, url] = /(http:\/\/\S+)/.exec(output) ?? [];
        const [, token] = /TOKEN=(\S+)\n/.exec(output) ?? [];
        if (url !== undefined && token !== undefined) resolve([url, token]);
      });
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${errors}`)));
    });
    return new Server(child, url, token);
  }

  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await gone;
  }

  async call(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async begin(rows: number): Promise<string> {
    const { id, upload } = created.parse(
      await this.call('/v1/batches', { file: { name: 'payments.jsonl' }, asOf: '2025-03-01' }),
    );
    await post(upload, payments(rows));
    await this.call(`/v1/batches/${id}/start`, {});
    return id;
  }

  async ended(id: string): Promise<z.infer<typeof ended>> {
    for (;;) {
      const batch = ended.parse(await this.call(`/v1/batches/${id}`));
      if (!['reading', 'judging', 'summarising'].includes(batch.state)) return batch;
      await delay(100);
    }
  }

  /** What it ended with; nothing is held whole, since a million reports are thirty gigabytes. */
  async ending(id: string, seconds: number): Promise<Ending> {
    const batch = await this.ended(id);
    const files: Record<string, string> = {};
    let reports: Omit<ReadReports, 'digest'> = { lines: 0, ids: new Set(), breached: 0 };
    for (const { name, url } of links.parse(await this.call(`/v1/batches/${id}/results`)).items) {
      const { body } = await fetch(url);
      if (body === null) throw new Error(`${name} has no body`);
      if (name === 'reports.jsonl') {
        const { digest, ...rest } = await readReports(Readable.from(body));
        reports = rest;
        files[name] = digest;
      } else {
        const hash = createHash('sha256');
        for await (const chunk of body) hash.update(chunk);
        files[name] = hash.digest('hex');
      }
    }
    const isWhole = batch.rows.read <= MOST_LISTED;
    const listed: string[] = [];
    for await (const { id } of this.#all('/v1/reports?limit=100')) {
      listed.push(String(id));
      if (!isWhole && listed.length === LISTED_OF_MANY) break;
    }
    let breaches: number | undefined;
    if (isWhole) {
      breaches = 0;
      for await (const _ of this.#all('/v1/findings?limit=100')) breaches++;
    }
    return { batch, files, ...reports, listed, breaches, seconds };
  }

  async *#all(path: string): AsyncGenerator<{ readonly id?: string | undefined }> {
    let cursor = '';
    do {
      const { items, next } = page.parse(await this.call(`${path}${cursor}`));
      yield* items;
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
  }
}

/** Lists are read to the end up to so many rows, a hundred a request; beyond, the newest. */
const MOST_LISTED = 100_000;
const LISTED_OF_MANY = 10_000;

interface ReadReports extends Pick<Ending, 'lines' | 'ids' | 'breached'> {
  readonly digest: string;
}

async function readReports(bytes: Readable): Promise<ReadReports> {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  let [lines, breached] = [0, 0];
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines++;
    ids.add(ID.exec(line)?.groups?.id ?? '');
    breached += line.match(BREACHED)?.length ?? 0;
    hash.update(`${line.replace(ID, '$<row>')}\n`);
  }
  return { digest: hash.digest('hex'), lines, ids, breached };
}

const ID = /^(?<row>\{"row":\d+,)"id":"(?<id>[0-9A-Z]{26})","evaluatedAt":"[^"]{24}",/;
const BREACHED = /"outcome":"breached"/g;

/** @returns how the undisturbed and the killed batch ended, and where the batch was at each kill. */
export async function killTest({
  rows,
  kills,
  seed,
  log = () => {},
}: KillPlan): Promise<{ undisturbed: Ending; killed: Ending; moments: readonly string[] }> {
  const folders = [mkdtempSync(join(tmpdir(), 'guiju-whole-')), mkdtempSync(join(tmpdir(), 'guiju-killed-'))];
  const [wholeFolder = '', killedFolder = ''] = folders;
  let server = await Server.start(wholeFolder);
  try {
    const begun = performance.now();
    const wholeId = await server.begin(rows);
    await server.ended(wholeId);
    const seconds = (performance.now() - begun) / 1_000;
    const undisturbed = await server.ending(wholeId, seconds);
    log(`undisturbed: ${undisturbed.batch.state}, ${rows} rows in ${seconds.toFixed(1)} s`);
    await server.kill();
    rmSync(wholeFolder, { recursive: true, force: true });

    const random = randomOf(seed);
    const at = Array.from({ length: kills }, () => random.next() * seconds).sort((a, b) => a - b);
    const moments: string[] = [];
    server = await Server.start(killedFolder);
    const restarted = performance.now();
    const id = await server.begin(rows);
    let before = 0;
    for (const [index, moment] of at.entries()) {
      if (index >= (kills - 1) / 2) await untilItJudges(killedFolder);
      await untilDue((moment - before) * 1_000, () => groupsOf(killedFolder) > index);
      before = moment;
      await server.kill();
      moments.push(momentOf(killedFolder));
      log(`kill ${index + 1} after ${moment.toFixed(2)} s: ${moments.at(-1)}`);
      server = await Server.start(killedFolder);
    }
    await server.ended(id);
    const killed = await server.ending(id, (performance.now() - restarted) / 1_000);
    log(`killed ${kills} times: ${killed.batch.state}, ${killed.seconds.toFixed(1)} s with the restarts`);
    return { undisturbed, killed, moments };
  } finally {
    await server.kill();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** What differs between the two endings, in words; empty where nothing does but ids and times. */
export function differences(
  { undisturbed, killed }: { readonly undisturbed: Ending; readonly killed: Ending },
  rows: number,
): readonly string[] {
  const found: string[] = [];
  const differ = (what: string, same: boolean): void => {
    if (!same) found.push(what);
  };
  for (const [name, { batch, lines, ids, breached, listed, breaches }] of Object.entries({ undisturbed, killed })) {
    differ(`${name}: the batch is ${batch.state}`, batch.state === 'finished');
    differ(`${name}: ${batch.rows.judged} of ${rows} rows are judged`, batch.rows.judged === rows);
    differ(`${name}: reports.jsonl has ${lines} lines with ${ids.size} ids`, lines === rows && ids.size === rows);
    const expected = rows <= MOST_LISTED ? rows : LISTED_OF_MANY;
    const unique = new Set(listed);
    differ(
      `${name}: GET /v1/reports lists ${listed.length} reports, ${unique.size} of them different`,
      listed.length === expected && unique.size === expected,
    );
    differ(
      `${name}: GET /v1/reports lists other reports than reports.jsonl`,
      listed.every((id) => ids.has(id)),
    );
    differ(
      `${name}: GET /v1/findings lists ${breaches} breaches, reports.jsonl has ${breached}`,
      breaches === undefined || breaches === breached,
    );
  }
  for (const name of new Set([...Object.keys(undisturbed.files), ...Object.keys(killed.files)]))
    differ(`${name} differs`, undisturbed.files[name] === killed.files[name]);
  return found;
}

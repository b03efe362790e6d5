/**
 * Time from the start of a process to its first report: the bundled function that judges, beside an empty bundled handler
 * and one that only makes the DynamoDB client, each in a fresh process, in turn.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { bundle, loadedAtOnce } from '../../infra/bundle.ts';
import { BUNDLE_ENTRY } from '../../infra/declared/bundling.ts';
import { functions } from '../../infra/declared/functions.ts';
import { median } from '../rounds.ts';
import { judged } from './request.ts';
import { startsUnderRuntime } from './under-runtime.ts';

const root = join(import.meta.dirname, '../..');
const ROUNDS = 41;

const entries = {
  empty: 'bench/start/empty.ts',
  clientOnly: 'bench/start/client-only.ts',
  check: functions.check.entry,
} as const;
type Entry = keyof typeof entries;
const entryNames = ['empty', 'clientOnly', 'check'] as const satisfies readonly Entry[];

/** What is started: a bundle, and the submission it is sent. A payment has few rules, the others have many. */
const starts = {
  empty: { bundle: 'empty', submission: 'haikou-payment' },
  clientOnly: { bundle: 'clientOnly', submission: 'haikou-payment' },
  check: { bundle: 'check', submission: 'haikou-payment' },
  tender: { bundle: 'check', submission: 'haikou-tender' },
  approval: { bundle: 'check', submission: 'shenzhen-power-connection' },
} as const satisfies Record<string, { bundle: Entry; submission: string }>;
type Start = keyof typeof starts;
const startNames = ['empty', 'clientOnly', 'check', 'tender', 'approval'] as const satisfies readonly Start[];

const timed = z.object({
  statusCode: z.literal(200),
  node: z.number(),
  load: z.number(),
  answer: z.number(),
  whole: z.number(),
});
type Timed = z.infer<typeof timed>;

export interface StartFigures {
  /** Milliseconds from the start of the process to the first answer, medians. */
  readonly start: Readonly<Record<Start, number>>;
  /** Where they go: Node.js itself, loading the bundle, answering. */
  readonly parts: Readonly<Record<Start, Readonly<Record<'node' | 'load' | 'answer', number>>>>;
  /** The same under Lambda's own runtime client; left out where that cannot be fetched. */
  readonly underRuntime?: Readonly<Record<Start, number>> | undefined;
  /** What is loaded before the first request. */
  readonly bundleBytes: Readonly<Record<Entry, number>>;
  /** What is loaded when a request needs it: what its kind is judged by, what explains what is wrong. */
  readonly laterBytes: Readonly<Record<Entry, number>>;
  /** What the function that judges loads before its first request, by package, largest first. */
  readonly packages: readonly { readonly name: string; readonly bytes: number }[];
}

/** @throws Error where a bundle does not answer 200. */
export async function measureStart(): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-start-'));
  try {
    const runner = join(folder, 'runner.mjs');
    await build({
      entryPoints: [join(root, 'bench/start/runner.ts')],
      bundle: true,
      outfile: runner,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
    const bundles = new Map<Entry, Awaited<ReturnType<typeof weighed>>>();
    for (const name of entryNames) bundles.set(name, await weighed(entries[name], join(folder, name)));
    const runs = new Map<Start, Timed[]>(startNames.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of startNames) {
        runs.get(name)?.push(await runOnce(runner, join(folder, starts[name].bundle, BUNDLE_ENTRY), bodyOf(name)));
      }
    }
    const underRuntime = await startsUnderRuntime(
      startNames.map((name) => ({
        name,
        folder: join(folder, starts[name].bundle),
        event: judged(bodyOf(name)),
      })),
      ENVIRONMENT,
    );
    const medians = (part: keyof Omit<Timed, 'statusCode'>, name: Start) =>
      median((runs.get(name) ?? []).map((run) => run[part]));
    return {
      start: record(startNames, (name) => medians('whole', name)),
      parts: record(startNames, (name) => ({
        node: medians('node', name),
        load: medians('load', name),
        answer: medians('answer', name),
      })),
      ...(underRuntime !== undefined && {
        underRuntime: record(startNames, (name) => underRuntime.get(name) ?? Number.NaN),
      }),
      bundleBytes: record(entryNames, (name) => bundles.get(name)?.bytes ?? Number.NaN),
      laterBytes: record(entryNames, (name) => bundles.get(name)?.laterBytes ?? Number.NaN),
      packages: bundles.get('check')?.packages ?? [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function record<Name extends string, T>(names: readonly Name[], figure: (name: Name) => T): Record<Name, T>;
function record(names: readonly string[], figure: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, figure(name)]));
}

const ENVIRONMENT = {
  TABLE_NAME: 'guiju',
  AWS_REGION: 'local',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
};
const bodyOf = (name: Start): string =>
  readFileSync(join(root, `seeds/submissions/${starts[name].submission}.json`), 'utf8');

const run = promisify(execFile);

async function runOnce(runner: string, path: string, body: string): Promise<Timed> {
  const { stdout } = await run(process.execPath, [runner, path, body], {
    env: ENVIRONMENT,
  });
  return timed.parse(JSON.parse(stdout));
}

/** Bundles as the CDK app does, and weighs what is loaded before the first request and what only some requests load. */
async function weighed(entry: string, outdir: string) {
  const { metafile } = await bundle(entry, outdir);
  const eager = loadedAtOnce(metafile);
  const packages = new Map<string, number>();
  let [bytes, laterBytes] = [0, 0];
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (!eager.has(path)) {
      laterBytes += output.bytes;
      continue;
    }
    bytes += output.bytes;
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = packageOf(input);
      packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
    }
  }
  // What cases are judged by, read when the first of a kind comes.
  for (const file of readdirSync(outdir)) if (file.endsWith('.packed')) laterBytes += statSync(join(outdir, file)).size;
  return {
    bytes,
    laterBytes,
    packages: [...packages].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes),
  };
}

/** The package an input of the bundle belongs to; our own code by its top folder, the packed rules apart. */
function packageOf(path: string): string {
  const inside = path.lastIndexOf('node_modules/');
  if (inside >= 0) {
    const [first = '', second = ''] = path.slice(inside + 'node_modules/'.length).split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }
  if (path.includes('.built/') || path.endsWith('.json')) return 'guiju: rules, places and calendar as data';
  return `guiju: ${path.split('/').find((part) => part !== '' && part !== '..') ?? path}/`;
}

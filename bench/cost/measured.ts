/** What was measured, as it is kept in measured.json: the page is computed from it, and so can be computed again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import { measureStart } from '../start/measure.ts';
import { measureBulk } from './bulk.ts';
import { mixOf } from './mix.ts';
import { startPlaces } from './places.ts';
import { measureSingle } from './single.ts';
import { measureSizes } from './sizes.ts';

const inPlace = z.strictObject({ items: z.number(), bytes: z.number(), units: z.number(), storedBytes: z.number() });
const stored = z.strictObject({
  cases: z.number(),
  bodyBytes: z.number(),
  findings: z.number(),
  breaches: z.number(),
  breached: z.number(),
  readUnits: z.number(),
  places: z.strictObject({
    table: inPlace,
    reportsByTime: inPlace,
    reportsByVerdict: inPlace,
    reportsByRegion: inPlace,
    reportsByReference: inPlace,
    findingsByTime: inPlace,
    findingsByRule: inPlace,
    findingsBySeverity: inPlace,
  }),
});
const ofWays = <T extends z.ZodType>(each: T) => z.strictObject({ notStored: each, stored: each, storedOnce: each });
const step = z.strictObject({
  calls: z.number(),
  cpuMs: z.number(),
  requests: z.record(z.string(), z.number()),
  logBytes: z.number(),
});

const schema = z.strictObject({
  on: z.iso.date(),
  machine: z.strictObject({ node: z.string(), cpu: z.string(), cores: z.number() }),
  ruleSet: z.strictObject({ version: z.string(), digest: z.string(), documents: z.number() }),
  stored: z.strictObject({ payment: stored, example: stored, generated: stored }),
  single: z.strictObject({
    cpuMs: ofWays(z.number()),
    calls: ofWays(z.number()),
    answer: z.strictObject({ headerBytes: z.number(), bodyBytes: z.number(), gzipBytes: z.number() }),
    log: ofWays(z.strictObject({ lines: z.number(), bytes: z.number() })),
    once: z.strictObject({ bytes: z.number(), units: z.number() }),
  }),
  /** Milliseconds by the clock from the start of a process to its first report. */
  startMs: z.number(),
  bulk: z.strictObject({
    rows: z.number(),
    fileBytes: z.number(),
    steps: z.strictObject({ normalise: step, evaluate: step, summarise: step }),
    map: z.record(z.string(), z.number()),
    states: z.number(),
    children: z.number(),
    stored: z.strictObject({
      units: z.number(),
      tableUnits: z.number(),
      tableBytes: z.number(),
      indexBytes: z.number(),
    }),
    bytes: z.strictObject({
      work: z.number(),
      findings: z.number(),
      findingsObjects: z.number(),
      results: z.strictObject({
        reports: z.number(),
        findingsCsv: z.number(),
        findingsXlsx: z.number(),
        refused: z.number(),
        refusedCsv: z.number(),
        summary: z.number(),
      }),
      batchItem: z.number(),
      groupItem: z.number(),
    }),
  }),
});
export type Measured = z.infer<typeof schema>;

const path = join(import.meta.dirname, 'measured.json');

/** @throws Error where nothing was measured yet, ZodError where it was by another release of this command. */
export function readMeasured(): Measured {
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export function writeMeasured(measured: Measured): void {
  writeFileSync(path, `${JSON.stringify(measured, null, 2)}\n`);
}

/** Hundreds of cases whose items are weighed, of checks measured one by one, and of rows of the batch. */
export const SIZED_HUNDREDS = 5;
const SINGLE_HUNDREDS = 5;
const BULK_HUNDREDS = 100;

/** Measures everything, in about a minute. */
export async function measure(): Promise<Measured> {
  const places = await startPlaces();
  try {
    const stored = await measureSizes(places, mixOf(SIZED_HUNDREDS));
    const single = await measureSingle(places, mixOf(SINGLE_HUNDREDS));
    const bulk = await measureBulk(places, mixOf(BULK_HUNDREDS));
    const { start } = await measureStart();
    const [cpu] = cpus();
    return {
      on: new Date().toISOString().slice(0, 10),
      machine: { node: process.version, cpu: cpu?.model ?? 'unknown', cores: cpus().length },
      ruleSet: {
        version: ruleSet.version,
        digest: ruleSet.digest,
        documents: reference().catalogue.documents.length,
      },
      stored,
      single,
      startMs: Math.round(start.check),
      bulk,
    };
  } finally {
    places.close();
  }
}

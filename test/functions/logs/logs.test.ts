/** What is written to the log of a function while it works: enough to run it by, nothing of anybody's case. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

const line = z.looseObject({});
const embedded = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.array(
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.looseObject({ Name: z.string() })),
      }),
    ),
  }),
});

let output = '';
let answers: readonly number[] = [];
let lines: readonly z.infer<typeof line>[] = [];
let metrics: readonly z.infer<typeof embedded>[] = [];

beforeAll(async () => {
  const run = await new Promise<{ stdout: string; stderr: string }>((resolve, reject) =>
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'marked-requests.ts')],
      { maxBuffer: 64 * 1_048_576 },
      (error, stdout, stderr) =>
        error === null ? resolve({ stdout, stderr }) : reject(new Error(`${stderr}\n${stdout}`)),
    ),
  );
  output = run.stdout + run.stderr;
  lines = run.stdout
    .split('\n')
    .filter((one) => one.startsWith('{'))
    .map((one) => line.parse(JSON.parse(one)));
  answers = z.object({ answers: z.array(z.number()) }).parse(lines.find((one) => 'answers' in one)).answers;
  metrics = lines.flatMap((one) => {
    const read = embedded.safeParse(one);
    return read.success ? [read.data] : [];
  });
});

describe('the log', () => {
  test('holds a line for every request, with its route, status and correlation id', () => {
    expect(new Set(answers)).toEqual(new Set([200, 201, 400, 401, 403, 404, 405, 415, 422, 500, 503]));
    const requests = lines.filter(({ message }) => message === 'request');
    expect(requests.length).toBe(answers.length);
    for (const request of requests)
      expect(request).toMatchObject({
        correlationId: expect.any(String),
        route: expect.any(String),
        status: expect.any(Number),
      });
  });

  test('holds nothing of a case, a query, a key, a token or an error of the store that quotes one', () => {
    expect(output.match(/.{0,200}MARKED.{0,60}/g) ?? []).toEqual([]);
    expect(output).not.toMatch(/eyJ[\w-]{10,}/);
    expect(output).not.toContain('460100');
    expect(output).not.toContain('186000');
  });
});

describe('metrics', () => {
  const named = (name: string) =>
    metrics.filter(({ _aws }) =>
      _aws.CloudWatchMetrics.some(({ Metrics }) => Metrics.some((metric) => metric.Name === name)),
    );

  test('tell requests, latency, refusals, faults, checks, verdicts, breaches and cold starts', () => {
    for (const name of [
      'Requests',
      'Latency',
      'Refused',
      'Faults',
      'Checks',
      'Breaches',
      'BreachesByDocument',
      'ColdStart',
    ]) {
      expect(named(name).length, name).toBeGreaterThan(0);
    }
    expect(named('Requests').length).toBe(answers.length);
    expect(named('Faults').length).toBe(answers.filter((status) => status >= 500).length);
    expect(named('Refused').length).toBe(answers.filter((status) => status >= 400 && status < 500).length);
    expect(named('Checks').map(({ verdict }) => verdict)).toContain('non-compliant');
    // Which rules were breached is told beside the metric, not as one.
    expect(JSON.stringify(named('BreachesByDocument'))).toContain('hk-procurement-2023/payment');
  });

  test('have only dimensions whose values are few', () => {
    const dimensions = new Set(
      metrics.flatMap(({ _aws }) => _aws.CloudWatchMetrics.flatMap(({ Dimensions }) => Dimensions.flat())),
    );
    expect([...dimensions].sort()).toEqual([
      'document',
      'function_name',
      'kind',
      'problem',
      'route',
      'service',
      'verdict',
    ]);
    for (const { _aws } of metrics) for (const { Namespace } of _aws.CloudWatchMetrics) expect(Namespace).toBe('guiju');
  });
});

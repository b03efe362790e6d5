/**
 * `npm run bench [-- --only judging,growth,start,http] [-- --json]`: guiju beside its peers, hand-written code, empty handlers and
 * a bare table, each figure a median of interleaved rounds in one process.
 */
import { parseArgs } from 'node:util';

const parts = ['judging', 'growth', 'start', 'http'] as const;
type Part = (typeof parts)[number];

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? [...parts];
const unknown = wanted.filter((name) => !parts.some((part) => part === name));

/** Each part is loaded when it is measured, so that none weighs on another. */
async function measure(part: Part): Promise<object> {
  switch (part) {
    case 'judging':
      return (await import('./judging/measure.ts')).measureJudging();
    case 'growth':
      return (await import('./growth/measure.ts')).measureGrowth();
    case 'start':
      return (await import('./start/measure.ts')).measureStart();
    case 'http':
      return (await import('./http/measure.ts')).measureHttp();
  }
}

/** Three significant figures, whole from a hundred on. */
function shown(value: unknown): unknown {
  if (typeof value === 'number') return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shown(member)]));
}

if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exitCode = 2;
} else {
  let figures = {};
  for (const part of parts.filter((name) => wanted.includes(name))) {
    const measured = await measure(part);
    figures = { ...figures, ...measured };
    if (!values.json) console.log(`${part}\n${JSON.stringify(shown(measured), null, 2)}`);
  }
  if (values.json) console.log(JSON.stringify(figures));
}

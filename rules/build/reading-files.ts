/** Reads `rules/readings/*.yaml` and packs what they declare, with the type of each fact from the vocabulary. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { vocabularies } from '../facts/kinds.ts';
import { type PackedReading, type ReadingDeclaration, readingFileSchema } from '../readings/declaration.ts';
import { RuleFileError } from './rule-file.ts';

/** @throws RuleFileError naming file and reason of whatever is wrong */
export function readingDeclarations(
  root: string,
): readonly (ReadingDeclaration & { readonly type: string; readonly kind?: 'payment' })[] {
  const folder = join(root, 'rules/readings');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const file = `rules/readings/${name}`;
    const fail = (reason: string): never => {
      throw new RuleFileError([{ file, line: 1, reason }]);
    };
    const parsed = readingFileSchema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success)
      return fail(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    const { kind, readings } = parsed.data;
    const of = kind === undefined ? {} : { kind };
    const vocabulary = vocabularies.find((one) => one.kind === (kind ?? 'procurement'));
    return readings.map((reading) => {
      const [path = '', code] = reading.fact.split('#');
      if (path === 'region') return { ...reading, ...of, type: 'region' };
      const fact = vocabulary?.byPath.get(path);
      if (fact === undefined) return fail(`${path} is no fact`);
      const codes = Object.keys(fact.codes ?? {});
      for (const { value } of reading.cues) {
        if (fact.codes !== undefined && value !== undefined && !codes.includes(String(value)))
          return fail(`${path}: ${String(value)} is no code`);
      }
      if (code !== undefined && !codes.includes(code)) return fail(`${path}: ${code} is no code`);
      return { ...reading, ...of, type: fact.unit === '‰/d' ? 'daily-rate' : fact.type };
    });
  });
}

export function packedReadings(root: string): readonly PackedReading[] {
  const folder = join(root, 'rules/documents');
  const documents = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const named = new Set(
    documents.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/[a-z]+(?:-[a-z]+)*/g) ?? []),
  );
  return readingDeclarations(root).map(({ examples, ...reading }) => {
    const code = /^terms\.conditions#(.+)$/.exec(reading.fact)?.[1];
    return code === undefined || named.has(code) ? reading : { ...reading, remark: true as const };
  });
}

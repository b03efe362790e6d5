/** `npm run build`: checks rules, register and calendar against each other and writes `rules/.built`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { packedFileOf } from '../catalogue/packed-file.ts';
import { documentSchema } from '../engine/rule.ts';
import { vocabularies } from '../facts/kinds.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildTargets } from './build-targets.ts';
import { disposeAll } from './coverage.ts';
import { packed } from './pack.ts';
import { packedFile, packKind } from './pack-kind.ts';
import { packedReadings } from './reading-files.ts';
import { builtReleases } from './release-files.ts';
import { RuleFileError } from './rule-file.ts';
import { inSpans } from './spans.ts';
import { usedFacts } from './used-facts.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'rules/.built');

/** Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one. */
function write(path: string, value: unknown): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value));
  renameSync(aside, path);
}

try {
  const { catalogue, register, files } = buildCatalogue(root);
  mkdirSync(folder, { recursive: true });
  const { documents, ...rest } = catalogue;
  write(join(folder, 'catalogue.json'), catalogue);
  // What a function that judges carries, packed: what heads the catalogue, and in a file of its own what each kind needs.
  write(join(folder, 'head.json'), {
    packed: packed({
      ...rest,
      calendar: { ...rest.calendar, off: inSpans(rest.calendar.off) },
      documents: documents.map(({ document }) => document),
    }),
  });
  for (const vocabulary of vocabularies)
    write(join(folder, packedFileOf(vocabulary.kind)), packedFile(packKind(vocabulary, documents)));
  write(join(folder, 'used-facts.json'), usedFacts(documents, vocabularies));
  write(join(folder, 'releases.json'), { packed: packed(builtReleases(root, catalogue)) });
  write(join(folder, 'readings.json'), { readings: packedReadings(root) });
  const disposed = Object.fromEntries(disposeAll(register, files));
  write(join(folder, 'coverage.json'), disposed);
  write(join(folder, 'targets.json'), { packed: packed(buildTargets(root, register.documents, disposed)) });
  // What the functions that show rules and documents carry: all of it in one packed text, opened when first asked for.
  write(join(folder, 'reference.json'), {
    packed: deflateRawSync(
      JSON.stringify({ catalogue, disposed, provisions: Object.fromEntries(register.provisions) }),
      { level: 9 },
    ).toString('base64'),
  });
  write(
    join(root, 'rules/documents/schema.json'),
    `${JSON.stringify(z.toJSONSchema(documentSchema, { io: 'input' }), null, 1)}\n`,
  );
  const rules = documents.reduce((count, document) => count + document.rules.length, 0);
  console.log(`guiju: ${rules} rules of ${files.length} documents, ${catalogue.digest.slice(0, 19)}`);
} catch (error) {
  if (!(error instanceof RuleFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

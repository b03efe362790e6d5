/** `npm run build`: checks rules, register and calendar against each other and writes `rules/.built`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { CatalogueDocument } from '../engine/catalogue.ts';
import { documentSchema } from '../engine/rule.ts';
import { vocabularies } from '../facts/kinds.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildTargets } from './build-targets.ts';
import { disposeAll } from './coverage.ts';
import { packedReadings } from './reading-files.ts';
import { RuleFileError } from './rule-file.ts';
import { inSpans } from './spans.ts';
import { usedFacts } from './used-facts.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'rules/.built');

/** Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one. */
function write(path: string, value: unknown): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, typeof value === 'string' ? value : JSON.stringify(value));
  renameSync(aside, path);
}

/** As rules/catalogue/packed.ts opens it. Brotli is a quarter smaller than deflate: the bundle has a limit (design, section 14). */
function packed(value: unknown): string {
  const bytes = Buffer.from(JSON.stringify(value));
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).toString('base64');
}

/** What judging cases of a kind needs of a document: its rules for them, and the provisions these cite. */
function contentOf({ rules, citations }: CatalogueDocument, kind: string) {
  const judging = rules.filter((rule) => rule.case === kind).map(({ note, examples, supersedes, ...rule }) => rule);
  const cited = new Set(
    judging.flatMap(({ provisions, versions = [] }) => [...provisions, ...versions.map(({ provision }) => provision)]),
  );
  return {
    rules: judging,
    citations: Object.fromEntries(
      Object.entries(citations).flatMap(([id, { lines, ...citation }]) => (cited.has(id) ? [[id, citation]] : [])),
    ),
  };
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
  for (const { kind, byPath, ...vocabulary } of vocabularies) {
    write(join(folder, `${kind}.json`), {
      // The declarations it is read from take a function that has just started long to evaluate.
      vocabulary: packed(vocabulary),
      // The rules of each place, opened when a case first needs them.
      places: [...new Set(documents.map(({ document }) => document.region))].map((region) => ({
        region,
        packed: packed(
          Object.fromEntries(
            documents
              .filter(({ document }) => document.region === region)
              .map((document) => [document.document.id, contentOf(document, kind)]),
          ),
        ),
      })),
    });
  }
  write(join(folder, 'used-facts.json'), usedFacts(documents, vocabularies));
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

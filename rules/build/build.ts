/** `npm run build`: checks rules, register and calendar against each other and writes `rules/.built`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { documentSchema } from '../engine/rule.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { disposeAll } from './coverage.ts';
import { RuleFileError } from './rule-file.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'rules/.built');

/** Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one. */
function write(path: string, value: unknown): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, typeof value === 'string' ? value : JSON.stringify(value));
  renameSync(aside, path);
}

/** A quarter smaller than deflate on these texts: the bundle that carries them has a limit (design, section 14). */
function brotli(text: string): Buffer {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

try {
  const { catalogue, register, files } = buildCatalogue(root);
  mkdirSync(folder, { recursive: true });
  const { documents, ...rest } = catalogue;
  write(join(folder, 'catalogue.json'), catalogue);
  // What the judging function carries: each document's rules packed, opened when a case first needs them.
  write(join(folder, 'packed.json'), {
    ...rest,
    documents: documents.map(({ document, rules, citations }) => ({
      document,
      packed: brotli(
        JSON.stringify({
          rules: rules.map(({ note, examples, supersedes, ...rule }) => rule),
          citations: Object.fromEntries(
            Object.entries(citations).map(([id, { lines, ...citation }]) => [id, citation]),
          ),
        }),
      ).toString('base64'),
    })),
  });
  const disposed = Object.fromEntries(disposeAll(register, files));
  write(join(folder, 'coverage.json'), disposed);
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

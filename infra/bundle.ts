/** Bundles a function, the same way for the CDK app, the tests and the benchmarks. */
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, buildSync, type Metafile } from 'esbuild';
import { fontFiles, fontFolder } from '../output/written/font-folder.ts';
import { packedFileOf } from '../rules/catalogue/packed-file.ts';
import { kindNames } from '../rules/facts/kind-names.ts';
import { BUNDLE_ENTRY, bundling } from './declared/bundling.ts';

const root = join(import.meta.dirname, '..');
/**
 * @param entry module by path from the root of the project.
 * @param outdir folder for the files of the bundle, of which {@link BUNDLE_ENTRY} is loaded.
 */
function optionsOf(entry: string, outdir: string) {
  return {
    absWorkingDir: root,
    entryPoints: { [BUNDLE_ENTRY.replace(/\.mjs$/, '')]: join(root, entry) },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: bundling.target,
    format: bundling.format,
    splitting: bundling.splitting,
    minify: bundling.minify,
    sourcemap: bundling.sourceMap,
    charset: bundling.charset,
    mainFields: [...bundling.mainFields],
    alias: Object.fromEntries(Object.entries(bundling.alias).map(([name, path]) => [name, join(root, path)])),
    define: bundling.define,
    banner: { js: bundling.banner },
    metafile: true,
    logLevel: 'error',
  } as const satisfies BuildOptions;
}

/** Writes the bundle of a function. */
export async function bundle(entry: string, outdir: string) {
  const built = await build(optionsOf(entry, outdir));
  bringResources(built.metafile, outdir);
  return built;
}

/** The same for a caller that cannot wait: the CDK app. */
export function bundleSync(entry: string, outdir: string) {
  const built = buildSync(optionsOf(entry, outdir));
  bringResources(built.metafile, outdir);
  return built;
}

/** Files of a bundle that are loaded before the first event, with what they hold: all else is loaded when it is needed. */
export function loadedAtOnce({ outputs }: Metafile): ReadonlyMap<string, Metafile['outputs'][string]> {
  const first = Object.keys(outputs).find((path) => basename(path) === BUNDLE_ENTRY);
  const eager = new Set(first === undefined ? [] : [first]);
  for (const path of eager) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[imported] !== undefined) eager.add(imported);
    }
  }
  return new Map(Object.entries(outputs).filter(([path]) => eager.has(path)));
}

/** pdf.js reads character maps and fonts from files: a bundle that holds it has them beside it (GUIJU_PDF_RESOURCES). */
const PDF_JS = 'node_modules/pdfjs-dist/';
const PDF_RESOURCES = ['cmaps', 'standard_fonts'] as const;

/** Fonts that PDFs are set in (GUIJU_FONTS). */
const PDF_MAKE = 'node_modules/pdfmake/';

/** Reads what cases are judged by from files beside it. */
const PACKED = 'rules/catalogue/packed-file.ts';

function bringResources({ inputs }: Metafile, outdir: string): void {
  const holds = (name: string): boolean => Object.keys(inputs).some((path) => path.startsWith(name));
  if (holds(PDF_JS)) {
    for (const folder of PDF_RESOURCES) cpSync(join(root, PDF_JS, folder), join(outdir, folder), { recursive: true });
  }
  if (holds(PACKED)) {
    for (const kind of kindNames)
      cpSync(join(root, 'rules/.built', packedFileOf(kind)), join(outdir, packedFileOf(kind)));
  }
  if (holds(PDF_MAKE)) {
    for (const file of fontFiles) cpSync(join(fontFolder(), file), join(outdir, 'fonts', file));
  }
}

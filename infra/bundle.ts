/** Bundles a function, the same way for the CDK app, the tests and the benchmarks. */
import { join } from 'node:path';
import { type BuildOptions, build, buildSync } from 'esbuild';
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
    banner: { js: bundling.banner },
    metafile: true,
    logLevel: 'error',
  } as const satisfies BuildOptions;
}

/** Writes the bundle of a function. */
export function bundle(entry: string, outdir: string) {
  return build(optionsOf(entry, outdir));
}

/** The same for a caller that cannot wait: the CDK app. */
export function bundleSync(entry: string, outdir: string) {
  return buildSync(optionsOf(entry, outdir));
}

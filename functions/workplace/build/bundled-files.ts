/** Scripts and styles of the pages as the files a browser loads, compressed as they travel. What pages share is one file. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import type { BuiltPage } from '../page.ts';

/** Folders of web/, each with main.tsx, style.css, index.html. */
const folders = ['app', 'docs'] as const;

export interface BuiltWorkplace {
  readonly pages: Readonly<Record<(typeof folders)[number], BuiltPage>>;
  readonly files: Readonly<Record<string, { readonly type: string; readonly br: string; readonly gzip: string }>>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** @param root where the folders lie. */
export async function bundledFiles(root: string): Promise<BuiltWorkplace> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      folders.flatMap((folder) => [
        [folder, `${folder}/main.tsx`],
        [`${folder}-style`, `${folder}/style.css`],
      ]),
    ),
    outdir: 'out',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    logLevel: 'error',
  });
  const files = Object.fromEntries(
    outputFiles.map(({ path, contents }) => {
      const type = types[path.slice(path.lastIndexOf('.') + 1)];
      if (type === undefined) throw new Error(`what is ${path}?`);
      return [
        basename(path),
        { type, br: brotli(contents), gzip: gzipSync(contents, { level: 9 }).toString('base64') },
      ];
    }),
  );
  const { outputs } = metafile;
  const entry = (name: string): string => {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === name);
    if (found === undefined) throw new Error(`${name} gave nothing`);
    return found[0];
  };
  const page = (folder: string): BuiltPage => {
    const script = entry(`${folder}/main.tsx`);
    return {
      html: readFileSync(join(root, folder, 'index.html'), 'utf8'),
      script: basename(script),
      style: basename(entry(`${folder}/style.css`)),
      preload: [...loadedWith(outputs, script)].filter((path) => path !== script).map((path) => basename(path)),
    };
  };
  return { pages: { app: page('app'), docs: page('docs') }, files };
}

/** Quality 9: 11 takes ten times as long and saves a twentieth. */
const brotli = (contents: Uint8Array): string =>
  brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).toString('base64');

/** The files that a file needs before it can run. */
function loadedWith(outputs: Metafile['outputs'], path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { path: needed, kind } of outputs[path]?.imports ?? [])
    if (kind === 'import-statement') loadedWith(outputs, needed, found);
  return found;
}

/** The page at /docs as one text: what lies in web/docs, bundled, and the policy that lets it run its own script and nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, '../../web/docs');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
    logLevel: 'error',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`${file} gave nothing`);
  return output.text.trim();
}

export interface DocsPage {
  readonly page: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

export async function docsPage(): Promise<DocsPage> {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('style.css')]);
  if (/<\/(?:script|style)/i.test(script + style)) throw new Error('script or style would end its own element');
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script type="module">${script}</script>`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return { page, policy };
}

/**
 * Puts `guiju` among the commands of node_modules after an install, so that `npx guiju` runs this checkout at once. A `bin` in
 * package.json would not do: npx would then install the project into a cache of its own before it runs it.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.bin');
const link = join(folder, 'guiju');

if (existsSync(join(folder, '..'))) {
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  try {
    symlinkSync(join('..', '..', 'infra', 'local', 'guiju.mjs'), link);
  } catch {
    // Windows without the right to make links: `node infra/local/guiju.mjs` does the same.
  }
}

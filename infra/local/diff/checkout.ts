/**
 * A release as it was, in a folder of its own, built: cases are judged by its own engine, vocabulary and rules, not by today's
 * engine with rules it was not made for.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readReleases } from '../../../rules/build/release-files.ts';

const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** How this checkout itself is named. */
export const INSTALLED = 'installed';

export interface Checkout {
  readonly name: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** No such release: what was asked for is wrong, not the machine. */
export class UnknownRelease extends Error {
  override readonly name = 'UnknownRelease';
}

/**
 * @param name a version (`0.1.0`), `installed`, or a commit, branch or tag of this repository.
 * @throws UnknownRelease; Error where it does not build with what is installed here.
 */
export async function checkOut(name: string): Promise<Checkout> {
  if (name === INSTALLED) return { name, folder: root, remove: () => {} };
  const asked = readReleases(root).find(({ version }) => version === name)?.commit ?? name;
  const commit = await commitOf(asked, name);
  const folder = mkdtempSync(join(tmpdir(), 'guiju-release-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = join(folder, 'release.tar');
    await run('git', ['archive', '--output', archive, commit], { cwd: root });
    await run('tar', ['-xf', archive, '-C', folder]);
    // What a release needs changes seldom; where it has, its build below says so.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    await run(process.execPath, ['rules/build/build.ts'], { cwd: folder });
    return { name, folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function commitOf(revision: string, name: string): Promise<string> {
  try {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { stdout } = await run('git', asked, { cwd: root });
    return stdout.trim();
  } catch (cause) {
    const versions = readReleases(root).map(({ version }) => version);
    throw new UnknownRelease(
      `没有版本 ${name}，或此处没有其 git 历史 · no release ${name}, or its git history is not here: ${[...versions, INSTALLED].join(', ')}`,
      { cause },
    );
  }
}

/** What guiju is measured beside: its own sources of an earlier commit, and DuckDB; both in folders of their own, so that neither is a dependency. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { dateOf, dayOf } from '../../rules/engine/day.ts';

/** The last commit before ledgers were read as they lie about. */
export const BEFORE = 'a29f5f50a452673868002ed69a50fb7bf606e59f';
const DUCKDB = '@duckdb/node-api@1.5.6-r.1';
const root = join(import.meta.dirname, '../..');

/** @returns the folder of the sources as they were. @throws Error where git does not know the commit, or the build fails. */
export function sourcesBefore(folder: string, commit: string): string {
  const sources = join(folder, 'before');
  execFileSync('git', ['worktree', 'add', '--detach', '--force', sources, commit], { cwd: root, stdio: 'ignore' });
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'));
  execFileSync(process.execPath, ['rules/build/build.ts'], { cwd: sources, stdio: 'ignore' });
  return sources;
}

export function forgetSources(sources: string): void {
  execFileSync('git', ['worktree', 'remove', '--force', sources], { cwd: root, stdio: 'ignore' });
}

/** @returns the script to be run; undefined where DuckDB cannot be installed here. */
export function duckdb(folder: string): string | undefined {
  const installed = join(folder, 'duckdb');
  mkdirSync(installed);
  try {
    execFileSync('npm', ['install', '--prefix', installed, '--no-audit', '--no-fund', DUCKDB], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const script = join(installed, 'run.mjs');
  copyFileSync(join(import.meta.dirname, 'duckdb-run.mjs'), script);
  return script;
}

const FIVE_DAYS_UNTIL = '2025-01-01';

/** The table of due days that whoever writes the join by hand needs: 5 working days, from 2025 on 3 (hk-procurement-2023:60, :61). */
export function writeDueDays(path: string): void {
  const calendar = ruleSet.plan('payment', '460100', false)?.calendar;
  if (calendar === undefined) throw new RangeError('no calendar for Haikou');
  const lines = ['started,due'];
  for (let day = dayOf('2023-12-01'); day <= dayOf('2026-03-01'); day++) {
    const started = dateOf(day);
    lines.push(`${started},${dateOf(calendar.addWorkingDays(day, started < FIVE_DAYS_UNTIL ? 5 : 3))}`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

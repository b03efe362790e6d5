/** The releases that are on file, and what CHANGELOG.md says of each: the one source of what changed, for readers and the API. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../engine/catalogue.ts';
import {
  after,
  calendarDigest,
  type ReleaseFile,
  type RuleDigests,
  releaseFile,
  ruleDigests,
} from '../releases/release.ts';

export interface BuiltRelease extends Pick<ReleaseFile, 'version' | 'digest' | 'calendar'> {
  /** Null for the rules of a build that was not released. */
  readonly releasedOn: string | null;
  /** What CHANGELOG.md says, as Markdown. */
  readonly notes: string;
  readonly rules: readonly (readonly [string, string])[];
}

const FOLDER = 'rules/releases';
const NEXT = 'Unreleased';

/** Oldest first. @throws where a file is none of a release. */
export function readReleases(root: string): readonly ReleaseFile[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => releaseFile.parse(JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8'))))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}

/** The rules of the last of the releases. */
export function rulesAfter(releases: readonly ReleaseFile[]): RuleDigests {
  return releases.reduce<RuleDigests>((rules, { since }) => after(rules, since), new Map());
}

/** What stands in CHANGELOG.md under the heading of a release; empty where there is none. */
export function notesOf(changelog: string, heading: string): string {
  const section = changelog.split(/^## /m).find((part) => part.split('\n', 1)[0]?.trim() === heading);
  return section === undefined ? '' : section.slice(section.indexOf('\n')).trim();
}

/** All releases, oldest first, and behind them the rules of this build where they are none of a release. */
export function builtReleases(root: string, catalogue: Catalogue): readonly BuiltRelease[] {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const files = readReleases(root);
  const released = files.map(({ version, digest, calendar, releasedOn }, index) => ({
    version,
    releasedOn,
    digest,
    calendar,
    notes: notesOf(changelog, version),
    rules: [...rulesAfter(files.slice(0, index + 1))],
  }));
  const { version, digest } = catalogue;
  if (released.some((release) => release.digest === digest)) return released;
  return [
    ...released,
    {
      version,
      releasedOn: null,
      digest,
      calendar: calendarDigest(catalogue),
      notes: notesOf(changelog, NEXT),
      rules: [...ruleDigests(catalogue)],
    },
  ];
}

/**
 * `npm run release`: puts the rules of this build on file as a release, of the version that package.json names, and gives its
 * section of CHANGELOG.md that name. `npm run release -- --day DATE --commit HASH --catalogue FILE` puts one on file that was
 * built elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue } from '../engine/catalogue.ts';
import { calendarDigest, releaseFile, ruleDigests, since } from '../releases/release.ts';
import { readReleases, rulesAfter } from './release-files.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { day: { type: 'string' }, commit: { type: 'string' }, catalogue: { type: 'string' } },
});
/** Written by a build from checked rules, so its shape is known. */
const catalogue: Catalogue = JSON.parse(
  readFileSync(values.catalogue ?? join(root, 'rules/.built/catalogue.json'), 'utf8'),
);
const { version, digest } = catalogue;
const before = readReleases(root);
if (before.some((release) => release.version === version))
  throw new Error(`${version} is released: raise the version in package.json, and build`);
const release = releaseFile.parse({
  version,
  releasedOn: values.day ?? new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }),
  commit: values.commit ?? execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
  digest,
  calendar: calendarDigest(catalogue),
  since: since(rulesAfter(before), ruleDigests(catalogue)),
});
writeFileSync(join(root, `rules/releases/${version}.json`), `${JSON.stringify(release)}\n`);
if (values.catalogue === undefined) {
  const changelog = join(root, 'CHANGELOG.md');
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace(/^## Unreleased$/m, `## ${version}`));
}
console.log(`${version} ${digest}: ${ruleDigests(catalogue).size} rules`);

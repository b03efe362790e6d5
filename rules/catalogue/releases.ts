/** The releases of the rules that this build knows, the installed one last; opened when first asked for. */
import built from '../.built/releases.json' with { type: 'json' };
import type { BuiltRelease } from '../build/release-files.ts';
import { once } from '../once.ts';
import { changesBetween, type RuleChange, type RuleDigests } from '../releases/release.ts';
import { openPacked } from './packed.ts';

export interface Release extends Omit<BuiltRelease, 'rules'> {
  readonly rules: RuleDigests;
}

/** Oldest first; written by the build, so its shape is known. */
export const releases = once((): readonly Release[] => {
  const packed: readonly BuiltRelease[] = JSON.parse(openPacked(built.packed));
  return packed.map((release) => ({ ...release, rules: new Map(release.rules) }));
});

/** By version (`0.1.0`) or digest (`sha256:…`); undefined where there is none. */
export function releaseNamed(name: string): Release | undefined {
  return releases().find(({ version, digest }) => name === version || name === digest);
}

/** The release before; undefined for the first. */
export function releaseBefore({ digest }: Release): Release | undefined {
  const index = releases().findIndex((release) => release.digest === digest);
  return releases()[index - 1];
}

export interface ReleaseChanges {
  readonly rules: readonly RuleChange[];
  /** Whether days are counted otherwise. */
  readonly calendar: boolean;
}

/** What is otherwise in `later`; all of it is new where there is none before. */
export function releaseChanges(earlier: Release | undefined, later: Release): ReleaseChanges {
  return {
    rules: changesBetween(earlier?.rules ?? new Map(), later.rules),
    calendar: earlier !== undefined && earlier.calendar !== later.calendar,
  };
}

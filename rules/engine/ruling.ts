import type { CompiledRule, CompiledVersion } from './compile.ts';
import type { Finding } from './finding.ts';
import type { Assumption, Judged } from './judgement.ts';

/** What one rule says about one case. */
export interface Ruling {
  readonly rule: CompiledRule;
  readonly version: CompiledVersion;
  readonly judged: Judged;
  /** The exception whose facts are missing and which is presumed not to apply. */
  readonly assumption: Assumption | undefined;
  /** The finding, where it is the same for every case like this one (alike.ts). */
  readonly told?: Finding | undefined;
}

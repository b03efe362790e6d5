import type { CompiledRule, CompiledVersion } from './compile.ts';
import type { Finding } from './finding.ts';
import type { Judged } from './judgement.ts';

/** What one rule says about one case. */
export interface Ruling {
  readonly rule: CompiledRule;
  readonly version: CompiledVersion;
  readonly judged: Judged;
  /** Are facts of its exception missing, so that it is presumed not to apply? A finding then says so. */
  readonly presumesNoException: boolean;
  /** The finding, where it is the same for every case like this one (alike.ts). */
  readonly told?: Finding | undefined;
}

import type { Language } from '../cli/language.ts';

/** What `guiju bulk` was asked for. */
export interface BulkOptions {
  readonly kind?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly only?: 'breached';
  readonly region?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly preview?: true;
  readonly map?: Readonly<Record<string, string>>;
  /** A file that --save-profile wrote. */
  readonly profile?: string;
  readonly saveProfile?: string;
  readonly yes?: true;
  readonly blank?: 'not-yet' | 'unknown';
  readonly lang: Language;
}

/** What the first view shows of the API; the build takes it from the description, which is ten times as long and follows when it is needed. */
import type { Text } from '../app/language.tsx';

export interface Outline {
  readonly version: string;
  readonly description: Text;
  readonly tags: readonly { readonly name: string; readonly about: Text }[];
  readonly operations: readonly OutlinedOperation[];
}

export interface OutlinedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  /** The scope a token needs, or `public`. */
  readonly scope: string;
  readonly summary: Text;
  readonly description: Text;
}

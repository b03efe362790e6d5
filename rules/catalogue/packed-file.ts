/**
 * What one kind of case is judged by, as a file of bytes: in a program's text it would stand in base64, a third longer (RFC 4648,
 * section 4), and the bundle has a limit (design, section 14). rules/build/pack-kind.ts writes what this reads.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../facts/kind-names.ts';

declare global {
  interface ImportMeta {
    /** Where packed files lie from the module that reads them; a bundle says that they lie beside it (infra/declared/bundling.ts). */
    readonly packedFolder?: string;
  }
}

/** What stands at the head of the file, as JSON in a line of its own. The rest are all texts, one after the other, by brotli. */
export interface PackedHead {
  /** Whose logic and words stand at which place of their columns. */
  readonly places: readonly (string | null)[];
  /** By column, in their order: how many bytes each of its texts takes. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

export interface PackedKind extends PackedHead {
  readonly compressed: Uint8Array;
}

export const packedFileOf = (kind: string): string => `${kind}.packed`;

/** @throws Error of the file system where the build has written none. */
export function readPacked(kind: Kind): PackedKind {
  const bytes = readFileSync(join(import.meta.dirname, import.meta.packedFolder ?? '../.built', packedFileOf(kind)));
  const end = bytes.indexOf('\n');
  return { ...headOf(bytes.toString('utf8', 0, end)), compressed: bytes.subarray(end + 1) };
}

/** Written by the build from checked rules, so its shape is known. */
function headOf(json: string): PackedHead {
  return JSON.parse(json);
}

/** What heads the catalogue of this release: its version, its digest, its calendar, and which documents there are. */
import head from '../.built/head.json' with { type: 'json' };
import type { Catalogue, DocumentFacts } from '../engine/catalogue.ts';
import { openPacked } from './packed.ts';

/** The catalogue but for what stands in its documents. */
export interface Head extends Omit<Catalogue, 'documents'> {
  readonly documents: readonly DocumentFacts[];
}

export const installedHead: Head = headOf(head.packed);

/** Written by the build from checked documents, so its shape is known. */
function headOf(packed: string): Head {
  return JSON.parse(openPacked(packed));
}

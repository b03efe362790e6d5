/**
 * Begins a batch: made, uploaded, started. The file is held until the window is closed, so that a ledger whose columns are asked about
 * need not be chosen again when they were answered.
 */
import { brought, isDone } from '../api/bring.ts';
import { client, content } from '../api/client.ts';
import type { Kind } from '../vocabulary.ts';

export interface Beginning {
  readonly file: File;
  readonly kind: Kind | undefined;
  readonly defaults: Readonly<Record<string, string>>;
  /** What columns hold, by their headings: a fact, with its unit where there is one, or `-` for none. */
  readonly map?: Readonly<Record<string, string>>;
}

const held = new Map<string, File>();

export const heldFile = (batch: string): File | undefined => held.get(batch);

/** @returns the id of the batch. */
export async function beginBatch(
  { file, kind, defaults, map }: Beginning,
  onProgress: (share: number) => void,
): Promise<string> {
  const body = {
    file: { name: file.name },
    preview: false,
    findings: 'breached' as const,
    ...(kind !== undefined && { kind }),
    ...(Object.keys(defaults).length > 0 && { defaults: { ...defaults } }),
    ...(map !== undefined && { map: { ...map }, acceptMapping: true }),
  };
  const id = await brought(file, JSON.stringify(body), () => content(client.POST('/v1/batches', { body })), onProgress);
  await content(client.POST('/v1/batches/{id}/start', { params: { path: { id } } }));
  isDone(file);
  held.set(id, file);
  return id;
}

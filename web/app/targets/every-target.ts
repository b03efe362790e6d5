/** All targets of a document or a place, page after page. */
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';

export interface Chosen {
  readonly document?: string;
  readonly region?: string;
}

export async function everyTarget(chosen: Chosen): Promise<readonly Schemas['Target'][]> {
  const targets: Schemas['Target'][] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await content(
      client.GET('/v1/targets', {
        params: { query: { limit: 100, ...chosen, ...(cursor !== undefined && { cursor }) } },
      }),
    );
    targets.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return targets;
}

/** All targets of a document or a place. */
import { client, content } from '../api/client.ts';
import { everyItem } from '../api/every-item.ts';
import type { Schemas } from '../api/schemas.ts';

export interface Chosen {
  readonly document?: string;
  readonly region?: string;
}

export const everyTarget = (chosen: Chosen): Promise<readonly Schemas['Target'][]> =>
  everyItem((at) => content(client.GET('/v1/targets', { params: { query: { limit: 100, ...chosen, ...at } } })));

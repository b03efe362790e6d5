/** `GET /v1/papers`: the tenant's papers, newest first. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { partitions } from '../store/keys.ts';
import { paperItem, paperView } from './paper-item.ts';
import type { PaperServices } from './services.ts';

export const papersQuery = z.strictObject(pageParameters);

/** All but what was read. */
const attributes = Object.keys(paperItem.omit({ reading: true, expiresAt: true }).shape);

export function listPapers({ list, tenantClaim, cursorKey }: PaperServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const [partition = ''] = partitions.papers(tenant);
    const { items, next } = await paged(
      readQuery(event, papersQuery),
      { key: cursorKey, tenant, list: 'papers' },
      (page) => list.page({ index: 'reportsByTime', partition, attributes }, page),
    );
    const papers = z.array(paperItem).parse(items);
    const shown = papers.filter(({ state }) => state !== 'deleting').map(paperView);
    return json(200, { items: shown, next }, { 'cache-control': 'private, no-cache' });
  };
}

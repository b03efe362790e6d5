/**
 * `GET` and `PUT /v1/papers/{id}/corrections`: what users made of the reading. A change names the version it was made to, so that of two
 * people on one paper neither overwrites what the other did (RFC 9110, section 13.1.1).
 */

import * as z from 'zod';
import { type ApiEvent, json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { correctionsBody, packCorrections, unpackCorrections } from './corrections.ts';
import { ownPaper } from './own-paper.ts';
import type { PaperItem } from './paper-item.ts';
import type { PaperServices } from './services.ts';

const noQuery = z.strictObject({});

export function readCorrections(services: PaperServices): Work {
  return async (event) => {
    readQuery(event, noQuery);
    const paper = await readPaper(event, services);
    return json(200, unpackCorrections(paper.corrections), {
      etag: tagOf(paper.corrected ?? 0),
      'cache-control': 'private, no-cache',
    });
  };
}

export function putCorrections(services: PaperServices): Work {
  return async (event) => {
    const paper = await readPaper(event, services);
    const held = event.headers?.['if-match'];
    if (held === undefined) throw new Problem('version-needed');
    const corrections = readBody(event, correctionsBody, 'invalid-corrections', {});
    const packed = packCorrections(corrections);
    // Whoever takes any version is not told of a change between the look and the writing: it is looked at again.
    for (let now = paper; names(held, now.corrected ?? 0); now = await readPaper(event, services)) {
      const kept = await services.papers.correct(now, now.corrected ?? 0, packed);
      if (kept !== undefined) return { statusCode: 204, headers: { etag: tagOf(kept), 'cache-control': 'no-store' } };
    }
    throw new Problem('changed-meanwhile');
  };
}

/** Strong, since what is kept under a version never changes. */
const tagOf = (version: number): string => `"${version}"`;

/** Whether If-Match names the version, or any by `*`; weak tags match nothing (RFC 9110, section 8.8.3.2). */
const names = (ifMatch: string, version: number): boolean =>
  ifMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim() === tagOf(version));

/** @throws Problem not-read where there is no reading that could be corrected. */
async function readPaper(event: ApiEvent, services: PaperServices): Promise<PaperItem> {
  const paper = await ownPaper(event, services);
  if (paper.state === 'deleting') throw new Problem('not-found');
  if (paper.state !== 'read') throw new Problem('not-read');
  return paper;
}

/** `GET /v1/batches/{id}/results`: links to the result files of a finished batch. */
import { RESULT_LINK_SECONDS } from '../declared/buckets.ts';
import { json, type Work } from '../http/answer.ts';
import { type ResultFile, resultFiles, resultKey } from './object-keys.ts';
import { ownBatch } from './own-batch.ts';
import type { BatchServices } from './services.ts';
import { wrongState } from './wrong-state.ts';

const isResultFile = (name: string): name is ResultFile => Object.hasOwn(resultFiles, name);

export function batchResults(services: BatchServices): Work {
  const { objects, resultsBucket, now } = services;
  return async (event) => {
    const { tenant, id, state, request } = await ownBatch(event, services);
    if (state !== 'finished') throw wrongState(state);
    const expiresAt = new Date(now() + RESULT_LINK_SECONDS * 1_000).toISOString();
    const stem = request.file.name.replace(/\.[^.]*$/, '');
    const files = Object.keys(resultFiles).filter(isResultFile);
    const items = await Promise.all(
      files.map(async (file) => {
        const { name, type } = resultFiles[file];
        const as = { name: `${stem}-${name}`, contentType: type, seconds: RESULT_LINK_SECONDS };
        const url = await objects.link({ bucket: resultsBucket, key: resultKey(tenant, id, file) }, as);
        return { name, contentType: type, url, expiresAt };
      }),
    );
    return json(200, { items }, { 'cache-control': 'no-store' });
  };
}

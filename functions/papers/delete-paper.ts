/** `DELETE /v1/papers/{id}`: the file, its text, what was read of it and its comments are gone for good. Reports stay. */
import type { Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { keptPrefix, uploadKey } from './object-keys.ts';
import { ownPaper } from './own-paper.ts';
import { paperStates } from './paper-item.ts';
import type { PaperServices } from './services.ts';

export function deletePaper(services: PaperServices): Work {
  const { papers, objects, uploadsBucket, resultsBucket } = services;
  return async (event) => {
    const paper = await ownPaper(event, services);
    const { tenant, id } = paper;
    // Marked first: a reading that is under way then takes away what it writes. Broken off, it is deleted by the next try.
    const marked = await papers.change(paper, paperStates, { state: 'deleting' });
    if (marked === undefined) throw new Problem('unavailable', { headers: { 'retry-after': '1' } });
    await objects.remove({ bucket: uploadsBucket, key: uploadKey(tenant, id) });
    // As they lie there: also what an attempt that was killed has left, and documents with comments, one for each report.
    for (let found = 1; found > 0; ) {
      const keys = await objects.keys(resultsBucket, keptPrefix(tenant, id));
      for (const key of keys) await objects.remove({ bucket: resultsBucket, key });
      found = keys.length;
    }
    await papers.remove(paper);
    return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
  };
}

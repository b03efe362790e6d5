/** What the reader of papers works with. */
import { PaperStore } from '../papers/paper-store.ts';
import type { BatchSettings } from '../settings.ts';
import { ObjectStore } from '../store/object-store.ts';
import { tableClient } from '../store/table-client.ts';
import type { ReadingServices } from './read-paper-step.ts';

export function readingServices(settings: BatchSettings): ReadingServices {
  const { tableName, uploadsBucket, resultsBucket } = settings;
  return {
    papers: new PaperStore(tableClient(settings), tableName),
    objects: new ObjectStore(settings.objects),
    uploadsBucket,
    resultsBucket,
    now: Date.now,
  };
}

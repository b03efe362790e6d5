/** A thread that does groups of rows for a run (helpers.ts): it is handed rows, and hands back what became of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { type SentRows, unpacked } from './packed-rows.ts';
import { RowsWork, type WorkOrder } from './rows-work.ts';

/** Handed over by helpers.ts, so its shape is known. */
const order: WorkOrder = workerData;
const work = new RowsWork(order);

parentPort?.on('message', (rows: SentRows) => {
  const done = work.do(unpacked(rows));
  parentPort?.postMessage(done, [done.bytes.buffer]);
});
parentPort?.postMessage('ready');

/** Reads papers in a thread of their own: what a file makes its reader do holds up no request, and takes nothing else down. */
import '../log-level.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { readPaperStep } from '../../../functions/reading/read-paper-step.ts';
import { readingServices } from '../../../functions/reading/services.ts';
import { stepSettings } from '../steps/step-settings.ts';

if (parentPort !== null) {
  const port = parentPort;
  const read = readPaperStep(readingServices(stepSettings.parse(workerData)));
  port.on('message', (input: unknown) => {
    read(input).then(
      () => port.postMessage({ ended: true }),
      () => port.postMessage({ ended: false }),
    );
  });
}

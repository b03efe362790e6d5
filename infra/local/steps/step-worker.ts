/** Runs the steps of batches in a thread of their own: what a file makes them do holds up no request. */
import '../log-level.ts';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { stepServices } from '../../../functions/bulk/services.ts';
import { stayBehindRequests } from '../behind-requests.ts';
import { stateErrorOf } from '../state-machine/state-error.ts';
import { stepSettings } from './step-settings.ts';
import { stepsOf } from './steps-of.ts';

const call = z.object({
  id: z.int(),
  step: z.enum(['normalise', 'evaluate', 'summarise', 'settle']),
  input: z.unknown(),
});

/** Beats a second: a thread that is silent is stuck in one piece of work. */
const BEAT_MS = 500;

if (parentPort !== null) {
  stayBehindRequests();
  const port = parentPort;
  const steps = stepsOf(stepServices(stepSettings.parse(workerData)));
  setInterval(() => port.postMessage({ beat: true }), BEAT_MS);
  port.on('message', (message: unknown) => {
    const { id, step, input } = call.parse(message);
    steps[step](input).then(
      (output) => port.postMessage({ id, output }),
      (thrown: unknown) => {
        const { error, message } = stateErrorOf(thrown);
        port.postMessage({ id, error, cause: message });
      },
    );
  });
}

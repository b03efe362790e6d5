/** What becomes of work that took its thread down twice: the file, or the rows of the group, are refused by name and the batch goes on. */
import { runningStates } from '../../../functions/batches/batch.ts';
import { type NumberedOutcome, putOutcomes } from '../../../functions/batches/outcomes.ts';
import { evaluateInput } from '../../../functions/bulk/evaluate/evaluate.ts';
import type { MapItem } from '../../../functions/bulk/map-item.ts';
import type { stepServices } from '../../../functions/bulk/services.ts';
import { stepInput } from '../../../functions/bulk/step.ts';
import { type Origin, originAtHead, originOf as placeOf, refusal } from '../../../intake/lines.ts';
import { StateError } from '../state-machine/state-error.ts';
import { DIED } from './step-thread.ts';
import type { Steps } from './steps-of.ts';

type Services = ReturnType<typeof stepServices>;

const TOO_MUCH = 'too-much-work';

export function refusing(services: Services): Steps {
  const { batches, objects, resultsBucket, now } = services;
  const failed = async (): Promise<never> => {
    throw new StateError(DIED, 'the step took its thread down again and again');
  };
  return {
    normalise: async (given) => {
      const { tenant, batch: id, attempt } = stepInput.parse(given);
      const rows = { read: 0, judged: 0, refused: 0, breached: 0, failed: 0 };
      await batches.change({ tenant, id, attempt }, runningStates, {
        state: 'refused',
        rows,
        problem: {
          code: TOO_MUCH,
          message: {
            zh: '读取该文件所需的内存或时间过多；请分成几个文件，或另存为 CSV',
            en: 'reading the file takes too much memory or time: save it in several files, or as CSV',
          },
        },
        endedAt: new Date(now()).toISOString(),
      });
      return { outcome: 'refused', lines: 0, rows };
    },
    evaluate: async (given) => {
      const { tenant, batch: id, items, findings } = evaluateInput.parse(given);
      const [first, last] = [items[0], items.at(-1)];
      if (first === undefined || last === undefined) throw new Error('there are no lines');
      const outcomes: NumberedOutcome[] = [];
      for (const item of items)
        outcomes.push({ n: item.n, outcome: refusal(await originOf(item, services), TOO_MUCH, MESSAGE) });
      await putOutcomes(objects, resultsBucket, { tenant, batch: id, from: first.n }, outcomes, findings);
      const counts = { judged: 0, refused: outcomes.length, breached: 0, failed: 0 };
      await batches.endGroup(tenant, id, { from: first.n, to: last.n, ...counts });
      return { from: first.n, to: last.n, ...counts };
    },
    summarise: failed,
    settle: failed,
  };
}

const MESSAGE = {
  zh: '判定该行或与其同组的行所需的内存或时间过多，该组未判定；请将其分成小批提交',
  en: 'judging this row, or one of its group, takes too much memory or time: the group was left out; submit its rows in smaller batches',
};

async function originOf(item: MapItem, { objects, resultsBucket }: Services): Promise<Origin> {
  if ('line' in item) return placeOf(item.line);
  let head = '';
  for await (const bytes of objects.bytes({ bucket: resultsBucket, key: item.at }, { start: 0, end: 4_000 }))
    head += Buffer.from(bytes).toString('utf8');
  return originAtHead(head) ?? { row: item.n };
}

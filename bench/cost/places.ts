/** Where what is measured stores: a table and an object store on this machine, in a process of their own. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import type { BatchSettings } from '../../functions/settings.ts';
import { stateMachine } from '../../infra/declared/state-machine.ts';
import { readDefinition } from '../../infra/local/state-machine/definition.ts';

export const TABLE_NAME = 'guiju';
export const TENANT = 'shenzhen-audit';
export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

const UPLOADS_BUCKET = 'uploads';
const RESULTS_BUCKET = 'results';
/** The declared state machine, its functions named after the steps. */
export const machine = readDefinition(stateMachine, {
  normalise: 'normalise',
  evaluate: 'evaluate',
  summarise: 'summarise',
  settle: 'settle',
  resultsBucket: RESULTS_BUCKET,
  eventBus: 'default',
  partition: 'local',
});

const started = z.object({ table: z.url(), objects: z.url() });

export interface Places {
  readonly settings: BatchSettings;
  readonly close: () => void;
}

/** @throws Error where the process ends before it has told where they are. */
export async function startPlaces(): Promise<Places> {
  const child = fork(join(import.meta.dirname, 'services.ts'), { env: process.env });
  const { table, objects } = started.parse(
    await new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`table and object store ended with code ${code}`)));
    }),
  );
  return {
    settings: {
      tableName: TABLE_NAME,
      region: 'local',
      endpoint: table,
      credentials,
      tenantClaim: 'tenant',
      objects: { region: 'local', endpoint: objects, credentials },
      uploadsBucket: UPLOADS_BUCKET,
      resultsBucket: RESULTS_BUCKET,
    },
    close: () => child.disconnect(),
  };
}

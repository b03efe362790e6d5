/** What Lambda calls. */
import { cursorKeyFromSecret } from '../cursor-key-secret.ts';
import { batchSettings, stateMachinePlace } from '../settings.ts';
import { batchesFunction } from './function.ts';

export const handler = batchesFunction(
  batchSettings(process.env),
  stateMachinePlace(process.env),
  cursorKeyFromSecret(process.env),
);

/** What Lambda calls. */
import { cursorKeyFromSecret } from '../cursor-key-secret.ts';
import { batchSettings, readerPlace } from '../settings.ts';
import { papersFunction } from './function.ts';
import { lambdaReader } from './lambda-reader.ts';

export const handler = papersFunction(
  batchSettings(process.env),
  lambdaReader(readerPlace(process.env)),
  cursorKeyFromSecret(process.env),
);

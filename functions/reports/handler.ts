/** What Lambda calls. */
import { cursorKeyFromSecret } from '../cursor-key-secret.ts';
import { tableSettings } from '../settings.ts';
import { reportsFunction } from './function.ts';

export const handler = reportsFunction(tableSettings(process.env), cursorKeyFromSecret(process.env));

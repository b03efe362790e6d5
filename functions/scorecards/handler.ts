/** What Lambda calls. */
import { cursorKeyFromSecret } from '../cursor-key-secret.ts';
import { tableSettings } from '../settings.ts';
import { scorecardsFunction } from './function.ts';

export const handler = scorecardsFunction(tableSettings(process.env), cursorKeyFromSecret(process.env));

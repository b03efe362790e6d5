/** What Lambda calls. */
import { cursorKeyFromSecret } from '../cursor-key-secret.ts';
import { rulesFunction } from './function.ts';

export const handler = rulesFunction(cursorKeyFromSecret(process.env));

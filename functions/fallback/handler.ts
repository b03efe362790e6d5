/** What Lambda calls. */
import { fallbackFunction } from './function.ts';

export const handler = fallbackFunction();

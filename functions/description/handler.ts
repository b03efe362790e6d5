/** What Lambda calls. */
import { descriptionFunction } from './function.ts';

export const handler = descriptionFunction();

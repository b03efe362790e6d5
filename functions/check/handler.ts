/** What Lambda calls. */
import { tableSettings } from '../settings.ts';
import { checkFunction } from './function.ts';

export const handler = checkFunction(tableSettings(process.env));

/** What Lambda calls. */
import { tableSettings } from '../settings.ts';
import { reportFunction } from './function.ts';
import { write } from './write.ts';

export const handler = reportFunction(tableSettings(process.env), write);

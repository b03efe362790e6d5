/** What Lambda calls. */
import { batchSettings } from '../settings.ts';
import { comment } from './comment.ts';
import { documentFunction } from './function.ts';

export const handler = documentFunction(batchSettings(process.env), comment);

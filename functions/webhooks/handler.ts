/** What Lambda calls. */
import { queueOutbox, queuePlace } from '../events/queue-outbox.ts';
import { tableSettings } from '../settings.ts';
import { webhooksFunction } from './function.ts';

export const handler = webhooksFunction(tableSettings(process.env), queueOutbox(queuePlace(process.env)));

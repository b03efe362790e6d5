/** What Lambda calls. */
import { batchSettings } from '../settings.ts';
import { readPaperStep } from './read-paper-step.ts';
import { readingServices } from './services.ts';

export const handler = readPaperStep(readingServices(batchSettings(process.env)));

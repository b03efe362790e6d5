/** What Lambda calls. */
import { batchSettings } from '../../settings.ts';
import { stepServices } from '../services.ts';
import { normaliseStep } from './normalise.ts';

export const handler = normaliseStep(stepServices(batchSettings(process.env)));

/** What Lambda calls. */
import { batchSettings } from '../../settings.ts';
import { stepServices } from '../services.ts';
import { evaluateStep } from './evaluate.ts';

export const handler = evaluateStep(stepServices(batchSettings(process.env)));

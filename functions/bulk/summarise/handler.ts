/** What Lambda calls. */
import { batchSettings } from '../../settings.ts';
import { stepServices } from '../services.ts';
import { summariseStep } from './summarise.ts';

export const handler = summariseStep(stepServices(batchSettings(process.env)));

/** What Lambda calls. */
import { templatesFunction } from './function.ts';

export const handler = templatesFunction();

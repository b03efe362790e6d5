/** What facts were called in English before, by kind. */
import type { Kind } from '../kind-names.ts';
import { approval } from './earlier/approval.ts';
import { award } from './earlier/award.ts';
import type { EarlierLabels } from './earlier/earlier-labels.ts';
import { payment } from './earlier/payment.ts';
import { procurement } from './earlier/procurement.ts';
import { site } from './earlier/site.ts';

export const earlierLabels: Readonly<Record<Kind, EarlierLabels>> = { procurement, payment, approval, site, award };

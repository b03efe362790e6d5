/** The value of a fact: whatever JSON says; the vocabulary says what it must be. */
import * as z from 'zod';
import type { Json } from '../../../rules/engine/json.ts';

export const factValue = z
  .custom<Json>(() => true)
  .meta({
    id: 'FactValue',
    type: ['string', 'number', 'boolean', 'array', 'object', 'null'],
    description: '提交的事实值 · A fact as it was submitted',
  });

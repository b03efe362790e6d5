/**
 * Texts in both languages inside an OpenAPI document, which has room for one: `summary` and `description` hold both, and
 * `x-summary` and `x-description` hold them apart for pages that let the reader choose.
 */
import type { Text } from '../../rules/facts/fact.ts';

export const both = ({ zh, en }: Text): string => `${zh} · ${en}`;

export const summarised = (text: Text) => ({ summary: both(text), 'x-summary': text });

export const described = (text: Text) => ({ description: both(text), 'x-description': text });

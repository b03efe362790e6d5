/** What was filled into the fields of a PDF form (ISO 32000-2, 12.7): it is no text of the page, and reads as a blank where it is passed over. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { widthOf } from '../text/wrapping.ts';
import type { Fragment } from './fragments.ts';

const MAX_FIELDS = 5_000;
const MAX_VALUE = 20_000;
/** Print in a field is no larger than the field, and seldom larger than this. */
const SIZE = 10;
const FILLS = 0.8;

/** @returns a stretch for every line of every field that is filled in, and a box, ticked or empty, for every check box */
export async function formFields(page: PDFPageProxy): Promise<readonly Fragment[]> {
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'display' });
  return annotations.slice(0, MAX_FIELDS).flatMap((annotation) => {
    if (!isRecord(annotation) || annotation.subtype !== 'Widget' || annotation.hidden === true) return [];
    const { rect } = annotation;
    if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return [];
    const [left, bottom, , top] = rect.map(Number);
    const text = textOf(annotation);
    return text === undefined || left === undefined || bottom === undefined || top === undefined
      ? []
      : linesIn(text, left, bottom, top);
  });
}

function textOf({
  fieldType,
  fieldValue,
  exportValue,
  checkBox,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (fieldType === 'Btn') {
    if (checkBox !== true || typeof fieldValue !== 'string') return undefined;
    return fieldValue === exportValue && fieldValue !== 'Off' ? '☑' : '☐';
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return undefined;
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  const text = values.filter((value) => typeof value === 'string').join('、');
  return text.trim() === '' ? undefined : text.slice(0, MAX_VALUE);
}

function linesIn(text: string, left: number, bottom: number, top: number): readonly Fragment[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const size = Math.max(1, Math.min(SIZE, ((top - bottom) / lines.length) * FILLS));
  const first = lines.length === 1 ? bottom + (top - bottom - size) / 2 + size * 0.15 : top - size;
  return lines.flatMap((line, index) => {
    const words = line.trim();
    if (words === '') return [];
    const base = first - (index * (top - bottom)) / lines.length;
    return [{ text: words, left, right: left + (widthOf(words) / 2) * size, base, size }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

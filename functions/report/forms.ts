/** The forms a report, its letter and its calendar can be had in, and how they are handed over. */
import type { Answer, Language } from '../http/answer.ts';
import { attachment } from '../http/attachment.ts';
import { Problem } from '../http/problem.ts';

export const PAGE = 'text/html';
export const CALENDAR = 'text/calendar';
export const documentForms = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** What a report can be had as; the first where all are welcome. */
export const reportForms = ['application/json', PAGE, documentForms.pdf, documentForms.docx] as const;

/** Language and form are negotiated: what is kept for one must not be given for another. */
export const KEPT = {
  'cache-control': 'private, no-cache',
  vary: 'Accept, Accept-Language, Authorization',
};

/** A Word document or a PDF that is saved under a name, less the ending. */
export function documentAnswer(
  bytes: Uint8Array,
  {
    name,
    form,
    language,
  }: { readonly name: string; readonly form: keyof typeof documentForms; readonly language: Language },
): Answer {
  return {
    statusCode: 200,
    headers: {
      ...KEPT,
      'content-language': language,
      'content-type': documentForms[form],
      'content-disposition': attachment(`${name}.${form}`),
    },
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
  };
}

/**
 * A calendar that is saved under a name, less the ending.
 * @param ics undefined where there is nothing to be reminded of.
 * @throws Problem no-open-period.
 */
export function calendarAnswer(
  ics: string | undefined,
  { name, language }: { readonly name: string; readonly language: Language },
): Answer {
  if (ics === undefined) throw new Problem('no-open-period');
  return {
    statusCode: 200,
    headers: {
      ...KEPT,
      'content-language': language,
      'content-type': `${CALENDAR}; charset=utf-8`,
      'content-disposition': attachment(`${name}.ics`),
    },
    body: ics,
  };
}

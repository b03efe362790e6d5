/**
 * `GET /v1/reports/{id}`: one report as it was stored, or, where `Accept` prefers it, as a page, a Word document or a PDF to hand in
 * (RFC 9110, section 12.5.1).
 */
import { changesLink } from '../check/changes-link.ts';
import { type Answer, json, type Language, type Work } from '../http/answer.ts';
import { readQuery } from '../http/read-query.ts';
import type { StoredReport } from '../store/report-store.ts';
import { documentAnswer, documentForms, KEPT, PAGE } from './forms.ts';
import { languageQuery, negotiated, type ReportServices, storedReport } from './services.ts';

type WrittenForm = typeof PAGE | 'pdf' | 'docx';

export function readReport(services: ReportServices): Work {
  return async (event, context) => {
    const { lang } = readQuery(event, languageQuery);
    const stored = await storedReport(event, services);
    const { language, mediaType } = negotiated(context);
    const form = formOf(mediaType);
    const answer =
      form === undefined ? json(200, stored.report, KEPT) : await written(stored, form, lang ?? language, services);
    return { ...answer, headers: { ...answer.headers, link: changesLink(stored.report) } };
  };
}

function formOf(mediaType: string | undefined): WrittenForm | undefined {
  if (mediaType === PAGE) return PAGE;
  if (mediaType === documentForms.pdf) return 'pdf';
  return mediaType === documentForms.docx ? 'docx' : undefined;
}

async function written(
  { report }: StoredReport,
  form: WrittenForm,
  language: Language,
  { writer }: ReportServices,
): Promise<Answer> {
  const { writtenReport } = await import('./written-report.ts');
  const content = writtenReport(report, language);
  if (form !== PAGE) {
    const name = `${content.title}-${report.case.reference ?? report.id}`;
    return documentAnswer(await writer(content, form), { name, form, language });
  }
  const { pageOf, pagePolicy } = await import('../../output/written/page.ts');
  return {
    statusCode: 200,
    headers: {
      ...KEPT,
      'content-language': language,
      'content-type': `${PAGE}; charset=utf-8`,
      'content-security-policy': pagePolicy,
    },
    body: pageOf(content),
  };
}

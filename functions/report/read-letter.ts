/** `GET /v1/reports/{id}/letter`: the letter to a buyer who pays late (催款函), as a Word document to complete, seal and send. */
import { letterContent } from '../../output/letter/letter-content.ts';
import type { Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { documentAnswer } from './forms.ts';
import { languageQuery, negotiated, type ReportServices, storedReport } from './services.ts';

export function readLetter(services: ReportServices): Work {
  return async (event, context) => {
    const { lang } = readQuery(event, languageQuery);
    const { report, case: submission } = await storedReport(event, services);
    const language = lang ?? negotiated(context).language;
    const content = letterContent(report, submission, language);
    if (content === 'not-late') throw new Problem('no-letter');
    if (content === 'nothing-owed') throw new Problem('no-letter', { detail: PAID });
    const name = `${content.title}-${report.case.reference ?? report.id}`;
    return documentAnswer(await services.writer(content, 'docx'), { name, form: 'docx', language });
  };
}

const PAID = {
  zh: '款项已付清，报告中没有可以据以主张逾期利息的条款',
  en: 'The sum was paid, and no clause in the report gives interest for its being late',
};

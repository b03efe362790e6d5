import { issuedDocuments } from '../codes/issued-document.ts';
import { codes, section } from '../fact.ts';

/** Which papers the office issued to the applicant. */
export const documents = section('出具文书', 'Papers issued', {
  issued: codes(issuedDocuments, '出具的文书', 'Papers issued'),
});

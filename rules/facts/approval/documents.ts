import { issuedDocuments } from '../codes/issued-document.ts';
import { codes, section, yesno } from '../fact.ts';

/** Which papers the office issued to the applicant. */
export const documents = section('出具文书', 'Papers issued', {
  issued: codes(issuedDocuments, '出具的文书', 'Papers issued'),
  suitElectronicForm: yesno('证照适宜采用电子制证', 'Certificate suited to electronic form'),
});

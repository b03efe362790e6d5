/** Where the objects of a paper are. Tenant and paper are in every key; neither can hold a slash. */

export { uploadKey } from '../batches/object-keys.ts';

/** Of one attempt, so that what an attempt left behind can be taken away without touching another's. */
const kept = (tenant: string, paper: string, attempt: number): string => `papers/${tenant}/${paper}/${attempt}`;

/** The file as it was read. */
export const fileKey = (tenant: string, paper: string, attempt: number): string =>
  `${kept(tenant, paper, attempt)}/file`;
/** Its blocks with their places, packed. */
export const blocksKey = (tenant: string, paper: string, attempt: number): string =>
  `${kept(tenant, paper, attempt)}/blocks`;
/** The file with the comments of one report in one language, where it is too large to be answered. */
export const documentKey = ({ tenant, id, attempt }: ReadPaper, report: string, language: string): string =>
  `${kept(tenant, id, attempt)}/document-${report}-${language}`;
/** What all objects of a paper begin with, whichever attempt wrote them. */
export const keptPrefix = (tenant: string, paper: string): string => `papers/${tenant}/${paper}/`;

interface ReadPaper {
  readonly tenant: string;
  readonly id: string;
  readonly attempt: number;
}

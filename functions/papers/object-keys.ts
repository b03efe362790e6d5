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
/** The file with comments, where it is too large to be answered. */
export const documentKey = (tenant: string, paper: string, attempt: number): string =>
  `${kept(tenant, paper, attempt)}/document`;

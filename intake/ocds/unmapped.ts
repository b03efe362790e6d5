/** Tells which members of a release gave no fact, so that whoever publishes it sees what the judgement did not rest on. */
import { mappings } from './mapping.ts';
import { isMembers } from './members.ts';

const paths = mappings.flatMap(({ below, facts }) =>
  facts.map(({ from }) => [below, from.replace(/\[\w+\]/g, '')].filter((part) => part !== '').join('/')),
);

/** Read otherwise than through the table: who, where, when, and what links the parts. */
const read = new Set([
  'ocid',
  'date',
  'tag',
  'buyer',
  'parties',
  'tender/procuringEntity',
  'tender/documents/documentType',
  'awards/status',
  'awards/suppliers',
  'awards/documents/documentType',
  'contracts/awardID',
  'contracts/status',
  'contracts/documents/documentType',
  'contracts/milestones/type',
  'contracts/implementation/milestones/type',
  'contracts/implementation/transactions/payer',
  'contracts/implementation/transactions/payee',
  'contracts/implementation/transactions/relatedImplementationMilestone',
  'planning/documents/documentType',
  ...paths,
]);
/** Names and links say nothing that could be judged. */
const idle = new Set([
  'id',
  'uri',
  'url',
  'language',
  'languages',
  'format',
  'initiationType',
  'publisher',
  'identifiers',
]);
const MAX_DEPTH = 10;
const MAX_MEMBERS = 20_000;

/** The paths of a release, without indexes, that gave nothing: `tender/items/quantity`. */
export function unmappedIn(release: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  let members = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    if (value === null || value === undefined || value === '' || members > MAX_MEMBERS) return;
    if (read.has(path) || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, path, depth + 1);
    } else if (isMembers(value)) {
      for (const name of Object.keys(value)) {
        members++;
        if (!idle.has(name)) walk(value[name], path === '' ? name : `${path}/${name}`, depth + 1);
      }
    } else if (path !== '') found.add(path.slice(0, 200));
  };
  walk(release, '', 0);
  return found;
}

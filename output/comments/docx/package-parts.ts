/** The parts that hold comments: found in the package, or added with their content type and relationship. */
import { posix } from 'node:path';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface PartKind {
  /** Name of the file beside the main part. */
  readonly file: string;
  readonly relationship: string;
  readonly contentType: string;
}

export const COMMENTS: PartKind = {
  file: 'comments.xml',
  relationship: `${OFFICE}/comments`,
  contentType: `${MAIN}.comments+xml`,
};
export const EXTENDED: PartKind = {
  file: 'commentsExtended.xml',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  contentType: `${MAIN}.commentsExtended+xml`,
};
export const IDS: PartKind = {
  file: 'commentsIds.xml',
  relationship: 'http://schemas.microsoft.com/office/2016/09/relationships/commentsIds',
  contentType: `${MAIN}.commentsIds+xml`,
};
export const PEOPLE: PartKind = {
  file: 'people.xml',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/people',
  contentType: `${MAIN}.people+xml`,
};

/** Puts text in before the end of the root element. */
export function beforeEnd(xml: string, text: string): string {
  const end = xml.lastIndexOf('</');
  if (end >= 0) return xml.slice(0, end) + text + xml.slice(end);
  // A root without content: <w:comments …/>
  const name = /<([\w.-]+:?[\w.-]*)(?=[\s/>])(?![^<]*\?>)/.exec(xml)?.[1] ?? '';
  return xml.replace(/\/>\s*$/, `>${text}</${name}>`);
}

/** @returns the part's name if the main part is related to one of this kind */
export function relatedPart(relations: string, main: string, { relationship }: PartKind): string | undefined {
  for (const [element] of relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)) {
    if (attribute(element, 'Type')?.split('/').at(-1) !== relationship.split('/').at(-1)) continue;
    const target = attribute(element, 'Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(main), target);
  }
  return undefined;
}

export function withRelation(relations: string, { relationship, file }: PartKind): string {
  const taken = new Set([...relations.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const element = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="rId${number}" Type="${relationship}" Target="${file}"/>`;
  return beforeEnd(relations, element);
}

export function withContentType(types: string, part: string, { contentType }: PartKind): string {
  const element = `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${part}" ContentType="${contentType}"/>`;
  return beforeEnd(types, element);
}

export const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}

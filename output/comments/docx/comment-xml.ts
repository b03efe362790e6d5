/** Comments as WordprocessingML (ECMA-376 part 1, 17.13.4; MS-DOCX for the threads, lasting ids and people). */
import { printable } from '../../printable.ts';
import type { PaperComment, Signature } from '../comment.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const CID = 'http://schemas.microsoft.com/office/word/2016/wordml/cid';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const IGNORABLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable';
const AUTHOR = '规矩';

/** A comment with its numbers in the file. */
export interface NumberedComment {
  readonly comment: PaperComment;
  readonly id: number;
  /** Of its last paragraph: eight hexadecimal digits. */
  readonly paragraph: string;
}

export const emptyComments = (namespace: string): string =>
  `${DECLARATION}<w:comments xmlns:w="${namespace}" xmlns:w14="${W14}" ${IGNORABLE}="w14"></w:comments>`;
export const EMPTY_EXTENDED = `${DECLARATION}<w15:commentsEx xmlns:w15="${W15}" ${IGNORABLE}="w15"></w15:commentsEx>`;
export const EMPTY_IDS = `${DECLARATION}<w16cid:commentsIds xmlns:w16cid="${CID}" ${IGNORABLE}="w16cid"></w16cid:commentsIds>`;
export const EMPTY_PEOPLE = `${DECLARATION}<w15:people xmlns:w15="${W15}" ${IGNORABLE}="w15"></w15:people>`;

/** Each element says its namespaces itself: it goes into parts that others have written. */
export function commentXml(
  namespace: string,
  { comment, id, paragraph }: NumberedComment,
  signature: Signature,
): string {
  const { title, body, lang } = comment;
  const language = lang === 'zh' ? '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>' : '<w:lang w:val="en-GB"/>';
  const paragraphs = [
    `<w:p${body.length === 0 ? ` w14:paraId="${paragraph}"` : ''}><w:r><w:annotationRef/></w:r><w:r><w:rPr><w:b/>${language}</w:rPr>${texts(title)}</w:r></w:p>`,
    ...body.map(
      (line, at) =>
        `<w:p${at === body.length - 1 ? ` w14:paraId="${paragraph}"` : ''}><w:r><w:rPr>${language}</w:rPr>${texts(line)}</w:r></w:p>`,
    ),
  ];
  const date = signature.at === undefined ? '' : ` w:date="${escaped(signature.at)}"`;
  const name = signature.author ?? AUTHOR;
  const author = escaped(name);
  // Cut before it is escaped: half of &amp; would be no XML.
  const initials = escaped([...name].slice(0, 2).join(''));
  return `<w:comment xmlns:w="${namespace}" xmlns:w14="${W14}" w:id="${id}" w:author="${author}"${date} w:initials="${initials}">${paragraphs.join('')}</w:comment>`;
}

export function extendedXml({ paragraph }: NumberedComment): string {
  return `<w15:commentEx xmlns:w15="${W15}" w15:paraId="${paragraph}" w15:done="0"/>`;
}

export function idXml({ paragraph }: NumberedComment, lasting: string): string {
  return `<w16cid:commentId xmlns:w16cid="${CID}" w16cid:paraId="${paragraph}" w16cid:durableId="${lasting}"/>`;
}

/** @returns undefined where the people of the document include the author already */
export function personXml(people: string, { author = AUTHOR }: Signature): string | undefined {
  const name = escaped(author);
  if (people.includes(`author="${name}"`)) return undefined;
  return `<w15:person xmlns:w15="${W15}" w15:author="${name}"><w15:presenceInfo w15:providerId="None" w15:userId="${name}"/></w15:person>`;
}

/** Text of a run; line breaks in it are breaks. */
function texts(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML writes it, in an element or an attribute. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

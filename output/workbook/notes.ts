/** Comments beside cells: their words (ECMA-376 part 1, 18.7) and, since Excel asks for it, the boxes they are shown in (VML, part 4). */
import { harmless } from './harmless.ts';
import { escaped, MAIN, PACKAGE, RELATIONS, XML } from './xml.ts';

/** A comment; row and column counted from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly at: string;
  readonly text: string;
}

/** Comments of one sheet: they are kept until its rows are written. */
export const MOST_NOTES = 20_000;
/** A comment longer than this is read by nobody. */
const LONGEST = 2_000;

export function commentsXml(notes: readonly CellNote[]): string {
  const list = notes.map(
    ({ at, text }) =>
      `<comment ref="${at}" authorId="0"><text><t xml:space="preserve">${escaped(harmless(text).slice(0, LONGEST))}</t></text></comment>`,
  );
  return `${XML}<comments xmlns="${MAIN}"><authors><author>guiju 规矩</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

export function drawingXml(notes: readonly CellNote[]): string {
  const shapes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:260pt;height:110pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}

/** Relations of the n-th sheet to its comments. */
export function notesRelations(n: number): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/vmlDrawing" Target="../drawings/vmlDrawing${n}.vml"/><Relationship Id="rId2" Type="${RELATIONS}/comments" Target="../comments${n}.xml"/></Relationships>`;
}

/** Finds runs of a part in its source: where they begin and end, and where each of their characters stands. */
import { SaxesParser } from 'saxes';
import { prefixesOf } from '../../../intake/papers/container/namespaces.ts';
import { symbolSign } from '../../../intake/papers/docx/symbols.ts';

/** A child of a run that shows characters. Positions are offsets in the source. */
export interface RunChild {
  readonly start: number;
  end: number;
  /** Of `w:t`: where its text stands. Others are one character each and not divided. */
  text: { readonly from: number; to: number; readonly preserved: boolean } | undefined;
  /** How many characters it shows. */
  count: number;
  /** It stands in something else inside the run, so that the run cannot be divided at it. */
  readonly nested: boolean;
}

export interface SourceRun {
  readonly start: number;
  end: number;
  properties: string;
  readonly children: RunChild[];
  /** Where the child of the paragraph ends that the run is, or stands in. */
  outerEnd: number;
}

export interface SourcePart {
  readonly source: string;
  /** What the file calls WordprocessingML, and its prefix with the colon. */
  readonly namespace: string;
  readonly prefix: string;
  readonly runs: ReadonlyMap<number, SourceRun>;
}

const ONE_CHARACTER = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen']);
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** @param wanted numbers of runs, counted as `Place` counts them */
export function findRuns(source: string, wanted: ReadonlySet<number>): SourcePart {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const runs = new Map<number, SourceRun>();
  const open: { run: SourceRun | undefined; depth: number; paragraph: number }[] = [];
  /** Depths of the open paragraphs, and the runs whose outermost element has not ended. */
  const paragraphs: { depth: number; waiting: SourceRun[] }[] = [];
  let rename = (name: string): string => name;
  let namespace = TRANSITIONAL;
  let prefix = 'w:';
  let depth = 0;
  let count = 0;
  let child: RunChild | undefined;
  let properties: number | undefined;

  parser.on('opentag', ({ name: written, attributes }) => {
    depth++;
    if (depth === 1) {
      rename = prefixesOf(attributes) ?? rename;
      const declared = Object.entries(attributes).find(
        ([key]) => key.startsWith('xmlns') && rename(`${key.slice(6)}:p`) === 'w:p',
      );
      if (declared !== undefined) {
        namespace = declared[1];
        prefix = declared[0] === 'xmlns' ? '' : `${declared[0].slice(6)}:`;
      }
    }
    const name = rename(written);
    const start = source.lastIndexOf('<', parser.position - 1);
    const top = open.at(-1);
    if (name === 'w:p') paragraphs.push({ depth, waiting: [] });
    else if (name === 'w:r') {
      const number = count++;
      const run: SourceRun | undefined = wanted.has(number)
        ? { start, end: start, properties: '', children: [], outerEnd: start }
        : undefined;
      if (run !== undefined) {
        runs.set(number, run);
        paragraphs.at(-1)?.waiting.push(run);
      }
      open.push({ run, depth, paragraph: paragraphs.length });
    } else if (top?.run !== undefined && name === 'w:rPr' && depth === top.depth + 1) properties = start;
    else if (top?.run !== undefined && top.paragraph === paragraphs.length) {
      const nested = depth !== top.depth + 1;
      if (name === 'w:t') {
        const preserved = attributes['xml:space'] === 'preserve';
        child = { start, end: 0, text: { from: parser.position, to: 0, preserved }, count: 0, nested };
        top.run.children.push(child);
      } else if (ONE_CHARACTER.has(name) || (name === 'w:sym' && isKnown(attributes, rename))) {
        top.run.children.push({ start, end: parser.position, text: undefined, count: 1, nested });
      }
    }
  });
  parser.on('text', (text) => {
    if (child !== undefined) child.count += text.length;
  });
  parser.on('closetag', ({ name: written, isSelfClosing }) => {
    const name = rename(written);
    const top = open.at(-1);
    if (name === 'w:t' && child !== undefined) {
      if (child.text !== undefined)
        child.text.to = isSelfClosing ? child.text.from : source.lastIndexOf('<', parser.position - 1);
      child.end = parser.position;
      child = undefined;
    } else if (name === 'w:rPr' && properties !== undefined && top?.run !== undefined && depth === top.depth + 1) {
      top.run.properties = source.slice(properties, parser.position);
      properties = undefined;
    } else if (name === 'w:r') {
      if (top?.run !== undefined) top.run.end = parser.position;
      open.pop();
    } else if (name === 'w:p') paragraphs.pop();
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && depth === paragraph.depth + 1) {
      for (const run of paragraph.waiting.splice(0)) run.outerEnd = parser.position;
    }
    depth--;
  });
  parser.write(source).close();
  return { source, namespace, prefix, runs };
}

function isKnown(attributes: Readonly<Record<string, string>>, rename: (name: string) => string): boolean {
  const named = new Map(Object.entries(attributes).map(([key, value]) => [rename(key), value]));
  return symbolSign(Number.parseInt(named.get('w:char') ?? '', 16), named.get('w:font') ?? '') !== undefined;
}

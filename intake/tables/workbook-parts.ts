/** Which parts of a workbook hold what (ECMA-376 parts 1 and 2): its visible sheets, in their order, and how its dates are counted. */
import { posix } from 'node:path';
import type { Archive } from '../files/archive.ts';
import { drain, readXml } from '../files/xml.ts';
import { damagedBy } from './damaged-workbook.ts';

const MAX_SHEETS = 1_000;
/** Relations of a part: sheets, links, pictures. */
const MAX_RELATIONS = 100_000;

/** What is told of a workbook as a whole. */
export interface Contents {
  /** The visible ones. */
  readonly sheets: readonly SheetPart[];
  /** Names of those that are hidden. */
  readonly hidden: readonly string[];
  readonly from1904: boolean;
  /** Whoever wrote the file left its formulas to be computed: a stored 0 is no result. */
  readonly computedOnLoad: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export async function readContents(archive: Archive): Promise<Contents> {
  const book = archive.has('_rels/.rels') ? await mainPartOf(archive) : 'xl/workbook.xml';
  const listed: { name: string; id: string }[] = [];
  const hidden: string[] = [];
  let from1904 = false;
  let computedOnLoad = false;
  await drain(
    readXml(await archive.open(book), {
      open: (name, attributes) => {
        if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name === 'calcPr')
          computedOnLoad = attributes.fullCalcOnLoad === '1' || attributes.fullCalcOnLoad === 'true';
        if (name === 'sheet' && (attributes.state ?? 'visible') !== 'visible') hidden.push(attributes.name ?? '');
        else if (name === 'sheet') {
          if (listed.length === MAX_SHEETS) throw damagedBy('工作表过多', 'too many sheets');
          const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
          listed.push({ name: attributes.name ?? '', id: id ?? '' });
        }
      },
    }),
  );
  const folder = posix.dirname(book);
  const targets = await relationsOf(archive, posix.join(folder, '_rels', `${posix.basename(book)}.rels`), folder);
  const sheets = listed.flatMap(({ name, id }) => {
    const part = targets.get(id)?.target;
    return part === undefined ? [] : [{ name, part }];
  });
  return { sheets, hidden, from1904, computedOnLoad };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function mainPartOf(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '_rels/.rels', '');
  const main = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'));
  return main?.target ?? 'xl/workbook.xml';
}

async function relationsOf(archive: Archive, part: string, folder: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await drain(
    readXml(await archive.open(part), {
      open: (name, { Id, Type, Target }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
        if (relations.size === MAX_RELATIONS) throw damagedBy('关系过多', 'too many relations');
        const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        relations.set(Id, { type: Type ?? '', target });
      },
    }),
  );
  return relations;
}

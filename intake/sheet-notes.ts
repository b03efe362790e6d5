/** What is said of a workbook of several sheets. */
import type { Note } from './notes.ts';

/** Which sheets were read, where there are several, and which were not, or are hidden. */
export function sheetNotes(
  read: readonly string[],
  passedOver: readonly string[],
  hidden: readonly string[],
): readonly Note[] {
  const notes: Note[] = [];
  if (hidden.length > 0) {
    const message = { zh: '隐藏的工作表，未读取', en: 'hidden sheets are not read' };
    notes.push({ code: 'sheets-hidden', subject: hidden.slice(0, 20).join('、'), message });
  }
  if (read.length > 1) {
    const message = { zh: `读取了 ${read.length} 个工作表`, en: `${read.length} sheets are read` };
    notes.push({ code: 'sheets-read', subject: read.join('、'), message });
  }
  if (passedOver.length > 0) {
    const named = passedOver.slice(0, 20).join('、');
    const message =
      read.length === 1
        ? {
            zh: `只读取工作表“${read[0]}”：这些表中没有可判定的列`,
            en: `only the sheet "${read[0]}" is read: these have no column that can be judged`,
          }
        : { zh: '未读取：表中没有可判定的列', en: 'not read: no column that can be judged' };
    notes.push({ code: 'sheets-not-read', subject: named, message });
  }
  return notes;
}

/** What holds for every sheet is said once; what is about rows names the sheet. */
export function uniqueNotes(
  ofSheets: readonly { readonly name: string; readonly notes: readonly Note[] }[],
  several: boolean,
): readonly Note[] {
  const seen = new Set<string>();
  return ofSheets.flatMap(({ name, notes }) =>
    notes.flatMap((note): Note[] => {
      if (several && note.count !== undefined) return [{ ...note, subject: `${name}!${note.subject}` }];
      const key = JSON.stringify(note);
      if (seen.has(key)) return [];
      seen.add(key);
      return [note];
    }),
  );
}

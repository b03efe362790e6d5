/** What is written beside the words of a paper: every finding, conflict, unsure reading and remark once, in the reader's language. */
import type { Mark, Reading } from '../../intake/reading/reading.ts';
import { restsOn } from '../../intake/reading/rests-on.ts';
import type { Finding } from '../../rules/engine/finding.ts';
import type { Json } from '../../rules/engine/json.ts';
import { isObject } from '../../rules/engine/json.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { PaperComment } from './comment.ts';

type Language = 'zh' | 'en';

const labels = {
  rewrite: { zh: '建议改为', en: 'Write instead' },
  clause: { zh: '依据', en: 'Clause' },
  conflict: { zh: '前后不一致', en: 'Contradiction' },
  other: { zh: '此处', en: 'Here' },
  settle: { zh: '请统一；在此之前，该项不参与检查。', en: 'Make them agree; until then this is not checked.' },
  unsure: { zh: '请确认', en: 'Please confirm' },
  readAs: { zh: '此处读作', en: 'Read as' },
  remark: { zh: '编写建议（不构成违规）', en: 'Drafting advice, no breach' },
  remarkBody: {
    zh: '没有可引用的条款判定此处违规；评审、投诉中常被指出，建议复核。',
    en: 'No clause that can be cited makes this a breach; reviewers and challenges often point at it. Please look again.',
  },
  elsewhere: { zh: '同类之处还有', en: 'Further places of the kind' },
} as const;

export function readingComments(
  reading: Reading,
  findings: readonly Finding[],
  vocabulary: Vocabulary,
  lang: Language,
): readonly PaperComment[] {
  const label = (path: string): string => vocabulary.byPath.get(path)?.[lang] ?? path;
  const comment = ({ place }: Mark, title: string, body: readonly string[]): PaperComment => ({
    anchor: { block: place.block, from: place.from, to: place.to },
    title,
    body: [...body],
    lang,
  });
  const ofFindings = findings.flatMap((finding) => {
    const [mark] = finding.outcome === 'breached' ? restsOn(finding, reading.marks) : [];
    if (mark === undefined) return [];
    const { citation, remedy } = finding;
    return [
      comment(mark, finding.title[lang], [
        finding.message[lang],
        `${labels.clause[lang]}: ${citation.title[lang]} ${citation.clause} “${citation.words}”`,
        ...(remedy === undefined ? [] : [`${labels.rewrite[lang]}: ${remedy[lang]}`]),
      ]),
    ];
  });
  const ofConflicts = reading.conflicts.flatMap(({ fact, marks }) => {
    const [first] = marks;
    const places = marks.map(({ words }) => `${labels.other[lang]}: “${words.slice(0, 60)}”`);
    return first === undefined
      ? []
      : [comment(first, `${labels.conflict[lang]}: ${label(fact)}`, [...places, labels.settle[lang]])];
  });
  const unsure = new Map<string, Mark>();
  for (const mark of reading.marks) {
    const key = `${mark.fact}|${JSON.stringify(mark.value)}`;
    const surely = reading.marks.some(
      ({ fact, value, sure }) => sure && fact === mark.fact && typeof value !== 'string' && fact !== 'terms.conditions',
    );
    if (!mark.sure && mark.remark !== true && !surely && !unsure.has(key)) unsure.set(key, mark);
  }
  const remarks = Map.groupBy(
    reading.marks.filter(({ remark }) => remark === true),
    ({ value }) => String(value),
  );
  const ofRemarks = [...remarks.values()].flatMap((marks) => {
    const [first] = marks;
    if (first === undefined) return [];
    const more = marks.length > 1 ? [`${labels.elsewhere[lang]}: ${marks.length - 1}`] : [];
    return [
      comment(first, `${labels.remark[lang]}: ${wordsOf(first, vocabulary, lang)}`, [labels.remarkBody[lang], ...more]),
    ];
  });
  const ofUnsure = [...unsure.values()].map((mark) =>
    comment(mark, `${labels.unsure[lang]}: ${label(mark.fact)}`, [
      `${labels.readAs[lang]} ${wordsOf(mark, vocabulary, lang)}`,
    ]),
  );
  return [...ofFindings, ...ofConflicts, ...ofUnsure, ...ofRemarks];
}

/** The value as a person would say it: codes by their labels, periods with their unit. */
export function wordsOf({ fact, value }: Mark, vocabulary: Vocabulary, lang: Language): string {
  const codes = vocabulary.byPath.get(fact)?.codes;
  const named = typeof value === 'string' ? codes?.[value]?.[lang === 'zh' ? 0 : 1] : undefined;
  return named ?? plain(value, lang);
}

function plain(value: Json, lang: Language): string {
  if (!isObject(value)) return Array.isArray(value) ? value.map(String).join(', ') : String(value);
  const { days, workingDays } = value;
  if (days !== undefined) return lang === 'zh' ? `${String(days)} 日` : `${String(days)} days`;
  return lang === 'zh' ? `${String(workingDays)} 个工作日` : `${String(workingDays)} working days`;
}

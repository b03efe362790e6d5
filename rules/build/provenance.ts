/**
 * Provenance: the operative words of every provision used stand on the lines named, and every figure of a rule stands in
 * the words or lines it cites, in whichever way the text writes it (5个工作日, 一个工作日, 半日, 0.5%, 1000万元, 三分之一 …).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../engine/rule.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { figuresOf } from './figures-of-rule.ts';
import type { Provision, Register } from './register.ts';

/** The source texts, by seed file, as lines. */
export type Seeds = ReadonlyMap<string, readonly string[]>;

export interface ProvenanceProblem {
  readonly rule: string;
  readonly provision: string;
  readonly reason: string;
}

/**
 * @param folders where source texts lie: published texts of places in one, laws of the nation in another.
 * @throws Error where a source text is in none of them.
 */
export function readSeeds(folders: readonly string[], register: Register): Seeds {
  const names = [...new Set(register.documents.map(({ seed }) => seed))];
  return new Map(
    names.map((name) => {
      const folder = folders.find((one) => existsSync(join(one, name)));
      if (folder === undefined) throw new Error(`${name} is in none of ${folders.join(', ')}`);
      return [name, readFileSync(join(folder, name), 'utf8').split(/\r?\n/)];
    }),
  );
}

/** Laws whose days are working days although their articles say 日: 行政许可法 art. 82. */
const DAYS_ARE_WORKING_DAYS: ReadonlySet<string> = new Set(['cn-licensing-law-2019']);

/**
 * Rules whose figures stand elsewhere: in a table that has a test of its own (`seeds/rates/lpr.csv`), or in the rules to which the
 * text refers (按照规定: 政府采购促进中小企业发展管理办法 art. 7, judged by cn-sme-procurement-2020/small-projects-reserved-whole;
 * 《办法》第十一条第一款第一至第三项, judged by cn-procurement-needs-2021/survey-of-requirements).
 */
const figuresElsewhere = (rule: string): boolean =>
  rule.endsWith('/agreed-rate-not-below-lpr') ||
  rule === 'gd-business-environment-2022/share-reserved' ||
  rule === 'gd-procurement-needs-2023/survey-prescribed';

/** Text without spaces, full-width forms as half-width ones: `５ 个工作日` and `5个工作日` are the same. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Everything in the rules that the texts do not bear out. */
export function provenanceProblems(
  rules: readonly { readonly document: string; readonly rule: Rule }[],
  register: Register,
  seeds: Seeds,
  vocabularies: readonly Vocabulary[],
): readonly ProvenanceProblem[] {
  return rules.flatMap(({ document, rule }) => {
    const seed = seeds.get(register.documents.find(({ id }) => id === document)?.seed ?? '') ?? [];
    const provisions = new Map(register.provisions.get(document)?.map((provision) => [provision.id, provision]));
    const cited = [...new Set([...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)])];
    const problems: ProvenanceProblem[] = [];
    const texts = new Map<string, string>();
    for (const id of cited) {
      const provision = provisions.get(id);
      if (provision === undefined) continue;
      const lines = linesOf(provision, seed);
      texts.set(id, lines);
      if (!lines.includes(plain(provision.operative))) {
        problems.push({
          rule: rule.id,
          provision: id,
          reason: `“${provision.operative}” does not stand on line ${provision.lines.join(', ')}`,
        });
      }
    }
    const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
    if (figuresElsewhere(rule.id)) return problems;
    const workingDays = DAYS_ARE_WORKING_DAYS.has(document) ? '个?(?:工作)?日' : '个?工作日';
    for (const { figure, provision } of figuresOf(rule, vocabulary, workingDays)) {
      const where = provision === undefined ? [...texts.values()].join('\n') : (texts.get(provision) ?? '');
      if (!figure.pattern.test(where)) {
        problems.push({
          rule: rule.id,
          provision: provision ?? cited.join(', '),
          reason: `the figure ${figure.shown} does not stand in the lines cited`,
        });
      }
    }
    return problems;
  });
}

function linesOf({ lines }: Provision, seed: readonly string[]): string {
  return plain(lines.map((line) => seed[line - 1] ?? '').join(''));
}

/** Builds the catalogue: rule files and register checked against each other and against the vocabulary. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { CalendarData } from '../engine/calendar.ts';
import type { Catalogue, CatalogueDocument, CatalogueRule, Citation } from '../engine/catalogue.ts';
import { compileRule, RuleError } from '../engine/compile.ts';
import { digestOf } from '../engine/digest.ts';
import type { Json } from '../engine/json.ts';
import { vocabularies } from '../facts/kinds.ts';
import { dispositionProblems } from './coverage.ts';
import { type Provision, type Register, type RegisterDocument, readRegister } from './register.ts';
import { type RuleFile, RuleFileError, type RuleFileProblem, readRuleFiles } from './rule-file.ts';

export interface Built {
  readonly catalogue: Catalogue;
  readonly register: Register;
  readonly files: readonly RuleFile[];
}

/**
 * @throws RuleFileError with file and line for unknown documents, provisions, facts, codes, rules and malformed entries.
 */
export function buildCatalogue(root: string): Built {
  const register = readRegister(root);
  const files = readRuleFiles(root);
  const problems: RuleFileProblem[] = [...dispositionProblems(register, files), ...identityProblems(register, files)];
  const superseded = supersessions(files, problems);
  const documents = register.documents.flatMap((document) => {
    const file = files.find(({ content }) => content.document === document.id);
    return [documentOf(document, register.provisions.get(document.id) ?? [], file, superseded)];
  });
  for (const document of documents) {
    const file = files.find(({ content }) => content.document === document.document.id);
    document.rules.forEach((rule, index) => {
      const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
      if (file === undefined || vocabulary === undefined) return;
      try {
        compileRule(rule, document, vocabulary);
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        problems.push({ file: file.file, line: file.lineOf(['rules', index]), reason: error.message });
      }
    });
  }
  if (problems.length > 0) throw new RuleFileError(problems);
  const calendar = readCalendar(root);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const content: Json = JSON.parse(JSON.stringify({ documents, calendar }));
  return { catalogue: { version, digest: digestOf(content), documents, calendar }, register, files };
}

function documentOf(
  document: RegisterDocument,
  provisions: readonly Provision[],
  file: RuleFile | undefined,
  superseded: ReadonlyMap<string, string>,
): CatalogueDocument {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const citations: Record<string, Citation> = {};
  const rules = (file?.content.rules ?? []).map((rule): CatalogueRule => {
    for (const id of [...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)]) {
      const found = byId.get(id);
      if (found !== undefined) {
        citations[id] = {
          id,
          clause: found.clause ?? '',
          words: found.operative,
          force: found.force,
          lines: found.lines,
        };
      }
    }
    const supersededFrom = superseded.get(rule.id);
    const since =
      rule.since ??
      commencement(rule.versions === undefined ? byId.get(rule.provisions[0] ?? '') : undefined, document);
    return { ...rule, ...(since !== undefined && { since }), ...(supersededFrom !== undefined && { supersededFrom }) };
  });
  const { id, title, number, issuer, issued, inForce, region, except, layer, nature, note } = document;
  const facts = { id, title, number, issuer, issued, inForce, region, except, layer, nature, note };
  return { document: facts, rules, citations };
}

/** A figure that the register dates later than its document holds from that day. */
function commencement(provision: Provision | undefined, document: RegisterDocument): string | undefined {
  const from = provision?.effective?.from;
  if (from == null || !/^\d{4}-\d{2}-\d{2}$/.test(from)) return undefined;
  const documentFrom = document.inForce.from ?? document.issued;
  return documentFrom === null || from > documentFrom ? from : undefined;
}

function identityProblems(register: Register, files: readonly RuleFile[]): RuleFileProblem[] {
  const problems: RuleFileProblem[] = [];
  const seen = new Set<string>();
  for (const { file, content, lineOf } of files) {
    if (!register.documents.some(({ id }) => id === content.document)) {
      problems.push({ file, line: lineOf(['document']), reason: `no document "${content.document}" in the register` });
    }
    content.rules.forEach((rule, index) => {
      const line = lineOf(['rules', index, 'id']);
      if (!rule.id.startsWith(`${content.document}/`))
        problems.push({ file, line, reason: `${rule.id} must begin with ${content.document}/` });
      if (seen.has(rule.id)) problems.push({ file, line, reason: `${rule.id} stands twice` });
      seen.add(rule.id);
    });
  }
  return problems;
}

/** From which day each superseded rule no longer applies. */
function supersessions(files: readonly RuleFile[], problems: RuleFileProblem[]): ReadonlyMap<string, string> {
  const ids = new Set(files.flatMap(({ content }) => content.rules.map(({ id }) => id)));
  const from = new Map<string, string>();
  for (const { file, content, lineOf } of files) {
    content.rules.forEach((rule, index) => {
      for (const { rule: older, since } of rule.supersedes ?? []) {
        if (!ids.has(older))
          problems.push({
            file,
            line: lineOf(['rules', index, 'supersedes']),
            reason: `no rule "${older}" to supersede`,
          });
        const known = from.get(older);
        if (known === undefined || since < known) from.set(older, since);
      }
    });
  }
  return from;
}

const notices = z.array(
  z.object({
    year: z.int(),
    notice: z.string(),
    off: z.array(z.object({ name: z.object({ zh: z.string(), en: z.string() }), from: z.string(), to: z.string() })),
    worked: z.array(z.string()),
  }),
);

const daysOff = z.array(
  z.strictObject({ name: z.strictObject({ zh: z.string(), en: z.string() }), from: z.string(), to: z.string() }),
);
const regionalNotices = z.array(
  z.strictObject({
    region: z.string().regex(/^\d{6}$/),
    order: z.string(),
    since: z.string(),
    years: z.array(z.int()),
    off: daysOff,
    worked: z.array(z.string()),
  }),
);

const packaged = z.object({
  holidays: z.record(z.string(), z.string()),
  workdays: z.record(z.string(), z.string()),
});

/**
 * The statutory calendar: the State Council's notices as transcribed in `seeds/calendar` for the years they cover, and the
 * package chinese-days for the years before. A test compares the two wherever both speak.
 */
export function readCalendar(root: string): CalendarData {
  const regions = regionalNotices.parse(parse(readFileSync(join(root, 'seeds/calendar/regions.yaml'), 'utf8')));
  const own = notices.parse(parse(readFileSync(join(root, 'seeds/calendar/notices.yaml'), 'utf8')));
  const first = Math.min(...own.map(({ year }) => year));
  const last = Math.max(...own.map(({ year }) => year));
  const earliest = own.flatMap(({ off, worked }) => [...off.map(({ from }) => from), ...worked]).sort()[0] ?? '';
  const { holidays, workdays } = readPackagedCalendar();
  const before = Object.entries(holidays)
    .filter(([on]) => on < earliest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, names]) => {
      const [en = '', zh = ''] = names.split(',');
      return { name: { zh, en }, from: on, to: on };
    });
  const years = [...before.map(({ from }) => Number(from.slice(0, 4))), first];
  return {
    firstYear: Math.min(...years),
    lastYear: last,
    off: [...before, ...own.flatMap(({ off }) => off)],
    worked: [
      ...Object.keys(workdays)
        .filter((on) => on < earliest)
        .sort(),
      ...own.flatMap(({ worked }) => worked),
    ],
    regions,
  };
}

/** What chinese-days carries: day to `English,中文,days`. */
export function readPackagedCalendar(): z.infer<typeof packaged> {
  const path = createRequire(import.meta.url).resolve('chinese-days');
  return packaged.parse(JSON.parse(readFileSync(join(path, '..', 'chinese-days.json'), 'utf8')));
}

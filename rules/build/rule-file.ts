/** Reads rule files: YAML checked against the schema, with file and line for everything that is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { documentSchema, type RuleDocument } from '../engine/rule.ts';

/** Something wrong in a rule file. */
export interface RuleFileProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Rule files that cannot be built; the message lists every problem as `file:line: reason`. */
export class RuleFileError extends Error {
  override readonly name = 'RuleFileError';
  readonly problems: readonly RuleFileProblem[];
  constructor(problems: readonly RuleFileProblem[]) {
    super(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'));
    this.problems = problems;
  }
}

export interface RuleFile {
  readonly file: string;
  readonly content: RuleDocument;
  /** The line of the first entry of `rules`, `notCaseDuties` … whose text holds `needle`. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export type RuleFileReading =
  | { readonly ok: true; readonly file: RuleFile }
  | { readonly ok: false; readonly problems: readonly RuleFileProblem[] };

/** Reads one rule file from its text. */
export function readRuleFile(file: string, source: string): RuleFileReading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        reason: error.message,
      })),
    };
  }
  const parsed = documentSchema.safeParse(document.toJS({ maxAliasCount: -1 }));
  const lineOf = (path: readonly (string | number)[]): number => lineAt(document, lines, path);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => {
        const path = issue.path.filter((part) => typeof part !== 'symbol');
        return { file, line: lineOf(path), reason: `${path.join('.')}: ${issue.message}` };
      }),
    };
  }
  return { ok: true, file: { file, content: parsed.data, lineOf } };
}

function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * Every rule file of `rules/documents`, by the order of their names.
 * @throws RuleFileError listing every problem of every file.
 */
export function readRuleFiles(root: string): readonly RuleFile[] {
  const folder = join(root, 'rules/documents');
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const reading = readRuleFile(relative(root, path), readFileSync(path, 'utf8'));
      if (reading.ok && reading.file.content.document !== basename(name, '.yaml')) {
        return {
          ok: false as const,
          problems: [
            {
              file: reading.file.file,
              line: reading.file.lineOf(['document']),
              reason: `document must be ${basename(name, '.yaml')}`,
            },
          ],
        };
      }
      return reading;
    });
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) throw new RuleFileError(problems);
  return readings.flatMap((reading) => (reading.ok ? [reading.file] : []));
}

/**
 * Writes the hand-written contestant: the sampled rules as a good engineer would write them out, one plain function a rule
 * that reads the case's properties and calls the words it needs. It is written by a program because the catalogue changes;
 * what it writes interprets no rule and calls none of the engine's judgements.
 */

import type { CompiledRule } from '../../../rules/engine/compile.ts';
import { factAt } from '../../../rules/engine/condition-error.ts';
import type { Vocabulary } from '../../../rules/facts/vocabulary.ts';
import { camelOf } from './names.ts';
import { type WrittenCondition, writeCondition } from './write-condition.ts';
import { writeJudgement } from './write-judgement.ts';
import { RuleWriter, type SharedConstants, sharedConstants } from './writer.ts';

/** The rules of one kind of case, in order. */
export interface KindRules {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly CompiledRule[];
}

/** The source of the module. @throws Error for a form of rule nobody has written out yet. */
export function writeHandwritten(kinds: readonly KindRules[]): string {
  const shared = sharedConstants();
  const functions: string[] = [];
  const judges: string[] = [];
  for (const { vocabulary, rules } of kinds) {
    const names = rules.map((rule, place) => {
      const name = `${camelOf(rule.rule.id)}${place}`;
      functions.push(writeRule(name, rule, vocabulary, shared));
      return name;
    });
    judges.push(writeKind(vocabulary, names, shared));
  }
  return [
    '// Written by bench/judging/handwritten/write.ts; not kept.',
    "import type { Period } from '../../rules/engine/bound.ts';",
    "import type { Calendar } from '../../rules/engine/calendar.ts';",
    "import { dayInChina, dayOf, endOfDay } from '../../rules/engine/day.ts';",
    "import type { ValidCase } from '../../rules/engine/judge.ts';",
    "import { fenOf, microOf, shareOf, showMicro, showMoney, yuanOf } from '../../rules/engine/money.ts';",
    "import type { Reached } from '../../rules/engine/looked-at.ts';",
    "import type { Judgment } from '../../rules/engine/report.ts';",
    "import { calendarEnd, comparePeriods, dueDay, type Gaps } from '../../rules/engine/span.ts';",
    "import { periodOf } from '../../rules/engine/bound.ts';",
    "import { placesOf } from '../../rules/facts/region.ts';",
    "import type { AnyCase, ApprovalCase, PaymentCase, ProcurementCase } from '../judging/handwritten/any-case.ts';",
    "import * as say from '../judging/handwritten/explain.ts';",
    "import { asGiven, type Facts, type Head, type Named, Sheet } from '../judging/handwritten/sheet.ts';",
    "import { and, known, NO, not, or, UNKNOWN, YES } from '../judging/handwritten/truth.ts';",
    '',
    'const NO_GAPS: Gaps = [];',
    ...shared.lines(),
    '',
    functions.join('\n\n'),
    '',
    judges.join('\n\n'),
    '',
    writeReport(kinds),
    '',
  ].join('\n');
}

function writeRule(name: string, compiled: CompiledRule, vocabulary: Vocabulary, shared: SharedConstants): string {
  const { rule, since } = compiled;
  const writer = new RuleWriter(vocabulary, shared);
  const head = headOf(compiled, shared);
  let when: WrittenCondition | undefined;
  if (rule.when !== undefined) when = writeCondition(rule.when, writer, 'when');
  const judgement = writeJudgement(compiled, head, writer, since);
  judgement.inForce();
  const sections = compiled.sections.flatMap((section) => vocabulary.sections[section] ?? []);
  writer.line(`if (${sections.map((section) => `${writer.access(section)} === undefined`).join(' && ')}) {`);
  writer.line('  s.notAssessed++;');
  writer.line('  return;');
  writer.line('}');
  judgement.idle();
  let assumed = '';
  if (rule.unless !== undefined) {
    const unless = writeCondition(rule.unless, writer, 'unless');
    if (unless.unknown !== undefined) {
      const text = JSON.stringify(compiled.unless?.text() ?? rule.title);
      assumed = 'assumed';
      if (unless.only !== undefined) {
        const one = shared.constant('', `[say.assumption([${JSON.stringify(unless.only)}], ${text})]`);
        writer.line(`const assumed = ${unless.unknown} ? ${one} : undefined;`);
      } else {
        const words = shared.constant('Text', text);
        writer.line('const assumedFacts: string[] = [];');
        writer.line(`if (${unless.unknown}) {`);
        for (const line of unless.missing((path) => `assumedFacts.push(${JSON.stringify(path)});`))
          writer.line(`  ${line}`);
        writer.line('}');
        writer.line(
          `const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, ${words})];`,
        );
      }
    }
  }
  if (when?.unknown !== undefined) {
    writer.line(`if (${when.unknown}) {`);
    writer.line('  const open: Named[] = [];');
    for (const line of when.missing((path) => `open.push(${writer.named(path)});`)) writer.line(`  ${line}`);
    writer.line('  s.applyingNeeds(open);');
    writer.line('}');
  }
  judgement.judge(assumed);
  return `/** ${rule.id} */\nfunction ${name}(c: ${typeName(vocabulary)}, s: Sheet): void {\n${writer.body()}\n}`;
}

function headOf({ rule, evidence, title, versions }: CompiledRule, shared: SharedConstants): string {
  const [version] = versions;
  if (version === undefined) throw new Error(`${rule.id} has no version`);
  const { citation, severity, cites } = version;
  const head = {
    rule: rule.id,
    provision: citation.id,
    ...(rule.provisions.length > 1 && { provisions: rule.provisions }),
    severity,
    mandatory: citation.force === 'mandatory',
    evidence,
    title,
    ...(rule.remedy !== undefined && { remedy: rule.remedy }),
    ...(rule.afterwards !== undefined && { afterwards: rule.afterwards }),
    citation: cites,
  };
  return shared.constant('Head', JSON.stringify(head));
}

export const typeName = ({ kind }: Vocabulary): string => `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}Case`;

function writeKind(vocabulary: Vocabulary, names: readonly string[], shared: SharedConstants): string {
  const dates = vocabulary.mainDates.map((path) => [
    `c.${path.split('.').join('?.')}`,
    shared.fact(factAt(path, vocabulary), vocabulary.kind),
  ]);
  return [
    `function judge${typeName(vocabulary)}(c: ${typeName(vocabulary)}, s: Sheet): void {`,
    ...dates.map(
      ([date, named], place) =>
        `  ${place === 0 ? '' : 'else '}if (${date} != null) s.governs(dayOf(${date}), ${named});`,
    ),
    ...names.map((name) => `  ${name}(c, s);`),
    '}',
  ].join('\n');
}

function writeReport(kinds: readonly KindRules[]): string {
  return [
    '/** Judges a case by the rules above. `c` and `valid` are the same object, typed and as JSON. */',
    "export function report(c: AnyCase, valid: ValidCase, calendar: Calendar, ruleSet: Judgment['ruleSet'], asOf: string, reached: Reached): Judgment {",
    '  const s = new Sheet(calendar, asOf, c.complete);',
    '  switch (c.kind) {',
    ...kinds.flatMap(({ vocabulary }) => [
      `    case '${vocabulary.kind}':`,
      `      judge${typeName(vocabulary)}(c, s);`,
      '      break;',
    ]),
    '  }',
    '  return s.report(valid, ruleSet, reached);',
    '}',
  ].join('\n');
}

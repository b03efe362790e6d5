/** docs/coverage.md: by place and kind of case, what is checked and what is not. */
import names from '../../seeds/regions/names.json' with { type: 'json' };
import type { Severity } from '../engine/compile.ts';
import { type Kind, kindNames } from '../facts/kind-names.ts';
import { kinds } from '../facts/kinds.ts';
import { NATION } from '../facts/region.ts';
import { coverage } from './coverage.ts';
import { reference } from './reference.ts';
import { allRules } from './rule-view.ts';

const placeNames: Readonly<Record<string, readonly string[]>> = names.names;
const nameOf = (region: string | null): string => {
  if (region === null) return '不分地区 · no place named';
  if (region === NATION) return '全国 · the nation';
  return (placeNames[region] ?? [region]).join(' ');
};

/** How many rules of a kind, by severity. */
interface Tally {
  readonly rules: number;
  readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
}

function tally(region: string | null, kind: Kind): Tally {
  const summaries = allRules()
    .map(({ summary }) => summary)
    .filter((one) => one.region === region && one.kind === kind);
  const bySeverity: Partial<Record<Severity, number>> = {};
  for (const { severity } of summaries) bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
  return { rules: summaries.length, bySeverity };
}

const severities: readonly Severity[] = ['violation', 'warning', 'advice', 'preview'];
const cell = ({ rules, bySeverity }: Tally): string =>
  rules === 0 ? '–' : `${rules} (${severities.map((severity) => bySeverity[severity] ?? 0).join('/')})`;

/** @returns the page, as Markdown. */
export function coveragePage(): string {
  const { documents } = reference().catalogue;
  const regions = [...new Set(documents.map(({ document }) => document.region))].sort((a, b) =>
    a === NATION ? -1 : b === NATION ? 1 : (a ?? '9').localeCompare(b ?? '9'),
  );
  const heads = kindNames.map((kind) => `${kinds[kind].meta.zh} ${kinds[kind].meta.en}`);
  const places = regions.map((region) => {
    const count = documents.filter(({ document }) => document.region === region).length;
    return row([nameOf(region), region ?? '', String(count), ...kindNames.map((kind) => cell(tally(region, kind)))]);
  });
  const { total, national, dispositions } = coverage();
  const waiting = new Map<string, number>();
  for (const { area, disposition } of dispositions)
    if (disposition === 'later' || disposition === 'open') waiting.set(area, (waiting.get(area) ?? 0) + 1);
  return `${[
    '# 覆盖范围 · What is checked, by place and kind',
    '',
    'Written by `npm run coverage-page`. A case is judged by the rules of its own place, of its province, and of the nation together; a place on the mainland that is not listed',
    'is judged by those of the nation (and of its province) alone. Hong Kong, Macao and Taiwan are not covered.',
    '',
    '## Rules by place and kind of case',
    '',
    'In brackets: violations / warnings / advice / previews of drafts. `npx guiju rules --region CODE --kind KIND` lists them.',
    '',
    row(['place', 'code', 'documents', ...heads]),
    row(['---', '---', '--:', ...heads.map(() => '--:')]),
    ...places,
    '',
    '## Provisions',
    '',
    row(['', 'provisions', 'judged by a rule', 'targets, listed', 'no case can show it', 'later', 'open']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...Object.entries({ 'the 42 documents': total, 'laws of the nation': national.total }).map(([name, one]) =>
      row([name, ...[one.provisions, one.rule, one.target, one.notACaseDuty, one.later, one.open].map(String)]),
    ),
    '',
    '## What is not checked yet',
    '',
    'Provisions that wait for kinds of case of their own, by field; `npx guiju coverage --area FIELD` names their documents.',
    '',
    row(['field', 'provisions']),
    row(['---', '--:']),
    ...[...waiting].sort(([, a], [, b]) => b - a).map(([area, count]) => row([area, String(count)])),
    '',
    'Not checked at all: whether what a case says is true; what only the conduct of a person shows; duties that an authority has to itself (`npx guiju coverage --reasons`).',
  ].join('\n')}\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

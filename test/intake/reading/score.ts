/**
 * How well papers are read: precision and recall against labels, sure and unsure apart.
 * npm run reading -- DIR (NAME.docx, or any other format, with NAME.gold.json); --misses lists what was missed or read otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { valueAt } from '../../../rules/facts/value-at.ts';

const Labels = z.object({
  facts: z.array(z.object({ fact: z.string(), value: z.json(), quote: z.string(), sure: z.boolean() })),
  conditions: z.array(
    z.object({ code: z.string(), quote: z.string(), sure: z.boolean(), expert: z.boolean().optional() }),
  ),
  conflicts: z.array(z.object({ fact: z.string() })).default([]),
  traps: z.array(z.object({ looksLike: z.string(), quote: z.string() })).default([]),
});

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
const misses = process.argv.includes('--misses');
const bare = (text: string): string => text.replace(/[\s：:（）(),，；;％%]+/gu, '');
/** Words overlap where they share six signs in a row, or all of the shorter. */
function overlap(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].toSorted((left, right) => left.length - right.length);
  if (short === undefined || long === undefined || short === '') return false;
  const size = Math.min(6, short.length);
  for (let at = 0; at + size <= short.length; at += 1) if (long.includes(short.slice(at, at + size))) return true;
  return false;
}
/** The order of a list says nothing. */
const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).toSorted() : value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** All codes that labels know; what is read under another has no name there (`other`). */
const known = new Set<string>();
const tallies = new Map<string, { right: number; wrong: number; missed: number; extra: number }>();
const tally = (name: string) => {
  const found = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0, extra: 0 };
  tallies.set(name, found);
  return found;
};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json')))
  for (const { code } of Labels.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).conditions) known.add(code);
const labelsOf = (file: string): string => file.replace(/\.[a-z]+$/, '.gold.json');
const files = readdirSync(folder);
for (const file of files.filter((name) => /\.(docx?|pdf|html|txt)$/.test(name) && files.includes(labelsOf(name)))) {
  const labels = Labels.parse(JSON.parse(readFileSync(join(folder, labelsOf(file)), 'utf8')));
  const paper = await readPaper(readFileSync(join(folder, file)));
  const texts = new Map(paper.blocks.map(({ id, text }) => [id, bare(text)]));
  const reading = readPaperFacts(paper);
  const say = (text: string): void => {
    if (misses) console.log(`  ${file.slice(0, 14)} ${text}`);
  };
  const read = reading.marks.filter(({ fact }) => fact !== 'terms.conditions');
  for (const fact of new Set([...labels.facts.map((label) => label.fact), ...read.map((mark) => mark.fact)])) {
    const golds = labels.facts.filter((label) => label.fact === fact && fact !== 'agency.fee');
    // What is unsure is not in the case until it is confirmed; it is scored all the same, apart.
    const unsures = read.filter((mark) => mark.fact === fact && !mark.sure).map(({ value }) => value);
    const unsure = golds.some(({ value }) => Array.isArray(value)) ? [...new Set(unsures)] : unsures[0];
    const contradicted = reading.conflicts.some((conflict) => conflict.fact === fact);
    const value = valueAt(reading.case, fact) ?? (contradicted || unsures.length === 0 ? undefined : unsure);
    const sureMark = read.some((mark) => mark.fact === fact && mark.sure);
    for (const gold of golds) {
      for (const name of [fact, gold.sure ? 'ALL sure' : 'ALL unsure']) {
        const counts = tally(name);
        if (value === undefined) counts.missed += 1;
        else if (same(value, gold.value)) counts.right += 1;
        else counts.wrong += 1;
      }
      if (!same(value, gold.value))
        say(
          `${gold.sure ? '' : 'unsure '}${fact}: ${JSON.stringify(value)} for ${JSON.stringify(gold.value)} “${gold.quote.slice(0, 40)}”`,
        );
    }
    if (value === undefined) continue;
    const right = golds.some((gold) => same(gold.value, value));
    if (golds.length === 0) {
      tally(fact).extra += 1;
      say(
        `${sureMark ? '' : 'unsure '}EXTRA ${fact}: ${JSON.stringify(value)} “${read.find((mark) => mark.fact === fact)?.words.slice(0, 60)}”`,
      );
    }
    const counts = tally(sureMark ? 'READ sure' : 'READ unsure');
    if (right) counts.right += 1;
    else if (golds.length > 0) counts.wrong += 1;
    else counts.extra += 1;
  }
  // A trap is fallen into where its very words are read as a sure fact of its kind, and not for what they do say.
  for (const { looksLike, quote } of labels.traps) {
    const fallen = read.find(
      ({ fact, value, words, sure, place }) =>
        sure &&
        !labels.facts.some((label) => label.fact === fact && same(label.value, value)) &&
        fact.startsWith(looksLike) &&
        (texts.get(place.block) ?? '').includes(bare(quote)) &&
        overlap(words, quote),
    );
    if (fallen === undefined) tally('TRAPS').right += 1;
    else {
      tally('TRAPS').wrong += 1;
      say(`TRAP ${looksLike}: “${fallen.words.slice(0, 50)}”`);
    }
  }
  const conditions = reading.marks.filter(({ fact }) => fact === 'terms.conditions');
  for (const label of labels.conditions) {
    const found = conditions.some(({ value, words }) => value === label.code && overlap(words, label.quote));
    const named =
      found ||
      (label.code === 'other' &&
        conditions.some(({ value, words }) => !known.has(String(value)) && overlap(words, label.quote)));
    if (label.expert === true) tally('CONDITIONS reviewers, and `other`')[named ? 'right' : 'missed'] += 1;
    for (const name of [
      `# ${label.code}`,
      label.sure ? 'CONDITIONS sure' : 'CONDITIONS unsure',
      ...(label.expert === true ? ['CONDITIONS reviewers'] : []),
    ]) {
      const counts = tally(name);
      if (found) counts.right += 1;
      else counts.missed += 1;
    }
    if (!found && label.sure) say(`# missed ${label.code}: “${label.quote.slice(0, 60)}”`);
  }
  for (const { value, words } of conditions) {
    const name = known.has(String(value)) ? value : 'other';
    const hit = labels.conditions.some(({ code, quote }) => code === name && overlap(words, quote));
    const counts = tally('CONDITIONS read');
    if (hit) counts.right += 1;
    else {
      counts.extra += 1;
      tally(`# ${String(value)}`).extra += 1;
      say(`# EXTRA ${String(value)}: “${words.slice(0, 70)}”`);
    }
  }
}
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
for (const [name, { right, wrong, missed, extra }] of [...tallies].toSorted(([one], [other]) =>
  one < other ? -1 : 1,
)) {
  console.log(
    `${name.padEnd(38)} right ${right}, other ${wrong}, missed ${missed}, unlabelled ${extra}; recall ${share(right, right + wrong + missed)}, precision ${share(right, right + wrong + extra)}`,
  );
}

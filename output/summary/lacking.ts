/** Facts that keep cases from being decided, counted. */
import type { JudgedLine } from '../../intake/judge-line.ts';
import type { MissingCount } from './summary.ts';

/** Lists of what is missing that wait to be added up. */
const MOST_LISTS = 256;

export class Lacking {
  readonly #facts = new Map<string, { cases: number; findings: number; alone: number }>();
  /** Cases that lack the same mostly share the object that says so: they are counted by it, and added up from time to time. */
  readonly #lists = new Map<JudgedLine['missing'], number>();

  /** What one case lacks. */
  add(missing: JudgedLine['missing']): void {
    this.#lists.set(missing, (this.#lists.get(missing) ?? 0) + 1);
    if (this.#lists.size >= MOST_LISTS) this.#addUp();
  }

  /** Adds what was counted elsewhere. */
  merge(counts: readonly MissingCount[]): void {
    for (const counted of counts) this.#lack(counted);
  }

  /** In the order in which each was first missed. */
  counts(): readonly MissingCount[] {
    this.#addUp();
    return [...this.#facts].map(([fact, counts]) => ({ fact, ...counts }));
  }

  #addUp(): void {
    for (const [missing, cases] of this.#lists)
      for (const [fact, findings, alone] of missing)
        this.#lack({ fact, cases, findings: cases * findings, alone: cases * alone });
    this.#lists.clear();
  }

  #lack({ fact, cases, findings, alone }: MissingCount): void {
    const known = this.#facts.get(fact);
    if (known === undefined) this.#facts.set(fact, { cases, findings, alone });
    else {
      known.cases += cases;
      known.findings += findings;
      known.alone += alone;
    }
  }
}

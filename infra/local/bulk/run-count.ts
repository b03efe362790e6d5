/** What a run has counted so far, what it has named of what could not be read, and how far it is. */
import { isJudged, type Outcome } from '../../../intake/judge-line.ts';
import { originOf } from '../../../intake/lines.ts';
import { Tally } from '../../../output/summary/tally.ts';
import { NamedProblems } from './named-problems.ts';
import type { Progress } from './progress.ts';

export class RunCount {
  readonly tally = new Tally();
  readonly problems = new NamedProblems();
  readonly #progress: Progress;
  #bytes = 0;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  /** Bytes of the file were read. */
  addBytes(bytes: number): void {
    this.#bytes += bytes;
  }

  add(outcome: Outcome): void {
    this.tally.add(outcome);
    const problems = isJudged(outcome) ? outcome.unread : outcome.refused;
    if (problems !== undefined) this.problems.name(originOf(outcome), problems);
  }

  show(): void {
    const { judged, refused, breachedCases: breached } = this.tally;
    this.#progress.show({ bytes: this.#bytes, judged, refused, breached });
  }
}

/** What is measured: something that says of a case which rules it breaches. */

/** A kind's rules in one engine. `Input` is what it is handed for one case. */
export interface Contestant<Input> {
  readonly prepare: (facts: import('./prepare.ts').Prepared) => Input;
  /** For each rule of the kind, in order: breached or not. */
  readonly breached: (input: Input) => readonly boolean[] | Promise<readonly boolean[]>;
}

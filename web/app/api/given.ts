/** What somebody may act with. */
export interface Given {
  readonly token: string;
  /** When it has run out, in ms since 1970. */
  readonly until: number;
  /** Who was signed in, where somebody was. */
  readonly name?: string;
  /** What is granted; all is offered where it is not known. */
  readonly scopes?: ReadonlySet<string>;
}

/** What is used of fast-formula-parser 1.0.19, which has no types of its own. */
declare module 'fast-formula-parser' {
  interface Reference {
    readonly row: number;
    readonly col: number;
  }
  interface Options {
    readonly onCell: (reference: Reference) => unknown;
    readonly onRange: (range: { readonly from: Reference; readonly to: Reference }) => unknown;
    readonly functions: Readonly<Record<string, (...values: { readonly value: unknown }[]) => unknown>>;
  }
  export default class FormulaParser {
    constructor(options: Options);
    /** @throws an error where it is no formula; errors such as #DIV/0! are returned. */
    parse(formula: string, position: { readonly row: number; readonly col: number; readonly sheet: string }): unknown;
  }
}

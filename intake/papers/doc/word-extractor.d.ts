/** What is used of word-extractor 1.0.4: the types published for it lack the options. */
declare module 'word-extractor' {
  interface TextOptions {
    /** false: quotation marks stay as they are. */
    readonly filterUnicode?: boolean;
  }
  interface Document {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
    getHeaders(options?: TextOptions): string;
    getAnnotations(options?: TextOptions): string;
    getTextboxes(options?: TextOptions & { readonly includeHeadersAndFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<Document>;
  }
}
declare module 'word-extractor/lib/word-ole-extractor.js' {
  /** A stretch of the text, in one encoding. */
  interface Piece {
    text: string;
    readonly startFilePos: number;
    /** Bytes of a character. */
    readonly bpc: number;
  }
  export default class WordOleExtractor {
    readonly _pieces: readonly Piece[];
    writeCharacterProperties(buffer: Buffer, table: Buffer): void;
  }
}

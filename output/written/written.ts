/**
 * What people take away, before it is a page, a Word document or a PDF: one content, written three ways. Plain data, so that it
 * can be handed to a thread.
 */
export type Language = 'zh' | 'en';

/** How a text weighs: what is wrong, what is open, what is in order, what is said beside it. */
export type Tone = 'bad' | 'warn' | 'open' | 'good' | 'plain';

/** A stretch of text. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly tone?: Tone;
}

export interface Column {
  readonly heading: string;
  /** Figures stand at the right, so that their places lie under one another. */
  readonly isFigure?: true;
  /** Share of the width, beside those of the other columns; 1 where it is left out. */
  readonly share?: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly tag?: Run }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Run[];
      readonly small?: true;
      /** A paragraph of a letter begins two signs in (首行缩进), its close stands at the right. */
      readonly place?: 'indented' | 'right';
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'banner'; readonly tone: Tone; readonly title: string; readonly lines: readonly string[] };

/** A whole document. */
export interface Written {
  readonly language: Language;
  readonly title: string;
  /** When it was made, an instant: the file says so of itself. */
  readonly madeAt: string;
  readonly blocks: readonly Block[];
  /** At the foot of every page. */
  readonly footer: string;
}

/** Colours that keep a contrast of 4.5 on white (WCAG 2.2, 1.4.3), as RRGGBB. */
export const toneColors: Readonly<Record<Tone, string>> = {
  bad: 'A5281B',
  warn: '8A5200',
  open: '0B5CAD',
  good: '1F6B35',
  plain: '1F1F1F',
};

export const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
export const small = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }], small: true });

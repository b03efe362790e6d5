/** A text in both languages of the project. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

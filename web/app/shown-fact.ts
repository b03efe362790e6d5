/** Facts as a form asks for them. */
import type { Text } from './language.tsx';

export interface ShownFact {
  readonly path: string;
  readonly type: string;
  readonly label: Text;
  readonly section: string;
  readonly unit?: string;
  readonly about?: Text;
  /** How somebody says that there is none. */
  readonly none?: Text;
  readonly codes?: Readonly<Record<string, Text>>;
}

export interface Vocabulary {
  readonly facts: readonly ShownFact[];
  readonly groups: Readonly<Record<string, Text>>;
}

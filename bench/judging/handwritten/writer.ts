/** Collects the lines of one written rule and the constants that all of them share. */
import { factAt } from '../../../rules/engine/condition-error.ts';
import type { Fact, Vocabulary } from '../../../rules/facts/vocabulary.ts';
import { camelOf } from './names.ts';

export interface SharedConstants {
  /** The name of a constant with this value; the same one for the same value. */
  readonly constant: (type: string, value: string) => string;
  /** The name of the constant that names a fact. */
  readonly fact: (fact: Fact, kind: string) => string;
  readonly lines: () => readonly string[];
}

export function sharedConstants(): SharedConstants {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const declare = (name: string, type: string, value: string): string => {
    const key = `${type} ${value}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, name);
    const typed = type === '' ? '' : `: ${type === 'Text' ? "Head['title']" : type}`;
    lines.push(`const ${name}${typed} = ${value};`);
    return name;
  };
  return {
    constant: (type, value) =>
      declare(`${type === '' ? 'CODES' : type.replace(/\W/g, '').toUpperCase()}_${names.size}`, type, value),
    fact: ({ path, zh, en, type, slot, unit, codes, none }, kind) => {
      const shown = codes && Object.fromEntries(Object.entries(codes).map(([code, [zh, en]]) => [code, { zh, en }]));
      const named = {
        path,
        zh,
        en,
        type,
        slot,
        ...(unit !== undefined && { unit }),
        ...(none !== undefined && { none }),
        ...(shown !== undefined && { codes: shown }),
      };
      return declare(`${camelOf(`${kind}.${path}`)}Fact`, 'Named', JSON.stringify(named));
    },
    lines: () => lines,
  };
}

/** Facts that every case of a kind states. */
const REQUIRED = new Set(['region', 'matter']);

export class RuleWriter {
  readonly vocabulary: Vocabulary;
  readonly shared: SharedConstants;
  readonly #lines: string[] = [];
  readonly #declared = new Set<string>();

  constructor(vocabulary: Vocabulary, shared: SharedConstants) {
    this.vocabulary = vocabulary;
    this.shared = shared;
  }

  line(text: string): void {
    this.#lines.push(`  ${text}`);
  }

  body(): string {
    return this.#lines.join('\n');
  }

  /** The expression that reads a path of the case. */
  access(path: string): string {
    return `c.${path.split('.').join('?.')}`;
  }

  /** The name of the variable that holds a fact. */
  nameOf(path: string): string {
    return camelOf(path);
  }

  /** The same, after seeing to it that the fact is read from the case: where it is first needed, not before. */
  read(path: string): string {
    const name = this.nameOf(path);
    if (!this.#declared.has(name)) {
      this.#declared.add(name);
      this.line(`const ${name} = ${this.access(path)};`);
    }
    return name;
  }

  /** The expression that is true where a list is said to be complete. */
  isAll(path: string): string {
    return `s.isAll(${JSON.stringify(path)})`;
  }

  isRequired(path: string): boolean {
    return REQUIRED.has(path);
  }

  fact(path: string): Fact {
    return factAt(path, this.vocabulary);
  }

  named(path: string): string {
    return this.shared.fact(this.fact(path), this.vocabulary.kind);
  }
}

/** The rule set of this release, built into the program: no file is read when a case is judged. */
import { brotliDecompressSync } from 'node:zlib';
import packed from './.built/packed.json' with { type: 'json' };
import type { CatalogueDocument, DocumentFacts } from './engine/catalogue.ts';
import { compileRuleSet, type RuleSet } from './engine/compile.ts';
import { vocabularies } from './facts/kinds.ts';

type Content = Pick<CatalogueDocument, 'rules' | 'citations'>;

/** A document whose rules are unpacked when first asked for: most cases need three documents of forty. */
class PackedDocument implements CatalogueDocument {
  readonly document: DocumentFacts;
  readonly #packed: string;
  #content: Content | undefined;
  constructor(document: DocumentFacts, packed: string) {
    this.document = document;
    this.#packed = packed;
  }
  get #opened(): Content {
    this.#content ??= opened(this.#packed);
    return this.#content;
  }
  get rules(): CatalogueDocument['rules'] {
    return this.#opened.rules;
  }
  get citations(): CatalogueDocument['citations'] {
    return this.#opened.citations;
  }
}

/** Written by the build from checked rules, so its shape is known. */
function opened(base64: string): Content {
  return JSON.parse(brotliDecompressSync(Buffer.from(base64, 'base64')).toString('utf8'));
}

const natures = ['normative', 'plan', 'draft'] as const;

export const ruleSet: RuleSet = compileRuleSet(
  {
    version: packed.version,
    digest: packed.digest,
    calendar: packed.calendar,
    documents: packed.documents.map(
      ({ document, packed }) =>
        new PackedDocument(
          { ...document, nature: natures.find((nature) => nature === document.nature) ?? 'draft' },
          packed,
        ),
    ),
  },
  vocabularies,
);

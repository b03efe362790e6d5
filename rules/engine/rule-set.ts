/**
 * The rule set of a release over its catalogue: plans of a kind and a place, made when a case first asks for one. A rule is
 * compiled when a case with its codes first comes.
 */
import { placesOf } from '../facts/region.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { once } from '../once.ts';
import { type Binder, type Bound, binderOf } from './bound.ts';
import { type Calendar, calendarIn, calendarOf } from './calendar.ts';
import type { Catalogue, CatalogueDocument, DocumentFacts } from './catalogue.ts';
import { type CompiledRule, RuleInParts } from './compile.ts';
import type { CompiledEvent } from './compiled-event.ts';
import { pinsOf } from './condition.ts';
import { compileEvent } from './event.ts';
import { indexed, type Waiting } from './rule-index.ts';

/** The rules of one kind of case in one place. */
export interface Plan {
  readonly vocabulary: Vocabulary;
  readonly bind: Binder;
  readonly mainDates: readonly CompiledEvent[];
  /** The calendar of the place: the nation’s, with the days off that its region orders. */
  readonly calendar: Calendar;
  /** The documents that reach the place, with how many rules each has for the kind. */
  readonly reaching: readonly { readonly document: DocumentFacts; readonly rules: number }[];
  /** Rules that can apply to a case with these codes, in the order of the catalogue. */
  readonly rulesFor: (bound: Bound) => readonly CompiledRule[];
  /** Every rule of the kind in the place; compiled when they are asked for. */
  readonly all: () => readonly CompiledRule[];
}

/** A rule set: what a release judges by. */
export interface RuleSet {
  readonly version: string;
  readonly digest: string;
  readonly calendar: Calendar;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** The plan for a kind and place; drafts only where `preview` is set. Undefined for an unknown kind. */
  readonly plan: (kind: string, region: string, preview: boolean) => Plan | undefined;
}

/** A rule set over a catalogue; its rules are compiled place by place as cases ask for them. */
export function compileRuleSet(catalogue: Catalogue, vocabularies: readonly Vocabulary[]): RuleSet {
  const byKind = new Map(vocabularies.map((vocabulary) => [vocabulary.kind, vocabulary]));
  const binders = new Map<string, Binder>();
  const waiting = new Map<string, readonly Waiting[]>();
  const plans = new Map<string, Map<string, Plan>>();

  const rulesOf = (document: CatalogueDocument, vocabulary: Vocabulary): readonly Waiting[] => {
    const key = `${document.document.id} ${vocabulary.kind}`;
    const known = waiting.get(key);
    if (known !== undefined) return known;
    const rules = document.rules
      .filter((rule) => rule.case === vocabulary.kind)
      .map((rule) => {
        const pins = pinsOf(rule.when, vocabulary);
        return { pins, compiled: once(() => new RuleInParts(rule, document, vocabulary, pins)) };
      });
    waiting.set(key, rules);
    return rules;
  };

  const nation = calendarOf(catalogue.calendar);
  return {
    version: catalogue.version,
    digest: catalogue.digest,
    calendar: nation,
    vocabularies: byKind,
    plan: (kind, region, preview) => {
      const vocabulary = byKind.get(kind);
      if (vocabulary === undefined) return undefined;
      const name = preview ? `${kind} preview` : kind;
      const byRegion = plans.get(name) ?? new Map<string, Plan>();
      plans.set(name, byRegion);
      const known = byRegion.get(region);
      if (known !== undefined) return known;
      const documents = catalogue.documents.filter(
        ({ document }) => (preview || document.nature !== 'draft') && reaches(document, region),
      );
      const rules = documents.flatMap((document) => rulesOf(document, vocabulary));
      const bind = binders.get(kind) ?? binderOf(vocabulary);
      binders.set(kind, bind);
      const mainDates = vocabulary.mainDates.map((path) => compileEvent(path, vocabulary));
      const all = once(() => rules.map(({ compiled }) => compiled()));
      const plan: Plan = {
        vocabulary,
        bind,
        mainDates,
        calendar: calendarIn(catalogue.calendar, nation, placesOf(region)),
        reaching: documents.map((source) => ({
          document: source.document,
          rules: rulesOf(source, vocabulary).length,
        })),
        rulesFor: indexed(rules, vocabulary),
        all,
      };
      byRegion.set(region, plan);
      return plan;
    },
  };
}

/** True where a document binds cases in a place: the place itself or one it lies in, less the exceptions. */
export function reaches(document: DocumentFacts, region: string): boolean {
  if (document.region === null) return false;
  const places = placesOf(region);
  return places.includes(document.region) && !document.except.some((except) => places.includes(except));
}

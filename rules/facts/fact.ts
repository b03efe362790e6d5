/**
 * Declares facts: one builder a type, each with the zod schema that follows from it and the metadata that every other view of
 * the vocabulary needs (labels, unit, code list). Validation, TypeScript types, JSON Schema, templates, form labels and
 * the check that rules name only facts that exist are all derived from these declarations (design, section 4).
 *
 * A parsed case stays plain JSON in one canonical form (`"15000"`, `15000` and `"15000.00"` all become `"15000.00"`),
 * so that the same case always has the same digest.
 */
import * as z from 'zod';
import { once } from '../once.ts';
import type { CodeList } from './code-list.ts';
import * as schemas from './fact-schema.ts';
import type { Text } from './text.ts';

export type { CodeList } from './code-list.ts';
export type { Text } from './text.ts';

export type FactType =
  | 'money'
  | 'percent'
  | 'number'
  | 'count'
  | 'date'
  | 'instant'
  | 'yesno'
  | 'code'
  | 'codes'
  | 'period'
  | 'text'
  | 'suspensions'
  | 'payments';

/** What a declaration says of one fact. */
export interface FactMeta {
  readonly fact: FactType;
  readonly zh: string;
  readonly en: string;
  /** Unit shown beside a number: `CNY`, `%`, `m²`, `km`, … */
  readonly unit?: string;
  /** The largest number that can be meant, where that is less than any number. */
  readonly most?: number;
  /** What a user must know to fill it in, where the label does not say it. */
  readonly about?: Text;
  /** Code to label, for `code` and `codes`. */
  readonly codes?: CodeList;
  /** Something done in the course of a matter, not a thing a paper says: a rule that requires it names the event by which it is due. */
  readonly step?: true;
  /** There only where somebody agreed on it, promised it or asked for it. */
  readonly ifAny?: true;
  /** How somebody says that there is none: 没有约定. */
  readonly none?: Text;
}

/** What a declaration says of a section or group of facts. */
export interface GroupMeta {
  readonly group: 'section' | 'group';
  readonly zh: string;
  readonly en: string;
  /** Pairs of names in this group of which the first cannot lie after the second. */
  readonly order?: readonly (readonly [first: string, then: string])[];
}

/**
 * What is declared, and the schema that follows from it. The schema is made when it is first asked for: making those of all
 * facts takes fifty milliseconds, which a function that judges right submissions need not spend when it starts.
 */
export interface Declared<S extends z.ZodType = z.ZodType, M extends object = FactMeta | GroupMeta> {
  readonly meta: M;
  readonly schema: () => S;
}

/** A section or group with its members. */
export interface DeclaredGroup<S extends Shape = Shape>
  extends Declared<z.ZodObject<Optional<S>, z.core.$strict>, GroupMeta> {
  readonly shape: S;
}

/** A section or group. */
export const isGroup = (member: Declared): member is DeclaredGroup => 'group' in member.meta && 'shape' in member;
/** A fact. */
export const isFact = (member: Declared): member is Declared<z.ZodType, FactMeta> => 'fact' in member.meta;

/** Members by name. */
export interface Shape {
  readonly [name: string]: Declared;
}

export type SchemaOf<D> = D extends Declared<infer S, infer _> ? S : never;
/** Every fact may be left out: what is not known is not known. */
export type Optional<S extends Shape> = { [K in keyof S]: z.ZodOptional<SchemaOf<S[K]>> };
/** Facts that every case of a kind states. */
export type Required<S extends Shape> = { [K in keyof S]: SchemaOf<S[K]> };

export function optional<S extends Shape>(shape: S): Optional<S>;
export function optional(shape: Shape): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, member.schema().optional()]));
}

export function required<S extends Shape>(shape: S): Required<S>;
export function required(shape: Shape): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, member.schema()]));
}

/** The same schema whenever it is asked for. */
export function declared<S extends z.ZodType, M extends object>(
  meta: M,
  make: (meta: { guiju: M }) => S,
): Declared<S, M> {
  return { meta, schema: once(() => make({ guiju: meta })) };
}

/** A fact of what is there only where somebody agreed on it, promised it or asked for it; of most matters there is none. */
export const ifAny = <S extends z.ZodType>(
  { meta, schema }: Declared<S, FactMeta>,
  none: Text = NONE_AGREED,
): Declared<S, FactMeta> => ({ meta: { ...meta, ifAny: true, none }, schema });

const NONE_AGREED: Text = { zh: '没有约定', en: 'None was agreed' };

/**
 * A fact of what is mostly there and need not be: a limit that is promised, a period that documents set. That there is none is said by
 * `complete`, as of a list, or of an event by `null`; a rule on it then says nothing.
 */
export const orNone = <S extends z.ZodType>(
  { meta, schema }: Declared<S, FactMeta>,
  zh: string,
  en: string,
): Declared<S, FactMeta> => ({ meta: { ...meta, none: { zh, en } }, schema });

const metaOf = (fact: FactType, zh: string, en: string, more: Partial<FactMeta> = {}): FactMeta => ({
  fact,
  zh,
  en,
  ...more,
});

/** Yuan as a decimal string or JSON number with at most two decimals, never negative; canonical `"15000.00"`. */
export const money = (zh: string, en: string, about?: Text) =>
  declared(metaOf('money', zh, en, { unit: 'CNY', ...(about && { about }) }), (meta) => schemas.money().meta(meta));

/** A number of percent: 0.5 is half a percent. At most six decimals. */
export const percent = (zh: string, en: string, about?: Text) =>
  declared(metaOf('percent', zh, en, { unit: '%', ...(about && { about }) }), (meta) => schemas.percent().meta(meta));

/** A measured quantity in the unit named; at most six decimals. */
export const quantity = (zh: string, en: string, unit: string, about?: Text) =>
  measured(metaOf('number', zh, en, { unit, ...(about && { about }) }));

/** Late interest in per mille of the sum a day, as contracts write it; more than 100 ‰ a day is a slip of the pen. */
export const dailyRate = (zh: string, en: string, about?: Text) =>
  measured(metaOf('number', zh, en, { unit: '‰/d', most: 100, ...(about && { about }) }));

const measured = (numbered: FactMeta) => declared(numbered, (meta) => schemas.measured(numbered.most).meta(meta));

/** A whole number of things. */
export const count = (zh: string, en: string, about?: Text) =>
  declared(metaOf('count', zh, en, about && { about }), (meta) => schemas.count().meta(meta));

/** A day in China, `YYYY-MM-DD`; the name of the fact ends in `On`. `null`: it has not happened. */
export const date = (zh: string, en: string, about?: Text) =>
  declared(metaOf('date', zh, en, about && { about }), (meta) => schemas.date().meta(meta));

/** An instant, RFC 3339 with offset; the name of the fact ends in `At`. `null`: it has not happened. */
export const instant = (zh: string, en: string, about?: Text) =>
  declared(metaOf('instant', zh, en, about && { about }), (meta) => schemas.instant().meta(meta));

/** A yes/no fact. */
export const yesno = (zh: string, en: string, about?: Text) =>
  declared(metaOf('yesno', zh, en, about && { about }), (meta) => schemas.yesno().meta(meta));

/** A yes/no fact on something done in the course of a matter: a rule that requires it says by when. */
export const done = (zh: string, en: string, about?: Text) =>
  declared(metaOf('yesno', zh, en, { step: true, ...(about && { about }) }), (meta) => schemas.yesno().meta(meta));

/** Free text: shown, never judged. */
export const text = (zh: string, en: string, about?: Text) =>
  declared(metaOf('text', zh, en, about && { about }), (meta) => schemas.text().meta(meta));

/** One code of a list. */
export const code = (codes: CodeList, zh: string, en: string, about?: Text) =>
  declared(metaOf('code', zh, en, { codes, ...(about && { about }) }), (meta) => schemas.code(codes).meta(meta));

/**
 * Codes of a list: at least these. That nothing else is there is said by `complete` of the case; an empty list that is not said
 * to be complete says nothing.
 */
export const codes = (list: CodeList, zh: string, en: string, about?: Text) =>
  declared(metaOf('codes', zh, en, { codes: list, ...(about && { about }) }), (meta) => schemas.codes(list).meta(meta));

/** A promised period: exactly one unit, `{ "days": 15 }` or `{ "workingDays": 5 }`. */
export const period = (zh: string, en: string, about?: Text) =>
  declared(metaOf('period', zh, en, about && { about }), (meta) => schemas.period().meta(meta));

/** Times left out of a period, first and last day included; without `to` it has not ended. */
export const suspensions = (reasons: CodeList, zh: string, en: string, about?: Text) =>
  declared(metaOf('suspensions', zh, en, { codes: reasons, ...(about && { about }) }), (meta) =>
    schemas.suspensions(reasons).meta(meta),
  );

/** Part payments: on which day how much was paid, in any order. */
export const payments = (zh: string, en: string, about?: Text) =>
  declared(metaOf('payments', zh, en, about && { about }), (meta) => {
    const paid = schemas.money().meta({ guiju: metaOf('money', '付款金额', 'Amount paid', { unit: 'CNY' }) });
    return schemas.payments(paid).meta(meta);
  });

/**
 * A section of a case. A rule is not assessed when none of the sections its judged facts live in was submitted
 * (design, section 6.3), so facts that come from the same paper at the same time belong in one section.
 */
export const section = <S extends Shape>(zh: string, en: string, shape: S, order?: GroupMeta['order']) =>
  grouped({ group: 'section', zh, en, ...(order && { order }) }, shape);

/** Facts that belong together inside a section; it is no section of its own. */
export const group = <S extends Shape>(zh: string, en: string, shape: S, order?: GroupMeta['order']) =>
  grouped({ group: 'group', zh, en, ...(order && { order }) }, shape);

function grouped<S extends Shape>(meta: GroupMeta, shape: S): DeclaredGroup<S> {
  return { ...declared(meta, (meta) => z.strictObject(optional(shape)).meta(meta)), shape };
}

/** A stage of an approval: accepted, completed, handed over. Each stage is a section of its own. */
export const stage = <S extends Shape>(zh: string, en: string, more: S) =>
  section(
    zh,
    en,
    {
      appliedOn: date(`${zh}：申请日期`, `${en}: applied for`),
      acceptedOn: date(`${zh}：受理日期`, `${en}: accepted`),
      completedOn: date(`${zh}：办结日期`, `${en}: completed`),
      ...more,
    },
    [
      ['appliedOn', 'acceptedOn'],
      ['acceptedOn', 'completedOn'],
    ],
  );

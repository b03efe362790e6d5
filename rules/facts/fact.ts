/**
 * Declares facts: one builder a type, each a zod schema whose metadata carries what every other view of the
 * vocabulary needs (labels, unit, code list). Validation, TypeScript types, JSON Schema, templates, form labels and
 * the check that rules name only facts that exist are all derived from these declarations (design, section 4).
 *
 * A parsed case stays plain JSON in one canonical form (`"15000"`, `15000` and `"15000.00"` all become `"15000.00"`),
 * so that the same case always has the same digest.
 */
import * as z from 'zod';
import { isCalendarDate, isInstant } from '../engine/day.ts';
import { canonicalMoney } from '../engine/money.ts';

/** A text in both languages of the project. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

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
  | 'suspensions';

/** What a declaration says of one fact. */
export interface FactMeta {
  readonly fact: FactType;
  readonly zh: string;
  readonly en: string;
  /** Unit shown beside a number: `CNY`, `%`, `m²`, `km`, … */
  readonly unit?: string;
  /** What a user must know to fill it in, where the label does not say it. */
  readonly about?: Text;
  /** Code to label, for `code` and `codes`. */
  readonly codes?: CodeList;
}

/** Codes of one list with their labels, `[zh, en]`. */
export type CodeList = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** What a declaration says of a section or group of facts. */
export interface GroupMeta {
  readonly group: 'section' | 'group';
  readonly zh: string;
  readonly en: string;
  /** Pairs of names in this group of which the first cannot lie after the second. */
  readonly order?: readonly (readonly [first: string, then: string])[];
}

type Shape = Record<string, z.ZodType>;

/** Every fact may be left out: what is not known is not known. */
type Optional<S extends Shape> = { [K in keyof S]: z.ZodOptional<S[K]> };

function optional<S extends Shape>(shape: S): Optional<S>;
function optional(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.optional()]));
}

const metaOf = (fact: FactType, zh: string, en: string, more: Partial<FactMeta> = {}): { guiju: FactMeta } => ({
  guiju: { fact, zh, en, ...more },
});

/** Yuan as a decimal string or JSON number with at most two decimals, never negative; canonical `"15000.00"`. */
export const money = (zh: string, en: string, about?: Text) =>
  z
    .union([z.string(), z.number()])
    .transform((value, context) => {
      const result = canonicalMoney(value);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', params: { reason: result.reason }, message: result.reason });
      return z.NEVER;
    })
    .meta(metaOf('money', zh, en, { unit: 'CNY', ...(about && { about }) }));

/** A number of percent: 0.5 is half a percent. At most six decimals. */
export const percent = (zh: string, en: string, about?: Text) =>
  z
    .number()
    .min(0)
    .max(100_000)
    .refine(hasAtMostSixDecimals, { params: { reason: 'six-decimals' } })
    .meta(metaOf('percent', zh, en, { unit: '%', ...(about && { about }) }));

/** A measured quantity in the unit named; at most six decimals. */
export const quantity = (zh: string, en: string, unit: string, about?: Text) =>
  z
    .number()
    .min(0)
    .max(1_000_000_000)
    .refine(hasAtMostSixDecimals, { params: { reason: 'six-decimals' } })
    .meta(metaOf('number', zh, en, { unit, ...(about && { about }) }));

/** A whole number of things. */
export const count = (zh: string, en: string, about?: Text) =>
  z
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta(metaOf('count', zh, en, about && { about }));

/** A day in China, `YYYY-MM-DD`; the name of the fact ends in `On`. */
export const date = (zh: string, en: string, about?: Text) =>
  z
    .string()
    .refine(isCalendarDate, { params: { reason: 'date' } })
    .meta(metaOf('date', zh, en, about && { about }));

/** An instant, RFC 3339 with offset; the name of the fact ends in `At`. */
export const instant = (zh: string, en: string, about?: Text) =>
  z
    .string()
    .refine(isInstant, { params: { reason: 'instant' } })
    .meta(metaOf('instant', zh, en, about && { about }));

/** A yes/no fact. */
export const yesno = (zh: string, en: string, about?: Text) =>
  z.boolean().meta(metaOf('yesno', zh, en, about && { about }));

/** Free text: shown, never judged. */
export const text = (zh: string, en: string, about?: Text) =>
  z
    .string()
    .min(1)
    .max(500)
    .meta(metaOf('text', zh, en, about && { about }));

/** One code of a list. */
export const code = (codes: CodeList, zh: string, en: string, about?: Text) =>
  z.enum(Object.keys(codes)).meta(metaOf('code', zh, en, { codes, ...(about && { about }) }));

/**
 * Codes of a list. A list that is present is complete: what is not in it is absent. A list that is missing is unknown.
 */
export const codes = (list: CodeList, zh: string, en: string, about?: Text) =>
  z
    .array(z.enum(Object.keys(list)))
    .max(200)
    .meta(metaOf('codes', zh, en, { codes: list, ...(about && { about }) }));

const units = {
  minutes: z.int().min(0).max(1_000_000),
  hours: z.int().min(0).max(100_000),
  days: z.int().min(0).max(36_500),
  workingDays: z.int().min(0).max(10_000),
  weeks: z.int().min(0).max(5_000),
  months: z.int().min(0).max(1_200),
  years: z.int().min(0).max(100),
};

/** A promised period: exactly one unit, `{ "days": 15 }` or `{ "workingDays": 5 }`. */
export const period = (zh: string, en: string, about?: Text) =>
  z
    .strictObject(optional(units))
    .refine((value) => Object.keys(value).length === 1, { params: { reason: 'one-unit' } })
    .meta(metaOf('period', zh, en, about && { about }));

/** Times left out of a period, first and last day included; without `to` it has not ended. */
export const suspensions = (reasons: CodeList, zh: string, en: string, about?: Text) =>
  z
    .array(
      z.strictObject({
        from: z.string().refine(isCalendarDate, { params: { reason: 'date' } }),
        to: z
          .string()
          .refine(isCalendarDate, { params: { reason: 'date' } })
          .optional(),
        reason: z.enum(Object.keys(reasons)).optional(),
      }),
    )
    .max(1_000)
    .meta(metaOf('suspensions', zh, en, { codes: reasons, ...(about && { about }) }));

/**
 * A section of a case. A rule is not assessed when none of the sections its judged facts live in was submitted
 * (design, section 6.3), so facts that come from the same paper at the same time belong in one section.
 */
export const section = <S extends Shape>(zh: string, en: string, shape: S, order?: GroupMeta['order']) =>
  z.strictObject(optional(shape)).meta({ guiju: { group: 'section', zh, en, ...(order && { order }) } });

/** Facts that belong together inside a section; it is no section of its own. */
export const group = <S extends Shape>(zh: string, en: string, shape: S, order?: GroupMeta['order']) =>
  z.strictObject(optional(shape)).meta({ guiju: { group: 'group', zh, en, ...(order && { order }) } });

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

/** 30.000000 has none, 0.0000001 has seven: judged on the shortest decimal form, as JSON prints it. */
function hasAtMostSixDecimals(value: number): boolean {
  return /^\d+(\.\d{1,6})?$/.test(String(value));
}

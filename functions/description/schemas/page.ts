/** One page of a list. */
import * as z from 'zod';
import { ruleSetRef } from './text.ts';

const next = z
  .string()
  .nullable()
  .meta({ description: '下一页的游标，末页为 null · The cursor of the next page, null at the end' });

export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next });

/** A page of what a rule set holds. */
export const pageOfRuleSet = <Item extends z.ZodType>(item: Item) =>
  z.object({ ruleSet: ruleSetRef, items: z.array(item), next });

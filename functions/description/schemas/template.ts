/** A template in JSON: an example submission. */
import * as z from 'zod';
import { kindNames } from '../../../rules/facts/kinds.ts';

export const templateCase = z
  .looseObject({ kind: z.enum(kindNames) })
  .meta({ id: 'TemplateCase', description: '示例案件，改后即可提交 · An example case to change and submit' });

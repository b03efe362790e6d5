import type * as z from 'zod';
import { type Declared, type FactMeta, orNone } from '../fact.ts';

/** A term that documents may be silent on. */
export const ifStated = <S extends z.ZodType>(term: Declared<S, FactMeta>): Declared<S, FactMeta> =>
  orNone(term, '文件没有规定', 'The documents do not say');

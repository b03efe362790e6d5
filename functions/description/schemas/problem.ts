/** Refusals: RFC 9457 problem documents, and the pages that explain their types. */
import * as z from 'zod';
import type { FieldProblem } from '../../../rules/facts/field-problem.ts';
import { isProblemName, problemTypes } from '../../http/problem-types.ts';
import { text } from './text.ts';

const fieldProblem = z
  .object({
    path: z.string().meta({
      description:
        '字段路径（如 suspensions.0.to）、查询参数或请求头的名称 · Path of the field, or name of the query parameter or header',
    }),
    code: z.string(),
    message: text,
  })
  .meta({ id: 'FieldProblem' }) satisfies z.ZodType<FieldProblem>;

export const problem = z
  .object({
    type: z.string().meta({
      format: 'uri-reference',
      description: 'GET 此地址可读到说明 · Where the type is explained',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    message: text,
    errors: z.array(fieldProblem).exactOptional(),
    correlationId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

const names = Object.keys(problemTypes).filter(isProblemName);

export const problemType = z
  .object({
    type: z.string().meta({ format: 'uri-reference' }),
    name: z.enum(names),
    status: z.int(),
    title: text,
    about: text,
  })
  .meta({ id: 'ProblemType' });

/** What API Gateway itself says on AWS; its HTTP APIs do not let this be changed. */
export const gatewayMessage = z.object({ message: z.string() }).meta({ id: 'GatewayMessage' });

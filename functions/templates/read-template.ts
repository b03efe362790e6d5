/** `GET /v1/templates/{kind}.xlsx`, `.csv`, `.json`: a table to fill in, for a kind of case, and for one matter and place if wanted. */
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { hasStages, templateStages } from '../../intake/templates/template-stages.ts';
import {
  isMatterOf,
  isTemplateFormat,
  type TemplateFormat,
  templateFormats,
  templateLayouts,
  templateOf,
} from '../../output/templates/template.ts';
import type { RuleSet } from '../../rules/engine/rule-set.ts';
import { isKind, type Kind, kindNames } from '../../rules/facts/kinds.ts';
import type { Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery, region } from '../http/read-query.ts';

export const templatesQuery = z.strictObject({
  matter: z.string().min(1).max(200).optional(),
  region: region.optional(),
  layout: z.enum(templateLayouts).optional(),
  stage: z.enum(templateStages).optional(),
});

/** The files there are. */
export const templateFiles = kindNames.flatMap((kind) => templateFormats.map((format) => `${kind}.${format}` as const));

function fileOf(name: string): { readonly kind: Kind; readonly format: TemplateFormat } {
  const [kind = '', format = '', ...more] = name.split('.');
  if (!isKind(kind) || !isTemplateFormat(format) || more.length > 0) throw new Problem('not-found');
  return { kind, format };
}

/** Templates made a second, for a matter or a place that nobody asked for before: making one takes as long as twenty checks. */
const MADE_A_SECOND = 5;

export function readTemplate(ruleSet: RuleSet): Work {
  const mayMake = atMost(MADE_A_SECOND);
  return async (event) => {
    const { kind, format } = fileOf(event.pathParameters?.file ?? '');
    const { matter, region, layout, stage } = readQuery(event, templatesQuery);
    if (matter !== undefined && !isMatterOf(kind, matter)) {
      const message = { zh: `${kind} 没有此事项`, en: `is no matter of ${kind}` };
      throw new Problem('invalid-query', { errors: [{ path: 'matter', code: 'unknown', message }] });
    }
    if (stage !== undefined && !hasStages(kind)) {
      const message = { zh: `${kind} 不分阶段`, en: `${kind} has no stages` };
      throw new Problem('invalid-query', { errors: [{ path: 'stage', code: 'unknown', message }] });
    }
    if ((stage !== undefined || matter !== undefined || region !== undefined || layout !== undefined) && !mayMake())
      throw new Problem('too-many-requests', { headers: { 'retry-after': '1' } });
    const { contentType, fileName, body } = templateOf(kind, format, ruleSet, { matter, region, stage }, layout);
    const bytes = await buffer(body);
    const isBinary = format === 'xlsx';
    return {
      statusCode: 200,
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'public, max-age=300',
      },
      body: bytes.toString(isBinary ? 'base64' : 'utf8'),
      isBase64Encoded: isBinary,
    };
  };
}

/** True so many times a second, and again as often the next. */
function atMost(times: number): () => boolean {
  let second = 0;
  let left = times;
  return () => {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) [second, left] = [now, times];
    return left-- > 0;
  };
}

/** What a template is answered as: the ending of its name decides, not what the caller would rather have. */
export function templateMediaTypes(file: string | undefined): readonly string[] {
  if (file?.endsWith('.xlsx')) return ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
  return file?.endsWith('.csv') ? ['text/csv'] : ['application/json'];
}

/** What the first view of /docs shows of the API: a tenth of the description. */
import * as z from 'zod';

const text = z.object({ zh: z.string(), en: z.string() });
const methods = ['get', 'post', 'put', 'delete'] as const;
const operation = z.object({
  operationId: z.string(),
  tags: z.tuple([z.string()]),
  'x-scope': z.string(),
  'x-summary': text,
  'x-description': text,
});
const described = z.object({
  info: z.object({ version: z.string(), 'x-description': text }),
  tags: z.array(z.object({ name: z.string(), 'x-description': text })),
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operation)),
});

/** @param openapi the description as text; by the shape of `Outline` in web/docs. */
export function apiOutline(openapi: string) {
  const { info, tags, paths } = described.parse(JSON.parse(openapi));
  return {
    version: info.version,
    description: info['x-description'],
    tags: tags.map(({ name, 'x-description': about }) => ({ name, about })),
    operations: Object.entries(paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const declared = item[method];
        return declared === undefined
          ? []
          : [
              {
                id: declared.operationId,
                method: method.toUpperCase(),
                path,
                tag: declared.tags[0],
                scope: declared['x-scope'],
                summary: declared['x-summary'],
                description: declared['x-description'],
              },
            ];
      }),
    ),
  };
}

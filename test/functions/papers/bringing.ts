/** Brings papers as a client does: create, upload by the form, have them read. */
import { expect } from 'vitest';
import * as z from 'zod';
import type { TokenRequest } from '../../../infra/local/development-keys.ts';
import type { Api, Called } from '../api.ts';
import { post } from '../batches/submitting.ts';

const created = z.looseObject({
  id: z.string(),
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()), maxBytes: z.int() }),
});
export type CreatedPaper = z.infer<typeof created>;

const place = z.object({ block: z.string(), from: z.int(), to: z.int() });
const mark = z.looseObject({ fact: z.string(), value: z.unknown(), words: z.string(), place, sure: z.boolean() });
export const reading = z.looseObject({
  id: z.string(),
  state: z.literal('read'),
  case: z.record(z.string(), z.unknown()),
  marks: z.array(mark),
  conflicts: z.array(z.looseObject({ fact: z.string() })),
  blocks: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  next: z.string().nullable(),
});

export interface Bringing {
  readonly create: (name: string, as?: TokenRequest) => Promise<CreatedPaper>;
  /** Uploads a paper and has it read; the answer may be a refusal. */
  readonly bring: (
    name: string,
    content: string | Buffer,
    as?: TokenRequest,
  ) => Promise<{ readonly id: string; readonly answer: Called }>;
}

export function bringing({ call }: Api): Bringing {
  const own = (as: TokenRequest | undefined) => (as === undefined ? {} : { as });
  const create: Bringing['create'] = async (name, as) => {
    const answer = await call('/v1/papers', { body: { file: { name } }, ...own(as) });
    expect(answer.status, answer.text).toBe(201);
    return created.parse(answer.body);
  };
  return {
    create,
    bring: async (name, content, as) => {
      const { id, upload } = await create(name, as);
      expect((await post(upload, content)).status).toBe(204);
      // On a machine that is busy a reading takes longer than a caller is kept waiting; asked again, it is not begun again.
      for (;;) {
        const answer = await call(`/v1/papers/${id}/reading`, { method: 'POST', ...own(as) });
        if (answer.status !== 202) return { id, answer };
      }
    },
  };
}

import { expect, test } from 'vitest';
import { Shares } from '../../infra/local/gateway/shares.ts';

test('where there is no room callers take turns, and one who asks often waits for itself', async () => {
  const shares = new Shares(1);
  const order: string[] = [];
  const ask = (caller: string): Promise<void> =>
    shares.take(caller, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(caller);
    });
  await Promise.all([...['many', 'many', 'many', 'many', 'many'].map(ask), ask('one'), ask('other')]);
  expect(order).toEqual(['many', 'many', 'one', 'other', 'many', 'many', 'many']);
});

test('work that fails gives its place on', async () => {
  const shares = new Shares(1);
  const failed = shares.take('a', async () => Promise.reject(new Error('failed')));
  const done = shares.take('b', async () => 'done');
  await expect(failed).rejects.toThrow('failed');
  expect(await done).toBe('done');
});

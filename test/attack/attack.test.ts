import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attacks } from './attacks.ts';
import { ServerProcess } from './server-process.ts';

const server = new ServerProcess();
beforeAll(() => server.start());
afterAll(() => server.remove());

describe('the server stands:', () => {
  test.each(attacks('small'))('$name', async ({ run }) => {
    expect(await run(server)).not.toBe('');
    expect((await server.call('/v1/reports?limit=1')).status).toBe(200);
  });
});

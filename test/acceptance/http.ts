/** Judges a case through HTTP: the local server with a store of its own, a token, a stored report read back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { startServer } from '../../infra/local/server.ts';

const stored = z.looseObject({ id: z.string() });

export interface CheckedOverHttp {
  /** The report as `GET /v1/reports/{id}` gives it after `POST /v1/checks` has stored it. */
  readonly check: (submission: unknown, asOf: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts the server on a free port, its data in a folder of its own that is removed on close. */
export async function serveForChecks(): Promise<CheckedOverHttp> {
  const folder = await mkdtemp(join(tmpdir(), 'guiju-acceptance-'));
  const server = await startServer({ folder });
  const authorization = `Bearer ${await server.token()}`;
  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const response = await fetch(`${server.url}${path}`, {
      ...init,
      headers: { authorization, 'content-type': 'application/json' },
    });
    const body = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${body}`);
    return JSON.parse(body);
  };
  return {
    check: async (submission, asOf) => {
      const { id } = stored.parse(
        await call(`/v1/checks?asOf=${asOf}`, { method: 'POST', body: JSON.stringify(submission) }),
      );
      return call(`/v1/reports/${id}`);
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Kills (SIGKILL) under writers: what was acknowledged is there once, what is listed can be read, and erasing leaves nothing. */
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { randomOf } from '../../bench/judging/random.ts';
import { differences, killTest } from '../functions/batches/killing.ts';
import { type Attack, late } from './requests.ts';

const made = z.object({ id: z.string() });

/** @param kills one after another, each under this many writers. */
export const killsUnderWriters = (kills: number, writers: number, seed: number): Attack => ({
  name: `${kills} kills under ${writers} writers`,
  run: async (server) => {
    const random = randomOf(seed);
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      let isKilled = false;
      const writing = Array.from({ length: writers }, async (_, writer) => {
        for (let number = 0; !isKilled; number++) {
          try {
            const { status, body } = await server.call('/v1/checks', {
              ...late,
              reference: `${kill}-${writer}-${number}`,
            });
            if (status === 201) acknowledged.add(made.parse(body).id);
          } catch (error) {
            if (!isKilled) throw error;
          }
        }
      });
      await delay(200 + random.next() * 800);
      isKilled = true;
      await server.end('SIGKILL');
      await Promise.all(writing);
      await server.start();
    }
    const listed = (await server.all('/v1/reports')).map((item) => made.parse(item).id);
    const ids = new Set(listed);
    const unread: string[] = [];
    for (const id of ids) if ((await server.call(`/v1/reports/${id}`)).status !== 200) unread.push(id);
    const lost = [...acknowledged].filter((id) => !ids.has(id));
    const findings = (await server.all('/v1/findings')).map(
      (item) => z.object({ report: z.string() }).parse(item).report,
    );
    const strays = findings.filter((report) => !ids.has(report));
    if (ids.size < listed.length || unread.length + lost.length + strays.length > 0)
      throw new Error(
        `${listed.length - ids.size} doubled, ${unread.length} listed and not there, ${lost.length} lost, ${strays.length} findings of no report`,
      );
    await server.end('SIGTERM');
    await server.erase('dev');
    await server.start();
    const left = (await server.all('/v1/reports')).length + (await server.all('/v1/findings')).length;
    if (left > 0) throw new Error(`${left} are left after the tenant was erased`);
    return `${acknowledged.size} acknowledged, ${listed.length} listed and read, none after erasing`;
  },
});

export const endsWhenAsked: Attack = {
  name: 'SIGTERM under writers',
  run: async (server) => {
    let isEnding = false;
    const writing = Array.from({ length: 10 }, async () => {
      while (!isEnding) await server.call('/v1/checks', late).catch(() => {});
    });
    await delay(500);
    const ended = server.end('SIGTERM');
    const code = await Promise.race([ended, delay(60_000, 'still there')]);
    isEnding = true;
    await Promise.all(writing);
    if (code === 'still there') throw new Error('the server does not end');
    await server.start();
    return `ended with ${code}`;
  },
};

/** A batch in a server of its own, killed again and again, beside one that is left alone; a small one is killed in CI (test/functions/batches). */
export const killsDuringBatch = (kills: number, rows: number, seed: number): Attack => ({
  name: `${kills} kills during a batch of ${rows} rows`,
  run: async () => {
    const { moments, ...endings } = await killTest({ rows, kills, seed });
    const found = differences(endings, rows);
    if (found.length > 0) throw new Error(found.join('; '));
    const judging = moments.filter((moment) => moment.startsWith('Judge')).length;
    return `${judging} of them while it judged; the same to the byte, but for ids and times`;
  },
});

import { expect, test } from 'vitest';
import { differences, killTest } from './killing.ts';

/** `npm run attack` kills twenty times among 2,000 rows, `npm run kill-test` among 20,000: a start of a server is most of what a kill costs. */
const [ROWS, KILLS] = [400, 3];

test('a batch killed with kill -9 at random moments ends with the reports of an undisturbed run, byte for byte but ids and times', {
  timeout: 1_800_000,
}, async () => {
  const { moments, ...endings } = await killTest({ rows: ROWS, kills: KILLS, seed: 20_250_303 });
  expect(differences(endings, ROWS)).toEqual([]);
  // The kills came while it was at work, some of them while it judged.
  expect(moments).toHaveLength(KILLS);
  expect(moments.filter((moment) => moment.startsWith('ended'))).toEqual([]);
  expect(moments.filter((moment) => moment.startsWith('Judge')).length).toBeGreaterThan(0);
});

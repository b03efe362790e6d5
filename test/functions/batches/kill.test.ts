import { expect, test } from 'vitest';
import { differences, killTest } from './killing.ts';

/*
 * 2,000 rows, where `npm run kill-test` takes 20,000: the embedded table (dynalite, two writes a row and four indexes each)
 * stores some 300 reports a second on two cores that others use too, so the full size takes minutes, the small one 50 s, of
 * which twenty starts of a server are 30 s.
 */
const ROWS = 2_000;

test('a batch killed with kill -9 at twenty random moments ends with the reports of an undisturbed run, byte for byte but ids and times', {
  timeout: 1_800_000,
}, async () => {
  const { moments, ...endings } = await killTest({ rows: ROWS, kills: 20, seed: 20_250_303 });
  expect(differences(endings, ROWS)).toEqual([]);
  // The kills came while it was at work, most of them while it judged.
  expect(moments).toHaveLength(20);
  expect(moments.filter((moment) => moment.startsWith('ended'))).toEqual([]);
  expect(moments.filter((moment) => moment.startsWith('Judge')).length).toBeGreaterThan(10);
});

/** Profiles: how a table was read, kept for the next one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveProfile, withProfile } from '../../../infra/local/bulk/profile.ts';
import { sourceOf } from '../../../intake/files/source.ts';
import { openFile } from '../../../intake/normalise.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-profile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'profile.json');
const ledger = '编号,发票日期,付款日期,款额,备注\nA,2025-03-03,2025-03-14,1.5,甲\n';
const open = (options: object) => openFile(sourceOf('a.csv', Buffer.from(ledger)), options);
const options = { lang: 'zh', kind: 'payment', region: '460100' } as const;

describe('a profile', () => {
  it('says how every column was read, and reads the next table without asking', async () => {
    const map = { 发票日期: 'invoice.receivedOn', 款额: 'amountDue(万元)' };
    saveProfile(await open({ kind: 'payment', map }), { ...options, saveProfile: path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      kind: 'payment',
      region: '460100',
      map: {
        编号: 'reference',
        发票日期: 'invoice.receivedOn',
        付款日期: 'paidOn',
        款额: 'amountDue(万元)',
        备注: '-',
      },
    });
    const again = withProfile({ lang: 'zh', profile: path });
    const reading = await open({ kind: 'payment', map: again.map });
    expect(reading.mapping?.every(({ sure }) => sure)).toBe(true);
  });
  it('gives way to what is said on the command line', () => {
    const { map, region } = withProfile({ lang: 'zh', profile: path, region: '440300', map: { 款额: '-' } });
    expect([map?.款额, map?.编号, region]).toEqual(['-', 'reference', '440300']);
  });
  it('that is none is refused', () => {
    writeFileSync(path, '{"map":1}');
    expect(() => withProfile({ lang: 'zh', profile: path })).toThrow(expect.objectContaining({ code: 'bad-profile' }));
  });
});

/** `guiju check` with files to take away, as it is typed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { guiju as ownProcess } from '../../acceptance/command-line.ts';
import { startCommands } from '../../acceptance/commands.ts';
import { latePayment, unpaid } from '../../functions/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-take-away-'));
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  writeFileSync(at('unpaid.json'), JSON.stringify(unpaid));
  writeFileSync(at('paid.json'), JSON.stringify(latePayment));
});
afterAll(() => rmSync(folder, { recursive: true }));

const commands = startCommands({ env: { LANG: 'zh_CN.UTF-8', LC_ALL: '' } });
afterAll(() => commands.close());
const guiju = (...args: readonly string[]) => commands.run(['check', ...args]);
const read = async (name: string): Promise<string> =>
  (await readPaper(readFileSync(at(name)), { name })).blocks.map(({ text }) => text).join('\n');

describe('guiju check', () => {
  test('writes the report in every form, and the letter; the exit code is that of the verdict', async () => {
    for (const name of ['r.docx', 'r.pdf', 'r.html']) {
      const { code } = await guiju(
        at('unpaid.json'),
        '--as-of',
        '2025-03-03',
        '--report',
        at(name),
        '--letter',
        at('l.docx'),
      );
      expect(code).toBe(1);
      expect(await read(name)).toContain('逾期19个工作日');
    }
    expect(await read('l.docx')).toContain('催款函');
  });

  test('writes the calendar of what is open', async () => {
    // As it is typed: in a process of its own.
    const { code, stderr } = await ownProcess([
      'check',
      at('unpaid.json'),
      '--as-of',
      '2025-01-25',
      '--ics',
      at('d.ics'),
    ]);
    expect(stderr).toContain('d.ics');
    expect([0, 4]).toContain(code);
    expect(readFileSync(at('d.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20250205');
  });

  test.each([
    [['--report', 'x.txt'], '.docx、.pdf、.html'],
    [['--letter', 'x.pdf'], '.docx'],
    [['--ics', 'x.ics'], '没有未到期的期限'],
    [['--letter', 'x.docx'], '已付清'],
    [['--report', join('no-such-folder', 'x.docx')], '无法写入'],
    [['--report', 'whole.pdf', '--ics', 'x.ics'], '没有未到期的期限'],
  ])('%j is refused, saying why, and nothing is written', async (options, why) => {
    const args = options.map((option) => (option.startsWith('--') ? option : at(option)));
    const before = readdirSync(folder);
    const { code, stderr } = await guiju(at('paid.json'), '--as-of', '2025-03-03', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(at('whole.pdf'))).toBe(false);
  });
});

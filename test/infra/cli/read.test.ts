/** `guiju read` as it is typed: what cannot be read is told by file, in both languages, and nothing is judged. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guiju as ownProcess } from '../../acceptance/command-line.ts';
import { startCommands } from '../../acceptance/commands.ts';
import { invoiceXml } from '../../intake/papers/invoices.ts';
import { paragraph, wordFile } from '../../intake/papers/word-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-read-'));
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  writeFileSync(at('公告.txt'), '招标公告\n项目名称：音响采购\n预算金额：38万元\n投标有效期：90日历天');
  writeFileSync(at('文件.txt'), '投标人须知\n投标有效期：120日历天');
  writeFileSync(at('发票.xml'), invoiceXml());
  writeFileSync(at('图片.docx'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(at('空.docx'), '');
  writeFileSync(at('扫描.docx'), await wordFile('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'));
  writeFileSync(at('破损.docx'), (await wordFile('<w:p/>')).subarray(0, 200));
});
afterAll(() => rmSync(folder, { recursive: true }));

const commands = startCommands({ env: { LANG: 'zh_CN.UTF-8', LC_ALL: '' } });
afterAll(() => commands.close());
const guiju = (...args: readonly string[]) => commands.run(['read', ...args]);

test('an invoice gives a payment; what is no fact of it is told all the same', async () => {
  const { code, stdout } = await guiju(at('发票.xml'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/发票金额: 106\.00/);
  expect(stdout).toMatch(/销售方: 某某科技有限公司/);
});

test('several files are one paper, and what they contradict is told', async () => {
  const { code, stdout } = await guiju(at('公告.txt'), at('文件.txt'));
  expect(code).toBe(0);
  expect(stdout).toMatch(/≠ .*90 日 \/ 120 日/);
});

test('of several files each gets its own comments, in a folder', async () => {
  const term = (days: number) => wordFile(`${paragraph('投标人须知')}${paragraph(`投标有效期：${days}日历天`)}`);
  writeFileSync(at('公告.docx'), await term(90));
  writeFileSync(at('文件.docx'), await term(120));
  const { stderr } = await guiju(at('公告.docx'), at('文件.docx'), at('公告.txt'), '--out', at('批注'));
  expect(readdirSync(at('批注')).toSorted()).toEqual(['公告.docx', '文件.docx']);
  expect(stderr).toMatch(/公告\.txt: 不能加批注 · takes no comments/);
});

test('files of which none takes comments: nothing is written', async () => {
  const { code, stderr } = await guiju(at('公告.txt'), at('文件.txt'), '--out', at('out'));
  expect([code, existsSync(at('out'))]).toEqual([2, false]);
  expect(stderr).toMatch(/--out: .* · [a-z]/u);
});

describe('what cannot be read', () => {
  test.each(['图片.docx', '空.docx', '扫描.docx', '破损.docx', '没有.docx'])(
    '%s is refused by its name',
    async (name) => {
      const { code, stdout, stderr } = await guiju(at(name), '--check');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(name);
      expect(stderr).toMatch(/\p{Script=Han}.* · [a-z]/u);
    },
  );
  test('by a process of its own too', async () => {
    const { code, stdout, stderr } = await ownProcess(['read', at('空.docx'), '--check']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('空.docx');
  });
  test('of several files every one is named', async () => {
    const { code, stderr } = await guiju(at('图片.docx'), at('公告.txt'), at('空.docx'));
    expect(code).toBe(2);
    expect(stderr).toContain('图片.docx');
    expect(stderr).toContain('空.docx');
    expect(stderr).not.toContain('公告.txt');
  });
});

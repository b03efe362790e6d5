import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Commands, startCommands } from '../acceptance/commands.ts';
import { readFirstSheet } from './reading.ts';

const guiju = join(import.meta.dirname, '../../infra/local/guiju.ts');
const env = { LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1' };
let folder = '';
let commands: Commands;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guiju-test-'));
  commands = startCommands({ cwd: folder, env });
});
afterAll(async () => {
  await commands.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** In a process of its own where it reads standard input. */
async function run(args: readonly string[], input?: string): Promise<Ran> {
  if (input === undefined) {
    const { code, stdout, stderr } = await commands.run(args);
    return { code, out: stdout, err: stderr };
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [guiju, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

function payment(reference: string, paidOn: string): string {
  return JSON.stringify({
    kind: 'payment',
    region: '460100',
    reference,
    regime: 'government-procurement',
    conditionsMetOn: '2025-01-24',
    invoice: { receivedOn: '2025-01-24' },
    paidOn,
  });
}
const LATE = payment('late', '2025-02-07');
const IN_TIME = payment('in-time', '2025-02-05');
const asOf = ['--as-of', '2025-11-01'];

/** The line that counts the cases, below what is missing. */
function tallied(out: string): string | undefined {
  return out.split('\n').find((line) => line.includes('cases judged'));
}

describe('guiju bulk', () => {
  it('makes a workbook of a GB18030 CSV with three bad rows', async () => {
    const rows = ['地区,编号,单位,适用制度,满足合同约定付款条件日期,收到发票日期,发票金额,付款到账日期,备注'];
    for (let index = 1; index <= 20; index++) {
      const paidOn = index % 5 === 0 ? '2025年2月7日' : '2025/2/5';
      rows.push(`海口市,HK-${index},单位${index % 2},政府采购,2025-01-24,2025年1月24日,${index}万元,${paidOn},`);
    }
    rows[3] = rows[3]?.replace('2025/2/5', '2025-02-30') ?? '';
    rows[7] = rows[7]?.replace('政府采购', '政府彩购') ?? '';
    rows[9] = rows[9]?.replace('9万元', '九块') ?? '';
    writeFileSync(join(folder, 'payments.csv'), iconv.encode(rows.join('\r\n'), 'gb18030'));
    const { code, out, err } = await run([
      'bulk',
      'payments.csv',
      '--kind',
      'payment',
      '--out',
      'findings.xlsx',
      ...asOf,
    ]);
    expect([code, tallied(out)]).toEqual([1, '20 cases judged, 4 with a breach; 0 rows and 3 cells refused']);
    // A machine that is slow is told how far it is.
    expect(err.replaceAll(/^\d+% .*\n/gm, '')).toMatch(
      /^4 付款到账日期: .*\n8 适用制度: .*did you mean "政府采购".*\n10 发票金额: .*\n! 备注: /,
    );
    const { sheets, rows: summary } = await readFirstSheet(readFileSync(join(folder, 'findings.xlsx')));
    expect(sheets).toEqual(['Summary', 'Findings', 'Citations', 'Refused', 'Ledger (marked)']);
    const cells = summary.map((row) => row.cells);
    expect(cells.filter(({ length, 0: first }) => length === 7 && (first === '单位0' || first === '单位1'))).toEqual([
      ['单位0', '10', '2', '2', '0', '0', '0'],
      ['单位1', '10', '2', '2', '0', '0', '0'],
    ]);
  });

  it('gives breaches alone as JSON lines, with exit code 1 for a violation and 4 where not all was shown', async () => {
    writeFileSync(join(folder, 'two.jsonl'), `${IN_TIME}\n${LATE}\n`);
    const both = await run(['bulk', 'two.jsonl', '--only', 'breached', '--out', '-', ...asOf]);
    const lines = both.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([both.code, lines.length, lines[0].row, lines[0].case.reference]).toEqual([1, 1, 2, 'late']);
    expect(lines[0].findings).toMatchObject([
      { provision: 'hk-procurement-2023:61', period: { due: '2025-02-05', late: { workingDays: 2 } } },
    ]);
    const none = await run(['bulk', '-', '--only', 'breached', ...asOf], IN_TIME);
    expect([none.code, tallied(none.out)]).toEqual([4, '1 cases judged, 0 with a breach; 0 rows refused']);
    expect(none.out.split('\n')[0]).toMatch(
      /^\? ".*" is missing: it keeps something from being decided in 1 of 1 cases$/,
    );
  });

  it('ends with 2 where the file or a row was refused, and leaves no result of a refused file', async () => {
    const row = await run(['bulk', '-', '--out', 'row.csv', ...asOf], `${IN_TIME}\n{"kind":"payment"}\n`);
    expect([row.code, row.err]).toEqual([2, expect.stringMatching(/^2 region: .*is required/)]);
    expect(readFileSync(join(folder, 'row.csv'), 'utf8')).toContain('未读入 refused');
    writeFileSync(join(folder, 'lie.csv'), LATE);
    writeFileSync(join(folder, 'cut.json'), `[${LATE},${LATE}`);
    for (const [file, more] of [
      ['lie.csv', []],
      ['cut.json', []],
      ['missing.csv', []],
      ['two.jsonl', ['--set', 'nothing=1']],
      ['two.jsonl', ['--kind', 'nothing']],
    ] as const) {
      const refused = await run(['bulk', file, '--out', 'refused.xlsx', ...more]);
      expect([refused.code, refused.err.startsWith(`✗ ${file}: `)]).toEqual([2, true]);
      expect(refused.err).not.toContain('    at ');
    }
    expect((await run(['bulk', 'two.jsonl', '--out', 'x.pdf'])).code).toBe(2);
    expect((await run(['bulk', 'two.jsonl', '--out', './two.jsonl'])).code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name === 'refused.xlsx')).toEqual([]);
  });

  it('replaces a result only when the new one is whole: Ctrl-C leaves the old one as it was', async () => {
    writeFileSync(join(folder, 'many.jsonl'), `${LATE}\n`.repeat(120_000));
    writeFileSync(join(folder, 'result.jsonl'), 'old');
    const child = spawn(process.execPath, [guiju, 'bulk', 'many.jsonl', '--out', 'result.jsonl', ...asOf], {
      cwd: folder,
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const isWriting = (): boolean => readdirSync(folder).some((name) => name.startsWith('.result.jsonl.'));
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readFileSync(join(folder, 'result.jsonl'), 'utf8')).toBe('old');
    expect(isWriting()).toBe(false);
  });
});

describe('guiju template', () => {
  it('writes a table that guiju bulk reads', async () => {
    for (const out of ['t.xlsx', 't.csv', 't.json']) {
      expect((await run(['template', 'payment', '--out', out])).code).toBe(0);
      const { code, out: said, err } = await run(['bulk', out, ...asOf]);
      // The example row of a table is never judged; one as JSON is a case as it stands.
      if (out === 't.json') expect(tallied(said)).toMatch(/^1 cases judged, \d with a breach; 0 rows refused$/);
      else expect([code, err]).toEqual([2, expect.stringContaining('no rows below them')]);
    }
    const stdout = await run(['template', 'approval', '--matter', 'power-connection', '--out', '-']);
    expect(stdout.out).toContain('用电报装 Power connection');
  });

  it('knows which kinds, matters and places there are', async () => {
    expect((await run(['template', 'weather'])).code).toBe(2);
    expect((await run(['template', 'approval', '--matter', 'rain'])).code).toBe(2);
    expect((await run(['template', 'payment', '--region', 'Atlantis'])).code).toBe(2);
    expect(existsSync(join(folder, 'guiju-payment.xlsx'))).toBe(false);
  });
});

/** The workplace in a real Chromium: the three tasks, on a telephone and on a desk, one of them with the keyboard alone. */
import { request } from 'node:http';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { api } from '../functions/api.ts';
import { executable, firstView, inOrder, sizes, windows } from './chromium.ts';

const { server, call, check } = api();

describe('GET /', () => {
  test('is one page that runs its own script, lets in styles by a nonce that is new each time, and loads nothing from elsewhere', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => call('/', { as: null, headers: { accept: 'text/html' } })),
    );
    const policy = first?.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/]{22}=='; /);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(second?.headers.get('content-security-policy'));
    expect(first?.headers.get('cache-control')).toBe('no-store');
    expect(first?.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('weighs at most 300 kB before its first view, and what it loads is kept for good', async () => {
    expect(await firstView(call, '/')).toBeLessThanOrEqual(300_000);
  });
});

/** Asks for a session with exactly these headers. */
function askSession(headers: Readonly<Record<string, string>>): Promise<number> {
  const { port, host } = new URL(server().url);
  return new Promise((resolve, reject) => {
    const own = { host, origin: `http://${host}`, 'x-guiju-page': '1', ...headers };
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/session', headers: own }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('the session of one machine', () => {
  test('is given to the page of this machine, and to nobody who only points here or passes something on', async () => {
    const { host, port } = new URL(server().url);
    expect(await askSession({})).toBe(200);
    for (const headers of [
      { host: `rebound.example:${port}`, origin: `http://rebound.example:${port}` },
      { origin: 'https://other.example' },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'x-guiju-page': '0' },
      { 'x-forwarded-for': '203.0.113.7' },
      { via: '1.1 proxy' },
      { host: 'localhost', origin: `http://${host}` },
    ])
      expect({ headers, status: await askSession(headers) }).toEqual({ headers, status: 404 });
  });
});

describe.skipIf(executable === undefined)('the workplace in Chromium', () => {
  const { opened } = windows(server);

  const answers: Readonly<Record<string, string>> = {
    适用制度: '政府采购',
    付款方类型: '机关',
    收款方规模: '小型企业',
    收到发票日期: '2025-01-24',
    满足合同约定付款条件日期: '2025-01-24',
    付款到账日期: '2025-02-12',
    应付金额: '500000',
  };

  /** Where the keyboard is: the question and the words beside the control. */
  const WHERE = `(() => {
    const at = document.activeElement;
    const within = at?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const label = at?.closest('label')?.textContent ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    return within + '|' + label + '|' + (at?.type ?? '');
  })()`;

  async function tabTo(page: Page, wanted: (question: string, label: string, type: string) => boolean): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const [question = '', label = '', type = ''] = String(await page.evaluate(WHERE)).split('|');
      if (wanted(question, label, type)) return;
    }
    throw new Error('the keyboard does not get there');
  }

  /** Answers one question with the keyboard alone. */
  async function answerByKeyboard(page: Page, question: string): Promise<void> {
    const answer = answers[question];
    await tabTo(page, (at, _, type) => at === question && ['radio', 'text', 'checkbox', 'search'].includes(type));
    const [, , type] = String(await page.evaluate(WHERE)).split('|');
    if (type === 'radio') {
      const wanted = answer ?? '不清楚';
      await page.keyboard.press('Space');
      for (let moves = 0; moves < 12; moves++) {
        const [, label = ''] = String(await page.evaluate(WHERE)).split('|');
        if (label === wanted) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`${wanted} is not among the answers to ${question}`);
    }
    if (answer === undefined) {
      await tabTo(page, (at, label) => at === question && label === '不清楚');
      await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.type(answer);
    if (/^\d{4}-/.test(answer)) await page.keyboard.press('Enter');
  }

  async function answerByTouch(page: Page, question: string): Promise<void> {
    const answer = answers[question];
    const field = page.locator('fieldset.question', { has: page.locator(`legend:text-is("${question}")`) });
    const radios = field.getByRole('radio', { name: answer ?? '不清楚', exact: true });
    if ((await radios.count()) > 0) await radios.check();
    else if (answer === undefined) await field.getByRole('checkbox', { name: '不清楚' }).check();
    else {
      await field.locator('input:not([type=checkbox])').first().fill(answer);
      await page.keyboard.press('Enter');
    }
  }

  test.each(sizes)(
    'on a $name ($width × $height) a payment over the Spring Festival is judged, kept and ready to print',
    async (size) => {
      const { page, wrong } = await opened(size, '/payment');
      const answer = size.hasTouch ? answerByTouch : answerByKeyboard;
      if (size.hasTouch) await page.getByLabel('在哪里').click();
      else await tabTo(page, (_, label) => label === '在哪里');
      await page.keyboard.type('海口');
      await page.locator('.ant-select-item-option[title="海南省海口市"]').waitFor();
      await page.keyboard.press('Enter');
      const asked = new Set<string>();
      const status = page.locator('.asked');
      for (let round = 0; round < 12; round++) {
        await status.filter({ hasText: /还有 \d+ 项未答|没有要再问的了/ }).waitFor();
        if ((await status.innerText()).startsWith('没有')) break;
        for (const question of await page.locator('fieldset.question legend').allInnerTexts()) {
          if (asked.has(question)) continue;
          asked.add(question);
          await answer(page, question);
        }
      }
      expect(asked.size).toBeLessThan(25);
      await page.locator('.outcome .verdict.bad').waitFor();
      // Three working days from 24 January, over the Spring Festival.
      await page.locator('.outcome').getByText('最后一日是 2025-02-05').first().waitFor();
      await page.locator('.outcome').getByText('逾期 6 个工作日').first().waitFor();
      expect(await page.locator('.outcome .day.skipped').first().innerText()).toContain('休');
      await inOrder(page, `payment-${size.name}`, size.width);

      const keep = page.getByRole('button', { name: '保存报告（打印、催款函、日历）' });
      if (size.hasTouch) await keep.click();
      else {
        await keep.focus();
        await page.keyboard.press('Enter');
      }
      await page.getByRole('heading', { name: '付款合规检查报告' }).waitFor();
      await page.getByText('海南省海口市').waitFor();
      await inOrder(page, `report-${size.name}`, size.width);
      await page.goto(`${server().url}/#/reports`);
      await page.getByText('有违规').first().waitFor();
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test('that nobody agreed on a period is an answer, and the thirty days of the law are then judged', async () => {
    const { page, wrong } = await opened(sizes[0], '/payment');
    await page.getByLabel('在哪里').click();
    await page.keyboard.type('海口');
    await page.locator('.ant-select-item-option[title="海南省海口市"]').waitFor();
    await page.keyboard.press('Enter');
    const told: Readonly<Record<string, string>> = {
      适用制度: '政府采购',
      付款方类型: '机关',
      收款方规模: '小型企业',
      交付日期: '2025-07-01',
      应付金额: '100000',
    };
    const asked = new Set<string>();
    const none: string[] = [];
    for (let round = 0; round < 14; round++) {
      const status = page.locator('.asked').filter({ hasText: /还有 \d+ 项未答|没有要再问的了/ });
      if ((await status.innerText()).startsWith('没有')) break;
      for (const question of await page.locator('fieldset.question legend').allInnerTexts()) {
        if (asked.has(question)) continue;
        asked.add(question);
        const field = page.locator('fieldset.question', { has: page.locator(`legend:text-is("${question}")`) });
        const way = field.getByLabel('没有约定', { exact: true });
        const answer = question === '付款到账日期' ? '尚未发生' : told[question];
        if (answer !== undefined && /^\d/.test(answer)) {
          await field.locator('input:not([type=checkbox])').first().fill(answer);
          await page.keyboard.press('Enter');
        } else if (answer !== undefined) await field.getByLabel(answer, { exact: true }).check();
        else if ((await way.count()) > 0) {
          none.push(question);
          await way.check();
        } else await field.getByLabel('不清楚', { exact: true }).check();
      }
    }
    expect(none).toEqual(expect.arrayContaining(['合同约定的付款期限', '付款期限起算点', '约定或承诺的付款日期']));
    await page
      .locator('.outcome .finding.breached')
      .getByRole('link', { name: '自交付之日起30日内付款', exact: true })
      .waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)('on a $name a tender that is pasted is marked, and a finding leads to its words', async (size) => {
    const { page, wrong } = await opened(size, '/tender');
    await page.getByLabel('或者把文字粘贴在这里').fill(TENDER);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.locator('.block').first().waitFor();
    // What the document does not say is asked beside it, and judged at once.
    await page.getByRole('radio', { name: '政府采购', exact: true }).check();
    await page.locator('.beside .verdict.bad').waitFor();
    const quote = page.locator('.beside .finding.breached .quote').first();
    await quote.click();
    expect(await page.evaluate('document.activeElement.className')).toContain('mark wrong');
    // Two things were read of these words; what is at fault is seen.
    await page.locator('.mark.wrong', { hasText: '15%' }).waitFor();
    await inOrder(page, `tender-${size.name}`, size.width);
    await page.getByRole('button', { name: '保存，取带批注的文件和报告' }).click();
    await page.getByRole('heading', { name: '采购合规检查报告' }).waitFor();
    await page.getByRole('button', { name: '下载带批注的文件' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)(
    'on a $name a ledger is uploaded, judged and shown by rule, by unit and one by one',
    async (size) => {
      const { page, wrong } = await opened(size, '/batches');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '付款台账.csv', mimeType: 'text/csv', buffer: LEDGER });
      await page.getByText('已完成').waitFor();
      await page.getByText('行有违反').waitFor();
      await page.getByRole('table', { name: '按规则的违反数' }).waitFor();
      await page.getByRole('table', { name: '按应办月份的违反数' }).waitFor();
      expect(await page.locator('tbody tr', { hasText: '逾期 6 个工作日' }).count()).toBe(7);
      expect(await page.getByRole('link', { name: '下载结果工作簿（Excel）' }).getAttribute('href')).toContain('.xlsx');
      await inOrder(page, `ledger-${size.name}`, size.width);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test('an amount is taken as it was typed, or not at all: never a part of it', async () => {
    const { page, wrong } = await opened(sizes[1], '/payment');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '采购合同.txt', mimeType: 'text/plain', buffer: Buffer.from(CONTRACT) });
    const field = page.locator('fieldset.question', { has: page.locator('legend:text-is("合同金额")') });
    const input = field.locator('input').first();
    await input.fill('50万元');
    await input.blur();
    expect(await input.inputValue()).toBe('500,000');
    await input.fill('约3万元');
    await input.blur();
    expect(await field.getByRole('alert').textContent()).toBe('请填金额，如 30000 或 3万元');
    expect(await input.inputValue()).toBe('约3万元');
    await input.fill('1234.5');
    await input.blur();
    expect(await input.inputValue()).toBe('1,234.5');
    expect(await field.getByRole('alert').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)(
    'on a $name a contract that is dropped in fills the form, and what was answered stays',
    async (size) => {
      const { page, wrong } = await opened(size, '/payment');
      await page.locator('input[type=file]').setInputFiles({
        name: '采购合同.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(CONTRACT),
      });
      await page.getByText(/从“采购合同\.txt”读出 \d+ 项/).waitFor();
      const field = (name: string) =>
        page.locator('fieldset.question', { has: page.locator(`legend:text-is("${name}")`) });
      expect(await field('合同金额').locator('input').first().inputValue()).toBe('380,000');
      expect(await field('合同订立日期').locator('input').first().inputValue()).toBe('2025-01-06');
      expect(await field('付款期限起算点').getByRole('radio', { name: '收到发票' }).isChecked()).toBe(true);
      // What stands at the head of the form is not asked again as a code.
      expect(await field('地区').count()).toBe(0);
      await page.getByText('海南省海口市').first().waitFor();
      await field('适用制度').getByRole('radio', { name: '政府采购', exact: true }).check();
      await page.locator('.outcome .verdict').waitFor();
      await inOrder(page, `contract-${size.name}`, size.width);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test('a ledger with the keyboard alone, from its choice to the workbook', async () => {
    const [, size] = sizes;
    const { page, wrong } = await opened(size, '/batches');
    // The dialog of the system is not the page's: the keyboard opens it, and the file comes back.
    await page.waitForLoadState('networkidle');
    await tabTo(page, (_, label, type) => label.startsWith('把文件拖到这里') && type === '');
    // The place to drop files may be drawn anew while it has the focus: pressed again until the dialog opens.
    let chooser: FileChooser | undefined;
    page.once('filechooser', (asked) => {
      chooser = asked;
    });
    for (let presses = 0; chooser === undefined && presses < 60; presses += 1) {
      await page.keyboard.press('Space');
      await page.waitForTimeout(1_000);
    }
    if (chooser === undefined) throw new Error('no dialog opens');
    await chooser.setFiles({ name: '键盘台账.csv', mimeType: 'text/csv', buffer: LEDGER });
    await page.getByRole('table', { name: '按规则的违反数' }).waitFor();
    await tabTo(page, (_, label) => label === '下载结果工作簿（Excel）');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a ledger that does not name its place is asked for it, and judged', async () => {
    const [size] = sizes;
    const { page, wrong } = await opened(size, '/batches');
    const unplaced = Buffer.from(
      LEDGER.toString('utf8').replace('地区,', '').replaceAll(',460100,', ',').replaceAll('海口市', ''),
    );
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '没有地区.csv', mimeType: 'text/csv', buffer: unplaced });
    await page.getByRole('heading', { name: '这本台账是哪里的？' }).waitFor();
    await inOrder(page, undefined, size.width);
    await page.getByLabel('在哪里').click();
    await page.keyboard.type('海口');
    await page.locator('.ant-select-item-option[title="海南省海口市"]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '按这个地区判断' }).click();
    await page.getByRole('table', { name: '按规则的违反数' }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a tender with the keyboard alone: pasted, answered, from a finding to its words and back', async () => {
    const [, size] = sizes;
    const { page, wrong } = await opened(size, '/tender');
    await tabTo(page, (_, __, type) => type === 'textarea');
    await page.keyboard.insertText(TENDER);
    await tabTo(page, (_, label) => label === '检查这段文字');
    await page.keyboard.press('Enter');
    await page.locator('.block').first().waitFor();
    await tabTo(page, (question, _, type) => question === '适用制度' && type === 'radio');
    await page.keyboard.press('Space');
    await page.locator('.beside .verdict.bad').waitFor();
    await tabTo(page, (_, label) => label.includes('60000元') && !label.includes('不合规'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.className')).toContain('mark wrong');
    await page.keyboard.press('Enter');
    await page.locator('.mark[aria-pressed=true]').waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('what is made of a reading outlives a reload, and two windows do not lose each other’s corrections', async () => {
    const [, size] = sizes;
    const { page, wrong } = await opened(size, '/tender');
    await page.getByLabel('或者把文字粘贴在这里').fill(TENDER);
    await page.getByRole('button', { name: '检查这段文字' }).click();
    await page.locator('.block').first().waitFor();
    await page.getByRole('radio', { name: '政府采购', exact: true }).check();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.block').first().waitFor();
    await page.getByText(/读出的 \d+ 处/).click();
    await page.locator('.mark-card').getByRole('button', { name: '读错了，删去' }).first().click();
    // The other window sees it, and adds its own: words are selected, and told what they are.
    await other.getByText(/读出的 \d+ 处/).click();
    await other.locator('.mark-card.removed').first().waitFor();
    await other.evaluate(`(() => {
      const block = [...document.querySelectorAll('.block')].find(({ textContent }) => textContent.includes('招标公告'));
      const range = document.createRange();
      range.selectNodeContents([...block.childNodes].find((node) => node.nodeType === 3) ?? block);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    })()`);
    const adding = other.getByRole('region', { name: '标注所选文字' });
    await adding.getByLabel('这段文字说的是').click();
    await other.keyboard.type('公告日期');
    await other.locator('.ant-select-item-option').first().click();
    await adding.locator('fieldset input:not([type=checkbox])').first().fill('2025-03-03');
    await other.keyboard.press('Enter');
    await adding.getByRole('button', { name: '标上' }).click();
    await other.locator('.mark-card', { hasText: '删去这处标注' }).first().waitFor();
    await other.reload();
    await other.locator('.block').first().waitFor();
    await other.getByText(/读出的 \d+ 处/).click();
    await other.locator('.mark-card.removed').first().waitFor();
    await other.locator('.mark-card', { hasText: '2025-03-03' }).first().waitFor();
    // The first window has both as well; what it takes back is gone from both.
    await page.locator('.mark-card', { hasText: '2025-03-03' }).getByRole('button', { name: '删去这处标注' }).click();
    await expect
      .poll(() => other.locator('.mark-card', { hasText: '2025-03-03' }).count(), { timeout: 590_000 })
      .toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)(
    'on a $name a ledger with a doubtful column is asked about, and judged as answered',
    async (size) => {
      const { page, wrong } = await opened(size, '/batches');
      // A heading that was answered is known from then on: each size asks about one of its own.
      const heading = size.width < 800 ? 'paidOm' : 'paidOk';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '存疑台账.csv', mimeType: 'text/csv', buffer: doubtful(heading) });
      await page.getByText('有的列要您确认').waitFor();
      const asked = page.locator('.mark-card.unsure', { hasText: heading });
      await asked.getByLabel(`“${heading}”是`).click();
      await page.keyboard.type('付款到账');
      await page.locator('.ant-select-item-option', { hasText: '付款到账日期' }).first().click();
      // While the list of choices closes it has no name; it is the library's.
      await page.locator('.ant-select-dropdown').first().waitFor({ state: 'hidden' });
      await inOrder(page, `columns-${size.name}`, size.width);
      await page.getByRole('button', { name: '就按这样判断' }).click();
      await page.getByText('已完成').waitFor();
      await page.getByRole('table', { name: '按规则的违反数' }).waitFor();
      await page.goto(`${server().url}/#/batches`);
      await page.getByRole('link', { name: '存疑台账.csv' }).first().waitFor();
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test.each(sizes)('on a $name what is open stands ahead, and report, letter and calendar are saved', async (size) => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const unpaid = {
      kind: 'payment',
      region: '460100',
      regime: 'government-procurement',
      conditionsMetOn: '2025-01-24',
      invoice: { receivedOn: '2025-01-24', amount: '186000.00' },
      paidOn: null,
    };
    const late = await check({ ...unpaid, reference: `LATE-${size.name}` });
    const open = { ...unpaid, reference: `OPEN-${size.name}`, conditionsMetOn: today, invoice: { receivedOn: today } };
    await check(open);
    const { page, wrong } = await opened(size, '/reports');
    const ahead = page.getByRole('region', { name: '将到的期限' }).first();
    await ahead.getByText(`OPEN-${size.name}`).first().waitFor();
    const saved = async (press: () => Promise<void>): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      return download.suggestedFilename();
    };
    expect(await saved(() => page.getByRole('button', { name: '全部加入日历' }).click())).toBe('期限.ics');
    await inOrder(page, `reports-${size.name}`, size.width);
    await page.goto(`${server().url}/#/reports/${late.id}`);
    for (const [name, ending] of [
      ['下载催款函', /^催款函-LATE-.*\.docx$/],
      ['报告（Word）', /^付款合规检查报告-LATE-.*\.docx$/],
      ['报告（PDF）', /^付款合规检查报告-LATE-.*\.pdf$/],
    ] as const)
      expect(await saved(() => page.getByRole('button', { name }).click())).toMatch(ending);
    await page.getByRole('button', { name: '按今天的日子和规定再查一次' }).click();
    await page.getByText('没有变化。').waitFor();
    await inOrder(page, `report-late-${size.name}`, size.width);
    // The clause that is cited stands in its document, among what stands beside it there.
    const clause = page.locator('.finding.breached .citation a').first();
    const cited = await clause.innerText();
    await clause.click();
    await page.locator('.clauses .sought').waitFor();
    expect(await page.locator('.clauses .sought > b').innerText()).toBe(cited);
    expect(await page.evaluate('document.activeElement.className')).toBe('sought');
    await inOrder(page, `clause-${size.name}`, size.width);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test.each(sizes)(
    'on a $name every document has a page with what became of its provisions, and targets are scored',
    async (size) => {
      const { page, wrong } = await opened(size, '/documents/sz-business-tasks-2020');
      await page.getByRole('heading', { level: 2, name: '611 条规定' }).waitFor();
      await page.getByText('工作方案，写给机关，最多提醒').waitFor();
      await page.getByRole('radio', { name: '不涉个案' }).check();
      await page.getByText('地籍图是公共产品，不属任何登记申请').waitFor();
      await page.getByRole('radio', { name: '已成规则' }).check();
      await page.getByRole('link', { name: '公众可查询地籍地图' }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/sz-business|not-a-case-duty/);
      await inOrder(page, `document-${size.name}`, size.width);
      await page.goto(`${server().url}/#/targets`);
      await page.getByRole('heading', { level: 1, name: '目标' }).waitFor();
      const first = page.locator('.card', { has: page.getByLabel('完成日期') }).first();
      await first.getByLabel('完成日期').fill('2019-01-01');
      await page.getByRole('button', { name: '评分', exact: true }).click();
      await first.getByText('达成', { exact: true }).waitFor();
      await page.reload();
      await page.getByText('已填 1 个').waitFor();
      // Kept on the server: another browser has it, too.
      await page.getByRole('button', { name: '评分并存档' }).click();
      await page.getByRole('button', { name: /^调出/ }).first().waitFor();
      await page.evaluate("localStorage.removeItem('guiju-targets')");
      await page.reload();
      await page.getByText('已填 0 个').waitFor();
      await page.getByRole('button', { name: /^调出/ }).first().click();
      await page.getByText('已填 1 个').waitFor();
      await inOrder(page, `targets-${size.name}`, size.width);
      expect(wrong).toEqual([]);
      await page.context().close();
    },
  );

  test('every place is in order in English too, and rules are found by their words', async () => {
    const [, size] = sizes;
    const { page, wrong } = await opened(size, '/rules');
    await page.getByLabel('文字').fill('保证金');
    await page.getByRole('button', { name: '查找' }).click();
    await page.locator('.card', { hasText: '保证金' }).first().waitFor();
    // Places stand there by their names.
    await expect.poll(() => page.locator('main').innerText(), { timeout: 590_000 }).not.toMatch(/地区为\d{6}/);
    await inOrder(page, 'rules-desktop', size.width);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const place of ['/', '/approval', '/reports', '/tender', '/batches']) {
      await page.goto(`${server().url}/#${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^[A-Z]/);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

const CONTRACT = `设备采购合同
合同编号：HT-2025-007
甲方（采购人）：海口市第十二中学
乙方（供应商）：海口某某科技有限公司
签订日期：2025年1月6日
合同总价：人民币叁拾捌万元整（¥380000.00元）。
付款：甲方收到发票后10个工作日内支付全部合同价款。
甲方逾期付款的，每日按未付款项的万分之五支付违约金。
`;

const TENDER = `海口市某学校教学设备采购项目招标公告
采购人：海口市某学校
项目所在地：海南省海口市
本项目采用公开招标方式，采购预算：人民币2000000元。
一、投标人资格要求
1. 投标人须在海口市登记注册或者设有分支机构。
二、投标保证金
投标保证金金额：人民币60000元。
三、履约保证金为合同金额的15%。
`;

/** A heading that is nearly one that is known. */
const doubtful = (heading: string): Buffer =>
  Buffer.from(
    [
      `编号,地区,适用制度,满足合同约定付款条件日期,收到发票日期,${heading}`,
      ...['2025-02-12', '2025-01-27'].map(
        (paid, row) => `Z-${row},460100,government-procurement,2025-01-24,2025-01-24,${paid}`,
      ),
    ].join('\n'),
  );

const LEDGER = Buffer.from(
  [
    '编号,单位,地区,适用制度,满足合同约定付款条件日期,收到发票日期,付款到账日期',
    ...Array.from(
      { length: 21 },
      (_, row) =>
        `HK-${row},海口市第${(row % 4) + 1}中学,460100,government-procurement,2025-01-24,2025-01-24,${row % 3 === 0 ? '2025-02-12' : '2025-01-27'}`,
    ),
    // Due in another month.
    'HK-21,海口市第1中学,460100,government-procurement,2025-03-24,2025-03-24,2025-04-30',
  ].join('\n'),
);

import { describe, expect, test } from 'vitest';
import { templateFiles } from '../../../functions/templates/read-template.ts';
import { sourceOf } from '../../../intake/files/source.ts';
import { openFile } from '../../../intake/normalise.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { api, problem } from '../api.ts';

const { server, call } = api();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server().url}/v1/templates/${path}`, { headers });

describe('GET /v1/templates/{kind}.xlsx, .csv, .json', () => {
  test.each(templateFiles)('%s is handed out to anyone, and what is handed out can be read back', async (file) => {
    const answer = await get(file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="guiju-${file.replace('.', '\\.')}"$`),
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await answer.arrayBuffer());
    // The row that is there is an example, which is judged only where that is asked for.
    const { lines } = await openFile(sourceOf(file, bytes), { readExamples: true });
    let read = 0;
    for await (const group of lines()) {
      for (const line of group) {
        expect('refused' in line, JSON.stringify(line)).toBe(false);
        read++;
      }
    }
    expect(read).toBe(1);
  });

  test('the JSON template is a case that can be checked as it is', async () => {
    const { body } = await call('/v1/templates/payment.json', { as: null });
    expect(readSubmission(body).ok).toBe(true);
    expect((await call('/v1/checks?store=false', { body })).status).toBe(200);
  });

  test('asked for one matter or place, it has only the columns that these need', async () => {
    const columns = async (query: string) =>
      (await (await get(`approval.csv${query}`)).text()).split('\r\n')[0]?.split(',').length ?? 0;
    const [all, matter, place] = [
      await columns(''),
      await columns('?matter=power-connection'),
      await columns('?region=460100'),
    ];
    expect(matter).toBeLessThan(all);
    expect(place).toBeLessThan(all);
    expect(matter).toBeGreaterThan(3);
  });

  test('the same template twice is the same bytes, so that who has it is told 304', async () => {
    for (const file of ['payment.xlsx', 'payment.csv'] as const) {
      const etag = (await get(file)).headers.get('etag') ?? '';
      expect((await get(file, { 'if-none-match': etag })).status, file).toBe(304);
    }
  });

  test('text is compressed, a workbook travels as its own bytes', async () => {
    const csv = await get('approval.csv', { 'accept-encoding': 'gzip' });
    expect(csv.headers.get('content-encoding')).toBe('gzip');
    expect(await csv.text()).toMatch(/^地区/);
    const xlsx = await get('payment.xlsx', { 'accept-encoding': 'gzip' });
    expect(xlsx.headers.get('content-encoding')).toBeNull();
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test.each(['payment', 'payment.pdf', 'payment.xlsx.csv', 'nothing.csv', '.csv', 'payment.', '__proto__.json'])(
    'there is no %s',
    async (file) => {
      const { status, body } = await call(`/v1/templates/${file}`, { as: null });
      expect({ status, type: problem.parse(body).type }).toEqual({ status: 404, type: '/problems/not-found' });
    },
  );

  test.each([
    ['payment.csv?matter=power-connection', 'matter'],
    ['approval.csv?matter=nothing', 'matter'],
    ['payment.csv?region=1', 'region'],
    ['payment.csv?colour=red', 'colour'],
  ])('refuses %s and names the parameter', async (file, path) => {
    const { status, body } = await call(`/v1/templates/${file}`, { as: null });
    expect({ status, paths: problem.parse(body).errors?.map((error) => error.path) }).toEqual({
      status: 400,
      paths: [path],
    });
  });

  test('who takes only another format is told 406', async () => {
    expect((await get('payment.xlsx', { accept: 'text/csv' })).status).toBe(406);
    expect((await get('payment.csv', { accept: 'text/*' })).status).toBe(200);
  });
});

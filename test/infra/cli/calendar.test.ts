/** `guiju calendar`. */
import { afterAll, describe, expect, test } from 'vitest';
import { startCommands } from '../../acceptance/commands.ts';

const commands = startCommands();
afterAll(() => commands.close());
const counted = (...args: readonly string[]) =>
  commands.run(['calendar', '2025-03-28', '--working-days', '2', ...args]);

describe('guiju calendar --region', () => {
  test('counts Sanyuesan as days off in Guangxi, by code and by name, and nowhere else', async () => {
    for (const place of ['450000', '450103', '广西', '南宁市'])
      expect(JSON.parse((await counted('--region', place, '--json')).stdout), place).toMatchObject({
        due: '2025-04-03',
      });
    for (const elsewhere of [[], ['--region', '深圳']])
      expect(JSON.parse((await counted(...elsewhere, '--json')).stdout)).toMatchObject({ due: '2025-04-01' });
  });

  test('refuses what is no place', async () => {
    expect(await counted('--region', '银河')).toMatchObject({ code: 2, stdout: '' });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coveragePage } from '../../../rules/catalogue/coverage-page.ts';

test('docs/coverage.md says what the catalogue holds: `npm run coverage-page` writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/coverage.md'), 'utf8')).toBe(coveragePage());
});

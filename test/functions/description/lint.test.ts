/**
 * Lints the description with Redocly's rules, offline. Of the linters on npm it is the one that knows OpenAPI 3.1 beyond its
 * JSON Schema (references, unique ids, path parameters, security, examples against their schemas), is released every few weeks
 * and, as a library, neither calls home nor renders pages; the command-line packages of the others weigh several times as much.
 */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import described from './described.ts';

async function lint(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`);
}

const document = JSON.stringify(described.document);

describe('the linter', () => {
  test('finds nothing wrong in the description', async () => {
    expect(await lint(document)).toEqual([]);
  });

  test('would find an id used twice, an example that is not valid, and a reference that leads nowhere', async () => {
    const broken = document
      .replace('"operationId":"listRules"', '"operationId":"listReports"')
      .replace('"paidOn":"2025-02-07"', '"paidOn":20250207')
      .replace('"$ref":"#/components/schemas/Counts"', '"$ref":"#/components/schemas/Nowhere"');
    const rules = (await lint(broken)).map((problem) => problem.split(' ')[0]);
    expect(rules).toEqual(
      expect.arrayContaining(['operation-operationId-unique', 'no-invalid-media-type-examples', 'no-unresolved-refs']),
    );
  });
});

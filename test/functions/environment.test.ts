import { describe, expect, test } from 'vitest';
import { batchSettings, tableSettings } from '../../functions/settings.ts';

const table = { TABLE_NAME: 'guiju', AWS_REGION: 'cn-south-1' };

describe('the settings of a function', () => {
  test('are read from the environment, the tenant in `tenant` and reports kept unless it says otherwise', () => {
    expect(tableSettings(table)).toEqual({
      tableName: 'guiju',
      region: 'cn-south-1',
      endpoint: undefined,
      tenantClaim: 'tenant',
      retentionDays: undefined,
    });
    const given = { ...table, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000', TENANT_CLAIM: 'org', RETENTION_DAYS: '30' };
    expect(tableSettings(given)).toMatchObject({
      endpoint: 'http://127.0.0.1:8000',
      tenantClaim: 'org',
      retentionDays: 30,
    });
  });

  test.each(['', '0', '00000'])('RETENTION_DAYS "%s" keeps reports for good', (RETENTION_DAYS) => {
    expect(tableSettings({ ...table, RETENTION_DAYS }).retentionDays).toBeUndefined();
  });

  test('a wrong environment is refused with every variable that is wrong', () => {
    const wrong = { TABLE_NAME: '', DYNAMODB_ENDPOINT: 'nowhere', TENANT_CLAIM: '', RETENTION_DAYS: '-1' };
    expect(() => tableSettings(wrong)).toThrow(
      /TABLE_NAME is empty.*AWS_REGION is missing.*DYNAMODB_ENDPOINT is no URL.*TENANT_CLAIM is empty.*RETENTION_DAYS/,
    );
    expect(() => batchSettings(table)).toThrow(/UPLOADS_BUCKET is missing; RESULTS_BUCKET is missing/);
  });
});

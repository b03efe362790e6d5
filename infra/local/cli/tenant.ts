/** `guiju tenant export` and `guiju tenant erase`: all that a tenant has, to hand out or to be gone. */
import { type Command, InvalidArgumentError } from 'commander';
import { exitCodes } from './exit-codes.ts';

interface ExportOptions {
  readonly tenant: string;
  readonly out: string;
}

interface EraseOptions {
  readonly tenant: string;
  readonly yes?: true;
}

function tenantNamed(value: string): string {
  // As functions/http/tenant.ts has it; said here before anything is loaded.
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value)) return value;
  throw new InvalidArgumentError('应为 1 至 64 个字母、数字或 ._- · must be 1 to 64 letters, digits or ._-');
}

const NO_BUCKETS =
  '未指定 UPLOADS_BUCKET 与 RESULTS_BUCKET：批次的文件不在其内 · UPLOADS_BUCKET and RESULTS_BUCKET are not set: the files of batches are left out';

const WHERE = `
数据所在 · where the data is:
  默认为本机 GUIJU_DATA（.guiju），其服务须先停止 · the folder GUIJU_DATA (.guiju), whose server must not be running
  DYNAMODB_ENDPOINT=http://…  DynamoDB Local;  DYNAMODB_ENDPOINT=aws AWS_REGION=…  AWS
  TABLE_NAME, UPLOADS_BUCKET, RESULTS_BUCKET, S3_ENDPOINT`;

export function registerTenant(program: Command): void {
  const tenant = program
    .command('tenant')
    .description('租户的全部数据 · all that a tenant has')
    .addHelpText('after', WHERE);

  tenant
    .command('export')
    .description('导出为 JSON 行 · write it as JSON lines')
    .requiredOption('--tenant <tenant>', '租户 · tenant', tenantNamed)
    .requiredOption('--out <file>', '输出文件 · file to write')
    .action(async ({ tenant, out }: ExportOptions) => {
      const { tenantPlace } = await import('../tenant/place.ts');
      const { exportTenant } = await import('../tenant/export.ts');
      const place = await tenantPlace(process.env);
      try {
        if (place.objects === undefined) console.error(NO_BUCKETS);
        console.log(JSON.stringify({ tenant, out, ...(await exportTenant(place, tenant, out)) }));
      } finally {
        await place.close();
      }
    });

  tenant
    .command('erase')
    .description('删除，不可恢复 · erase it for good')
    .requiredOption('--tenant <tenant>', '租户 · tenant', tenantNamed)
    .option('--yes', '确认删除 · yes, erase')
    .action(async ({ tenant, yes }: EraseOptions) => {
      if (yes !== true) {
        console.error('未删除：请加 --yes 确认 · nothing was erased: confirm with --yes');
        process.exitCode = exitCodes.refused;
        return;
      }
      const { tenantPlace } = await import('../tenant/place.ts');
      const { eraseTenant } = await import('../tenant/erase.ts');
      const place = await tenantPlace(process.env);
      try {
        if (place.objects === undefined) console.error(NO_BUCKETS);
        console.log(JSON.stringify({ tenant, ...(await eraseTenant(place, tenant)) }));
      } finally {
        await place.close();
      }
    });
}

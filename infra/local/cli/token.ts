/** `guiju token`: a token of the development key set, for the server on this machine. */
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Scope, scopes } from '../../../functions/declared/routes.ts';

interface TokenOptions {
  readonly tenant?: string;
  readonly scope?: readonly Scope[];
  readonly days: number;
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError('应为 1 至 9999 的整数 · must be a whole number from 1 to 9999');
  return Number(value);
}

function tenantNamed(value: string): string {
  // As functions/http/tenant.ts has it; said here before anything is loaded.
  if (/^(?!(?:null|undefined|true|false|nan)$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/i.test(value)) return value;
  throw new InvalidArgumentError('应为 1 至 64 个字母、数字或 ._- · must be 1 to 64 letters, digits or ._-');
}

export function registerToken(program: Command): void {
  program
    .command('token')
    .description('签发本机开发令牌 · sign a token for the server on this machine')
    .option('--tenant <tenant>', '租户 · tenant (dev)', tenantNamed)
    .addOption(new Option('--scope <scopes...>', '权限范围 · scopes (all)').choices(scopes))
    .option('--days <n>', '有效天数 · days until it expires', whole, 30)
    .action(async ({ tenant, scope, days }: TokenOptions) => {
      const { developmentKeys } = await import('../development-keys.ts');
      const folder = process.env.GUIJU_DATA ?? join(import.meta.dirname, '../../../.guiju');
      const keys = await developmentKeys(folder);
      console.log(
        await keys.token({
          ...(tenant !== undefined && { tenant }),
          ...(scope !== undefined && { scopes: scope }),
          lifetime: days * 86_400,
        }),
      );
    });
}

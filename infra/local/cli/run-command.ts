/** The command line of design section 9: each command in a file of its own, its work loaded when it is called. */
import { Command, CommanderError } from 'commander';
import { registerBulk } from './bulk.ts';
import { registerCalendar } from './calendar.ts';
import { registerCheck } from './check.ts';
import { registerCoverage } from './coverage.ts';
import { registerDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import { registerInterest } from './interest.ts';
import { registerRead } from './read.ts';
import { registerRules } from './rules.ts';
import { registerServe } from './serve.ts';
import { registerTargets } from './targets.ts';
import { registerTemplate } from './template.ts';
import { registerTenant } from './tenant.ts';
import { registerToken } from './token.ts';

/**
 * Runs one command; its exit code is left in `process.exitCode`.
 * @param args what follows `guiju`.
 */
export async function runCommand(args: readonly string[]): Promise<void> {
  const program = new Command('guiju')
    .description(
      '规矩：采购、付款、审批与公布的规定是否相符 · Checks procurement, payments and approvals against published rules',
    )
    .showHelpAfterError()
    .exitOverride();

  registerCheck(program);
  registerRead(program);
  registerRules(program);
  registerCoverage(program);
  registerTargets(program);
  registerBulk(program);
  registerCalendar(program);
  registerInterest(program);
  registerDiff(program);
  registerServe(program);
  registerTemplate(program);
  registerToken(program);
  registerTenant(program);

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has already said what is wrong with the arguments; help and version are no refusals.
      process.exitCode = error.exitCode === 0 ? 0 : exitCodes.refused;
    } else {
      console.error(error instanceof Error ? `guiju: ${error.message}` : error);
      // What `npm run build` writes is imported as modules are, so that what is missing is a module that is not found.
      if (error instanceof Error && /Cannot find module '[^']*\.built\//.test(error.message))
        console.error('请先运行 npm run build · run npm run build first');
      process.exitCode = exitCodes.fault;
    }
  }
}

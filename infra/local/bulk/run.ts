/** Judges every case of a file, streaming, without a database. */
import { resolve } from 'node:path';
import { FileRefused } from '../../../intake/files/file-refused.ts';
import type { Source } from '../../../intake/files/source.ts';
import { MappingNeeded } from '../../../intake/tables/mapping.ts';
import { colors } from '../cli/colors.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { harmless } from '../cli/harmless.ts';
import { AsideFile } from './aside-file.ts';
import { canAsk, confirmed, howToAnswer, showMapping } from './ask-mapping.ts';
import type { BulkOptions } from './bulk-options.ts';
import { fileSource, openSpool, type Spool, standardInput } from './file-source.ts';
import { OneRun } from './one-run.ts';
import { keepHeapSteady } from './steady-heap.ts';

export type { BulkOptions } from './bulk-options.ts';

/**
 * Judges a file and writes the result under its name when it is whole.
 * @returns the exit code: 1 where a case breaks a rule, else 2 where the file, a row or a cell of it was refused, else 4 where not all
 * was shown to be right, else 0.
 */
export async function runBulk(file: string, options: BulkOptions): Promise<number> {
  keepHeapSteady();
  const spool = await openSpool();
  const output = options.out === undefined || options.out === '-' ? undefined : new AsideFile(options.out);
  const interrupted = (signal: NodeJS.Signals): void => {
    void Promise.allSettled([output?.discard(), spool.remove()]).then(() =>
      process.exit(signal === 'SIGINT' ? 130 : 143),
    );
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    if (options.out !== undefined && options.out !== '-' && resolve(options.out) === resolve(file)) {
      throw new FileRefused('same-file', {
        zh: '结果文件不能是输入文件',
        en: 'the result cannot be written over the input',
      });
    }
    const source = await sourceOf(file, spool);
    try {
      return await new OneRun(source, options, spool, output).run();
    } catch (error) {
      if (!(error instanceof MappingNeeded)) throw error;
      showMapping(error.mapping, options.lang);
      const taken = canAsk(file) && (await confirmed(options.lang));
      if (taken) return await new OneRun(source, { ...options, yes: true }, spool, output).run();
      console.error(`${colors.red('✗')} ${harmless(`${file}: ${howToAnswer(error.mapping, options.lang)}`)}`);
      return exitCodes.refused;
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    console.error(`${colors.red('✗')} ${harmless(`${file}: ${error.text.zh} · ${error.text.en}`)}`);
    return exitCodes.refused;
  } finally {
    process.removeListener('SIGINT', interrupted);
    process.removeListener('SIGTERM', interrupted);
    await output?.discard();
    await spool.remove();
  }
}

async function sourceOf(file: string, spool: Spool): Promise<Source> {
  if (file === '-') return standardInput(spool);
  try {
    return fileSource(file);
  } catch {
    throw new FileRefused('unreadable', { zh: '无法读取文件', en: 'cannot read the file' });
  }
}

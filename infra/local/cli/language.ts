/** The language in which a command speaks: what `--lang` says, else what the environment says, else Chinese. */
import { Option } from 'commander';

export type Language = 'zh' | 'en';

const preferred: Language = /^en/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '')
  ? 'en'
  : 'zh';

/** `--lang zh|en`. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '语言 · language').choices(['zh', 'en']).default(preferred);

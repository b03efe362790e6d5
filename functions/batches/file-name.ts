/** The name of a file that will be uploaded, as its user calls it. */
import * as z from 'zod';
import type { Reasons } from '../http/read-body.ts';

/** Not empty, no path, nothing that a terminal or a header would take for more than a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const FILE_NAME = /^[^/\\\u0000-\u001f\u007f\ud800-\udfff]{1,200}$/u;

export const fileName = z.string().refine((name) => FILE_NAME.test(name), { params: { reason: 'name' } });

export const fileNameReasons: Reasons = {
  name: { zh: '应为文件名，不含路径和控制字符', en: 'must be the name of a file, without path and control characters' },
};

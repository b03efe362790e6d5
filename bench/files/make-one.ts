/** Writes one of the large files: `make-one.ts INDEX PATH`. */
import { writeFileSync } from 'node:fs';
import { largeFiles } from './large-files.ts';

const [, , index = '', path = ''] = process.argv;
const made = largeFiles[Number(index)];
if (made === undefined) throw new Error(`there is no file ${index}`);
writeFileSync(path, await made.bytes());

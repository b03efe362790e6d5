/** Part of `npm run build`: writes the description, which the function only hands out. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDescription } from './api-description.ts';

const folder = join(import.meta.dirname, '.built');
const path = join(folder, 'description.json');
const openapi = JSON.stringify(apiDescription());
mkdirSync(folder, { recursive: true });
// Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one.
writeFileSync(`${path}.${process.pid}`, JSON.stringify({ openapi }));
renameSync(`${path}.${process.pid}`, path);
console.log(`guiju: description of ${Buffer.byteLength(openapi)} bytes`);

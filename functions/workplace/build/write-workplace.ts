/** Part of `npm run build`: writes the types, the data and the bundle of the workplace, which the function only hands out. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import description from '../../description/.built/description.json' with { type: 'json' };
import { apiTypes } from './api-types.ts';
import { bundledFiles } from './bundled-files.ts';
import { placeNames } from './place-names.ts';
import { shownVocabularies } from './shown-vocabulary.ts';

const root = join(import.meta.dirname, '../../..');
const app = join(root, 'web/app');

/** Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

for (const folder of [join(app, '.built'), join(import.meta.dirname, '../.built')])
  mkdirSync(folder, { recursive: true });
write(join(app, '.built/api.ts'), await apiTypes(description.openapi));
write(
  join(app, '.built/places.ts'),
  `import type { PlaceName } from '../place-name.ts';\nexport const placeNames: readonly PlaceName[] = ${JSON.stringify(placeNames())};\n`,
);
for (const { kind, vocabulary } of shownVocabularies())
  write(
    join(app, `.built/facts-${kind}.ts`),
    `import type { Vocabulary } from '../shown-fact.ts';\nexport const vocabulary: Vocabulary = ${JSON.stringify(vocabulary)};\n`,
  );
const built = await bundledFiles(app);
write(join(import.meta.dirname, '../.built/workplace.json'), JSON.stringify(built));
const first = [built.script, built.style, ...built.preload];
const weight = first.reduce((sum, name) => sum + Buffer.from(built.files[name]?.br ?? '', 'base64').length, 0);
console.log(`guiju: workplace of ${Object.keys(built.files).length} files, ${weight} bytes before the first view`);

/** Part of `npm run build`: writes the types, the data and the bundle of the pages, which the function only hands out. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import description from '../../description/.built/description.json' with { type: 'json' };
import { apiOutline } from './api-outline.ts';
import { apiTypes } from './api-types.ts';
import { bundledFiles } from './bundled-files.ts';
import { placeNames } from './place-names.ts';
import { shownVocabularies } from './shown-vocabulary.ts';

const root = join(import.meta.dirname, '../../..');
const app = join(root, 'web/app');
const docs = join(root, 'web/docs');

/** Written aside and renamed, so that whoever reads meanwhile sees the old file or the new one. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

for (const folder of [join(app, '.built'), join(docs, '.built'), join(import.meta.dirname, '../.built')])
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
write(
  join(docs, '.built/outline.ts'),
  `import type { Outline } from '../outline.ts';\nexport const outline: Outline = ${JSON.stringify(apiOutline(description.openapi))};\n`,
);
const built = await bundledFiles(join(root, 'web'));
write(join(import.meta.dirname, '../.built/workplace.json'), JSON.stringify(built));
const weights = Object.entries(built.pages).map(([name, { script, style, preload }]) => {
  const first = [script, style, ...preload];
  return `${name} ${first.reduce((sum, file) => sum + Buffer.from(built.files[file]?.br ?? '', 'base64').length, 0)}`;
});
console.log(
  `guiju: pages of ${Object.keys(built.files).length} files, bytes before the first view: ${weights.join(', ')}`,
);

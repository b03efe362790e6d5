#!/usr/bin/env bash
# Guess: SQLite's FTS5 with the trigram tokenizer, the one advised for Chinese, finds 付款 and 发票 where LIKE finds them; and the full-text libraries find a word
#        inside a Chinese sentence, or say that they cannot.
# Truth: trigram finds words of three signs and more (质保金) and nothing for two, which most words of Chinese law have, without an error: the answer is an empty list. The default tokenizer
#        (unicode61), minisearch and orama take a whole sentence for one word: nothing found but from its beginning; flexsearch only with tokenize: 'full'.
# Packages: node 24.21.0 (node:sqlite), minisearch 7.2.0, flexsearch 0.8.212, @orama/orama 3.1.18.
# Who: whoever lets officers search notices or clauses; "no clause on 付款" is believed. For two signs LIKE, or an index of pairs, is needed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent node@24.21.0 minisearch@7.2.0 flexsearch@0.8.212 @orama/orama@3.1.18 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite';
import { create, insert, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';

const clauses = ['采购人应当自收到发票后三十日内付款', '质保金在质保期满后退还', '不得要求缴纳投标保证金'];
const words = ['付款', '发票', '采购人', '质保金', '投标保证金'];
const report = async (name, count) => {
  const found = [];
  for (const word of words) found.push(`${word} ${await count(word)}`);
  console.log(`${name}: ${found.join(', ')}`);
};
const database = new DatabaseSync(':memory:');
for (const tokenizer of ['unicode61', 'trigram']) {
  database.exec(`create virtual table ${tokenizer} using fts5(clause, tokenize = '${tokenizer}')`);
  for (const clause of clauses) database.prepare(`insert into ${tokenizer} values (?)`).run(clause);
  const match = database.prepare(`select count(*) as n from ${tokenizer} where ${tokenizer} match ?`);
  await report(`SQLite FTS5 ${tokenizer}`, (word) => match.get(`"${word}"`).n);
}
const like = database.prepare('select count(*) as n from trigram where clause like ?');
await report('SQLite LIKE', (word) => like.get(`%${word}%`).n);
const mini = new MiniSearch({ fields: ['clause'] });
mini.addAll(clauses.map((clause, id) => ({ id, clause })));
await report('minisearch', (word) => mini.search(word).length);
for (const tokenize of ['strict', 'full']) {
  const index = new flexsearch.Index({ tokenize });
  for (const [id, clause] of clauses.entries()) index.add(id, clause);
  await report(`flexsearch ${tokenize}`, (word) => index.search(word).length);
}
const orama = create({ schema: { clause: 'string' } });
for (const clause of clauses) await insert(orama, { clause });
await report('orama', async (term) => (await search(orama, { term })).count);
process.exit(0);
JS
npx node show.mjs 2> warnings | tee seen
cat > expected <<'SEEN'
SQLite FTS5 unicode61: 付款 0, 发票 0, 采购人 0, 质保金 0, 投标保证金 0
SQLite FTS5 trigram: 付款 0, 发票 0, 采购人 1, 质保金 1, 投标保证金 1
SQLite LIKE: 付款 1, 发票 1, 采购人 1, 质保金 1, 投标保证金 1
minisearch: 付款 0, 发票 0, 采购人 0, 质保金 0, 投标保证金 0
flexsearch strict: 付款 0, 发票 0, 采购人 0, 质保金 0, 投标保证金 0
flexsearch full: 付款 1, 发票 1, 采购人 1, 质保金 1, 投标保证金 1
orama: 付款 0, 发票 0, 采购人 0, 质保金 0, 投标保证金 0
SEEN
diff expected seen && echo 'node 24.21.0 (its SQLite), minisearch 7.2.0, flexsearch 0.8.212, @orama/orama 3.1.18: as described'

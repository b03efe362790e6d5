#!/usr/bin/env bash
# Guess: the document databases of npm that take MongoDB's queries find with { paidOn: { $lt: '2025-03-01' } } the invoices paid before March, as MongoDB does: one that is not paid (null) or
#        says nothing of it is not among them, and { days: { $lte: 30 } } none without days.
# Truth: for lokijs and minimongo null and what is missing come before every value: the unpaid ones are among those paid before March and among those paid within 30 days. For pouchdb-find null
#        does so, and what is missing does not. @seald-io/nedb does as MongoDB does.
# Packages: lokijs 1.5.12, minimongo 7.1.1, pouchdb-find 9.0.0 (with pouchdb-core and pouchdb-adapter-memory 9.0.0), @seald-io/nedb 4.1.2.
# Who: whoever keeps invoices or tickets in one of them (in the browser, in tests, in desktop programs): what is still open counts as done in time.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent lokijs@1.5.12 minimongo@7.1.1 pouchdb-core@9.0.0 pouchdb-adapter-memory@9.0.0 pouchdb-find@9.0.0 @seald-io/nedb@4.1.2 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import nedb from '@seald-io/nedb';
import Loki from 'lokijs';
import minimongo from 'minimongo';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import find from 'pouchdb-find';

const invoices = [
  { _id: 'early', paidOn: '2025-02-01', days: 10 },
  { _id: 'unpaid', paidOn: null, days: null },
  { _id: 'silent' },
  { _id: 'late', paidOn: '2025-04-01', days: 60 },
];
const copies = () => structuredClone(invoices);
const loki = new Loki('ledger').addCollection('invoices');
loki.insert(copies());
const { MemoryDb } = minimongo;
const mini = new MemoryDb();
mini.addCollection('invoices');
await new Promise((done) => mini.invoices.upsert(copies(), done));
PouchDB.plugin(memory).plugin(find);
const pouch = new PouchDB('ledger', { adapter: 'memory' });
await pouch.bulkDocs(copies());
const ne = new nedb();
await ne.insertAsync(copies());

const stores = {
  lokijs: (query) => loki.find(query),
  minimongo: (query) => new Promise((done) => mini.invoices.find(query).fetch(done)),
  'pouchdb-find': async (selector) => (await pouch.find({ selector })).docs,
  nedb: (query) => ne.findAsync(query),
};
for (const [name, query] of Object.entries(stores)) {
  const names = async (of) => (await query(of)).map(({ _id }) => _id).sort().join(', ');
  console.log(`${name}: before March ${await names({ paidOn: { $lt: '2025-03-01' } })}; within 30 days ${await names({ days: { $lte: 30 } })}`);
}
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
lokijs: before March early, silent, unpaid; within 30 days early, silent, unpaid
minimongo: before March early, silent, unpaid; within 30 days early, silent, unpaid
pouchdb-find: before March early, unpaid; within 30 days early, unpaid
nedb: before March early; within 30 days early
SEEN
diff expected seen && echo 'lokijs 1.5.12, minimongo 7.1.1, pouchdb-find 9.0.0: as described'

#!/usr/bin/env bash
# Guess: null put with dynamodb-onetable is null when it is read: DynamoDB has a NULL of its own, and paidOn: null ("not paid") is another statement than no paidOn ("not known").
# Truth: create leaves the attribute out, and update to null takes it away, so both come back without paidOn. Kept only where
#        nulls: true stands at the field or for the whole table. The plain document client keeps it.
# Packages: dynamodb-onetable 2.7.7, @aws-sdk/lib-dynamodb and @aws-sdk/client-dynamodb 3.1169.0, dynalite 4.0.0 for the table.
# Who: whoever stores cases or payments in which "has not happened" is a fact: an open payment becomes one of which nothing is known, and is no longer found late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent dynamodb-onetable@2.7.7 @aws-sdk/client-dynamodb@3.1169.0 @aws-sdk/lib-dynamodb@3.1169.0 dynalite@4.0.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { Table } from 'dynamodb-onetable';

const server = dynalite({ createTableMs: 0 });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = new DynamoDBClient({
  endpoint: `http://127.0.0.1:${server.address().port}`,
  region: 'cn-north-1',
  credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
});
const field = (more) => ({ type: String, ...more });
const table = (name, paidOn) =>
  new Table({
    name: 'Payments',
    client,
    partial: false,
    schema: {
      format: 'onetable:1.1.0',
      version: '0.0.1',
      indexes: { primary: { hash: 'pk', sort: 'sk' } },
      models: { [name]: { pk: field({ value: `${name}#\${id}` }), sk: field({ value: 'payment' }), id: field(), paidOn } },
    },
  });
const plain = table('Plain', field());
await plain.createTable();
const kept = table('Kept', field({ nulls: true })).getModel('Kept');
const payments = plain.getModel('Plain');
await payments.create({ id: '1', paidOn: null });
console.log('onetable, created:', JSON.stringify(await payments.get({ id: '1' })));
await payments.create({ id: '2', paidOn: '2025-03-05' });
await payments.update({ id: '2', paidOn: null });
console.log('onetable, updated:', JSON.stringify(await payments.get({ id: '2' })));
await kept.create({ id: '3', paidOn: null });
console.log('onetable, nulls: true:', JSON.stringify(await kept.get({ id: '3' })));
const documents = DynamoDBDocumentClient.from(client);
await documents.send(new PutCommand({ TableName: 'Payments', Item: { pk: 'a', sk: 'b', paidOn: null } }));
console.log('document client:', JSON.stringify((await documents.send(new GetCommand({ TableName: 'Payments', Key: { pk: 'a', sk: 'b' } }))).Item));
server.close();
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
onetable, created: {"id":"1"}
onetable, updated: {"id":"2"}
onetable, nulls: true: {"id":"3","paidOn":null}
document client: {"pk":"a","sk":"b","paidOn":null}
SEEN
diff expected seen && echo 'dynamodb-onetable 2.7.7: as described'

#!/usr/bin/env bash
# Guess: with a sort key of paid and id, between({ paid: '2025-03-01' }, { paid: '2025-03-31' }) gives the payments of March, gt({ paid: '2025-03-05' }) those after the 5th, and gt on an
#        index by amount the larger amounts; two ids that differ in case are two items.
# Truth: electrodb compares the texts of the keys. The upper bound …#paid_2025-03-31 lies before …#paid_2025-03-31#id_p4, so the payments of the 31st are missing (lte as well), and gt
#        takes in the whole 5th. compare: 'attributes' filters the second but not the first; only compare: 'v2' gives March whole. Amounts are texts too: above 900 there are 901 and 95,
#        not 1000 or 20000. Keys are written in lower case, so the payment qW replaces the payment Qw.
# Packages: electrodb 3.9.3 on dynalite 4.0.0, @aws-sdk/client-dynamodb and lib-dynamodb 3.1169.0.
# Who: whoever keeps payments or notices in DynamoDB by date: monthly sums without the last day, which is when budgets are paid out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent electrodb@3.9.3 dynalite@4.0.0 @aws-sdk/client-dynamodb@3.1169.0 @aws-sdk/lib-dynamodb@3.1169.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { Entity } from 'electrodb';

const server = dynalite({ createTableMs: 0 });
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    region: 'local',
    endpoint: `http://127.0.0.1:${server.address().port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
);
const keys = (pk, sk) => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
];
await client.send(
  new CreateTableCommand({
    TableName: 'payments',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk', 'gpk', 'gsk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    GlobalSecondaryIndexes: [{ IndexName: 'gsi', KeySchema: keys('gpk', 'gsk'), Projection: { ProjectionType: 'ALL' } }],
  }),
);
await new Promise((resolve) => setTimeout(resolve, 200));
const payments = new Entity(
  {
    model: { entity: 'payment', version: '1', service: 'finance' },
    attributes: { supplier: { type: 'string' }, paid: { type: 'string' }, id: { type: 'string' }, amount: { type: 'number' } },
    indexes: {
      byDate: { pk: { field: 'pk', composite: ['supplier'] }, sk: { field: 'sk', composite: ['paid', 'id'] } },
      byAmount: { index: 'gsi', pk: { field: 'gpk', composite: ['supplier'] }, sk: { field: 'gsk', composite: ['amount'] } },
    },
  },
  { table: 'payments', client },
);
for (const [paid, id, amount] of [['2025-02-28', 'p1', 95], ['2025-03-01', 'p2', 901], ['2025-03-05', 'p3', 1000], ['2025-03-31', 'p4', 20000], ['2025-04-01', 'p5', 500]]) {
  await payments.put({ supplier: 's', paid, id, amount }).go();
}
const days = async (query, options) => (await query.go(options)).data.map(({ paid }) => paid.slice(5)).join(' ');
const march = () => payments.query.byDate({ supplier: 's' }).between({ paid: '2025-03-01' }, { paid: '2025-03-31' });
const after = () => payments.query.byDate({ supplier: 's' }).gt({ paid: '2025-03-05' });
for (const compare of [undefined, 'attributes', 'v2']) {
  console.log(`compare ${compare ?? 'left out'}: 1 to 31 March ${await days(march(), { compare })} | after 5 March ${await days(after(), { compare })}`);
}
const larger = await payments.query.byAmount({ supplier: 's' }).gt({ amount: 900 }).go();
console.log('above 900:', larger.data.map(({ amount }) => amount).join(' '));
await payments.put({ supplier: 't', paid: '2025-03-05', id: 'Qw', amount: 1 }).go();
await payments.put({ supplier: 't', paid: '2025-03-05', id: 'qW', amount: 2 }).go();
const kept = await payments.query.byDate({ supplier: 't' }).go();
console.log('put Qw and qW, kept:', kept.data.map(({ id }) => id).join(' '));
server.close();
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
compare left out: 1 to 31 March 03-01 03-05 | after 5 March 03-05 03-31 04-01
compare attributes: 1 to 31 March 03-01 03-05 | after 5 March 03-31 04-01
compare v2: 1 to 31 March 03-01 03-05 03-31 | after 5 March 03-31 04-01
above 900: 901 95
put Qw and qW, kept: qW
SEEN
diff expected seen && echo 'electrodb 3.9.3: as described'

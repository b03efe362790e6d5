#!/usr/bin/env bash
# Guess: a list of alternatives that has no member holds for nothing (an "or" of nothing is false, as JavaScript's [].some is), or is refused; whatever it is, one query exported
#        by one library to several languages means the same in all.
# Truth: json-rules-engine takes any: [] for true, like all: [], and not: {any: []} for false. react-querybuilder writes an empty "or" group as 1 = 1 in SQL, CEL, SpEL, JSONata and
#        MongoDB, so days > 30 or () is true of every contract; in JsonLogic, Elasticsearch and LDAP the same query leaves the group out and means days > 30 alone. In LDAP, which has no
#        greater-than, days > 30 itself is written as days >= 30.
# Packages: json-rules-engine 7.3.1, react-querybuilder 8.24.1 (with react 19.3.1).
# Who: whoever builds "any of these exceptions" from a list that may be empty, or lets people put filters together: where no exception is known, all rows are excepted.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent json-rules-engine@7.3.1 react-querybuilder@8.24.1 react@19.3.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Engine } from 'json-rules-engine';
import { formatQuery } from 'react-querybuilder';

for (const conditions of [{ all: [] }, { any: [] }, { not: { any: [] } }]) {
  const engine = new Engine();
  engine.addRule({ conditions, event: { type: 'holds' } });
  const { events } = await engine.run({});
  console.log(`json-rules-engine ${JSON.stringify(conditions)}: ${events.length === 1}`);
}
const query = {
  combinator: 'or',
  rules: [
    { field: 'days', operator: '>', value: 30 },
    { combinator: 'or', rules: [] },
  ],
};
for (const format of ['sql', 'cel', 'spel', 'jsonata', 'mongodb_query', 'jsonlogic', 'elasticsearch', 'ldap']) {
  const written = formatQuery(query, { format, parseNumbers: true });
  console.log(`react-querybuilder ${format}: ${typeof written === 'string' ? written : JSON.stringify(written)}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
json-rules-engine {"all":[]}: true
json-rules-engine {"any":[]}: true
json-rules-engine {"not":{"any":[]}}: false
react-querybuilder sql: (days > 30 or (1 = 1))
react-querybuilder cel: days > 30 || 1 == 1
react-querybuilder spel: days > 30 or 1 == 1
react-querybuilder jsonata: days > 30 or (1 = 1)
react-querybuilder mongodb_query: {"$or":[{"days":{"$gt":30}},{"$and":[{"$expr":true}]}]}
react-querybuilder jsonlogic: {"or":[{">":[{"var":"days"},30]}]}
react-querybuilder elasticsearch: {"bool":{"should":[{"range":{"days":{"gt":30}}}]}}
react-querybuilder ldap: (days>=30)
SEEN
diff expected seen && echo 'json-rules-engine 7.3.1, react-querybuilder 8.24.1: as described'

#!/usr/bin/env bash
# Guess: in casbin a matcher `r.amount <= p.limit` over a policy file "p, head, 50000" compares numbers, since it is an expression language and the limit looks like a number.
# Truth: everything read from a policy is text. With a number in the request JavaScript turns the limit into one and all is well; with the amount as text ("1000000.00", the
#        way money travels) texts are compared: the head with a limit of 50000 may sign 1000000.00 and may not sign 9000.00. An amount of null or "" is allowed.
# Packages: casbin 5.51.1 (node-casbin).
# Who: whoever models who may approve up to which amount (授权审批额度) with casbin: approvals above the limit pass, small ones are refused, according to the first digit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent casbin@5.51.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { newEnforcer, newModel, StringAdapter } from 'casbin';

const model = newModel(`[request_definition]
r = sub, amount

[policy_definition]
p = sub, limit

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.sub == p.sub && r.amount <= p.limit
`);
const enforcer = await newEnforcer(model, new StringAdapter('p, head, 50000'));
for (const amount of [9000, 1000000, '9000.00', '1000000.00', null, '']) {
  console.log(`limit 50000, amount ${JSON.stringify(amount)}:`, (await enforcer.enforce('head', amount)) ? 'may approve' : 'may not');
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
limit 50000, amount 9000: may approve
limit 50000, amount 1000000: may not
limit 50000, amount "9000.00": may not
limit 50000, amount "1000000.00": may approve
limit 50000, amount null: may approve
limit 50000, amount "": may approve
SEEN
diff expected seen && echo 'casbin 5.51.1: as described'

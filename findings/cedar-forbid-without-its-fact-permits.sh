#!/usr/bin/env bash
# Guess: Cedar denies by default and a forbid beats every permit, so a forbid that cannot be evaluated (the fact it asks for is missing) ends in deny, or in an error.
# Truth: a policy that meets an error is left out. `forbid … unless { resource.reviewed }` forbids a contract with reviewed = false and lets one through where nobody has
#        said whether it was reviewed; the decision is a plain allow, the error stands only in diagnostics. The more facts are missing, the more is permitted.
# Packages: @cedar-policy/cedar-wasm 4.13.0 (the engine of AWS Verified Permissions).
# Who: whoever writes approval duties as forbid policies; guard each with `resource has reviewed`, or treat any entry in diagnostics.errors as a deny.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @cedar-policy/cedar-wasm@4.13.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { isAuthorized } from '@cedar-policy/cedar-wasm/nodejs';

const policies = `permit (principal, action, resource);
forbid (principal, action, resource) unless { resource.reviewed };
forbid (principal, action, resource) when { resource.paymentDays > 60 };`;
for (const attrs of [
  { reviewed: true, paymentDays: 30 },
  { reviewed: false, paymentDays: 30 },
  { paymentDays: 30 },
  { reviewed: true },
  {},
]) {
  const resource = { type: 'Contract', id: 'c1' };
  const { response } = isAuthorized({
    principal: { type: 'Officer', id: 'o1' },
    action: { type: 'Action', id: 'sign' },
    resource,
    context: {},
    policies: { staticPolicies: policies },
    entities: [{ uid: resource, attrs, parents: [] }],
  });
  console.log(JSON.stringify(attrs), '->', response.decision, `(${response.diagnostics.errors.length} policies left out)`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
{"reviewed":true,"paymentDays":30} -> allow (0 policies left out)
{"reviewed":false,"paymentDays":30} -> deny (0 policies left out)
{"paymentDays":30} -> allow (1 policies left out)
{"reviewed":true} -> allow (1 policies left out)
{} -> allow (2 policies left out)
SEEN
diff expected seen && echo '@cedar-policy/cedar-wasm 4.13.0: as described'

#!/usr/bin/env bash
# Guess: in answer set programming (clingo, used to reason over law and contracts) amounts in fen are whole numbers, so three payments of 20 million yuan sum to 60 million; where a number does
#        not fit, the grounder says so.
# Truth: numbers have 32 bits and wrap round without a word: the sum of 3 × 2,000,000,000 fen is 1,705,032,704; a limit of 30 million yuan written as 3000000000 is -1,294,967,296, so a payment of
#        one fen is above it. No error and no warning, in facts, in arithmetic and in #sum alike.
# Packages: clingo-wasm 0.5.0 (clingo 5.8.1, official grounder and solver as WebAssembly).
# Who: whoever writes rules on money as logic programs; every amount from 21,474,836.48 yuan on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent clingo-wasm@0.5.0 || { echo 'the package cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import * as clingo from 'clingo-wasm';

const run = clingo.run ?? clingo.default.run;
const result = await run(`
paid(1..3, 2000000000).
total(T) :- T = #sum { A, I : paid(I, A) }.
limit(3000000000).
payment(1).
above(P) :- payment(P), limit(L), P > L.
#show total/1. #show limit/1. #show above/1.`);
console.log('atoms:', result.Call[0].Witnesses[0].Value.sort().join(' '));
console.log('result:', result.Result, '- warnings:', JSON.stringify((result.Warnings ?? []).filter((line) => line !== '')));
process.exit(0);
JS
node show.mjs 2> /dev/null | grep -v '^Initialize' | tee seen
cat > expected <<'SEEN'
atoms: above(1) limit(-1294967296) total(1705032704)
result: SATISFIABLE - warnings: []
SEEN
diff expected seen && echo 'clingo-wasm: as described'

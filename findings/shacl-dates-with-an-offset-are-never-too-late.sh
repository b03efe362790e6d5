#!/usr/bin/env bash
# Guess: SHACL's sh:lessThan compares dates with an offset, as the notices of the EU's tenders write them (2025-03-10+01:00), like any other xsd:date, and sh:datatype xsd:date refuses 30 February.
# Truth: rdf-validate-shacl and shacl-engine make a Date of the text; JavaScript has none for a day with +01:00, and what cannot be compared counts as in order: a deadline five days before the notice
#        conforms. With Z or without an offset it is found. 30 February conforms in both, and a thirteenth month in rdf-validate-shacl. No error, no warning.
# Packages: rdf-validate-shacl 0.6.5, shacl-engine 1.1.2, n3 2.13.12.
# Who: whoever validates notices or invoices as RDF on Node.js: every rule on the order of two days passes as soon as the days say where they are.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 n3@2.13.12 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { DataFactory, Parser, Store } from 'n3';
import Shacl from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const names = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <urn:example:> .';
const graph = (turtle) => new Store(new Parser().parse(`${names} ${turtle}`));
const shapes = graph(`:Notice a sh:NodeShape ; sh:targetClass :N ;
  sh:property [ sh:path :published ; sh:datatype xsd:date ; sh:lessThan :deadline ] , [ sh:path :deadline ; sh:datatype xsd:date ] .`);
const factory = { ...DataFactory, dataset: (quads) => new Store(quads) };
const first = new Shacl(shapes);
const second = new Validator(shapes, { factory });
const said = ({ conforms }) => (conforms ? 'conforms' : 'does not');
for (const [published, deadline] of [
  ['2025-03-10', '2025-03-05'],
  ['2025-03-10Z', '2025-03-05Z'],
  ['2025-03-10+01:00', '2025-03-05+01:00'],
  ['2025-02-01', '2025-02-30'],
  ['2025-02-01', '2025-13-01'],
]) {
  const data = graph(`:n a :N ; :published "${published}"^^xsd:date ; :deadline "${deadline}"^^xsd:date .`);
  const results = [await first.validate(data), await second.validate({ dataset: data })];
  console.log(`published ${published}, deadline ${deadline}: rdf-validate-shacl ${said(results[0])}, shacl-engine ${said(results[1])}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
published 2025-03-10, deadline 2025-03-05: rdf-validate-shacl does not, shacl-engine does not
published 2025-03-10Z, deadline 2025-03-05Z: rdf-validate-shacl does not, shacl-engine does not
published 2025-03-10+01:00, deadline 2025-03-05+01:00: rdf-validate-shacl conforms, shacl-engine conforms
published 2025-02-01, deadline 2025-02-30: rdf-validate-shacl conforms, shacl-engine conforms
published 2025-02-01, deadline 2025-13-01: rdf-validate-shacl conforms, shacl-engine does not
SEEN
diff expected seen && echo 'rdf-validate-shacl 0.6.5, shacl-engine 1.1.2: as described'

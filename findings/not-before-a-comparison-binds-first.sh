#!/usr/bin/env bash
# Guess: in languages with the words not, and, or, "not days > 30" is the opposite of "days > 30", as in Python, SQL and Jinja; and an "and" binds before an "or", written && and || too.
# Truth: in expr-eval (and its fork), mathjs and nunjucks, which follows Jinja otherwise, it is (not days) > 30 and false for every number of days; filtrex at least raises an error.
#        jexl gives && and || one rank: approved || urgent && signed is false for what is approved. In liquidjs, "a and b or c" is a and (b or c).
# Packages: expr-eval 2.0.2, expr-eval-fork 3.0.3, mathjs 15.2.0, nunjucks 3.2.4, filtrex 3.1.0, jexl 2.3.0, liquidjs 10.30.1.
# Who: whoever lets officers write conditions, or writes them in the template of a letter: "not later than 30 days" never holds, and a ban that hangs on it never strikes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent expr-eval@2.0.2 expr-eval-fork@3.0.3 mathjs@15.2.0 nunjucks@3.2.4 filtrex@3.1.0 jexl@2.3.0 liquidjs@10.30.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { Parser } from 'expr-eval';
import { Parser as ForkParser } from 'expr-eval-fork';
import { compileExpression } from 'filtrex';
import jexl from 'jexl';
import { Liquid } from 'liquidjs';
import { evaluate } from 'mathjs';
import nunjucks from 'nunjucks';

const inSigns = (text) => text.replaceAll(' and ', ' && ').replaceAll(' or ', ' || ');
const holds = {
  'expr-eval': (text, facts) => Parser.evaluate(text, facts),
  'expr-eval-fork': (text, facts) => ForkParser.evaluate(text, facts),
  mathjs: (text, facts) => evaluate(text, { ...facts }),
  nunjucks: (text, facts) => nunjucks.renderString(`{% if ${text} %}true{% else %}false{% endif %}`, facts),
  filtrex: (text, facts) => compileExpression(text)(facts),
  jexl: (text, facts) => jexl.evalSync(inSigns(text), facts),
  liquidjs: (text, facts) => new Liquid().parseAndRenderSync(`{% if ${text} %}true{% else %}false{% endif %}`, facts),
};
const words = ['expr-eval', 'expr-eval-fork', 'mathjs', 'nunjucks', 'filtrex'];
for (const [text, names] of [
  ['not days > 30', words],
  ['not (days > 30)', words],
]) {
  for (const name of names) {
    const results = [10, 45].map((days) => holds[name](text, { days }));
    console.log(`${name}: ${text}: ${results.map((result) => (result instanceof Error ? 'error' : result)).join(' for 10 days, ')} for 45 days`);
  }
}
for (const [text, facts] of [
  ['approved or urgent and signed', { approved: true, urgent: false, signed: false }],
  ['approved and urgent or signed', { approved: false, urgent: false, signed: true }],
]) {
  for (const [name, hold] of Object.entries(holds)) {
    console.log(`${name}: ${name === 'jexl' ? inSigns(text) : text}, ${Object.values(facts).join(', ')}: ${hold(text, facts)}`);
  }
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
expr-eval: not days > 30: false for 10 days, false for 45 days
expr-eval-fork: not days > 30: false for 10 days, false for 45 days
mathjs: not days > 30: false for 10 days, false for 45 days
nunjucks: not days > 30: false for 10 days, false for 45 days
filtrex: not days > 30: error for 10 days, error for 45 days
expr-eval: not (days > 30): true for 10 days, false for 45 days
expr-eval-fork: not (days > 30): true for 10 days, false for 45 days
mathjs: not (days > 30): true for 10 days, false for 45 days
nunjucks: not (days > 30): true for 10 days, false for 45 days
filtrex: not (days > 30): true for 10 days, false for 45 days
expr-eval: approved or urgent and signed, true, false, false: true
expr-eval-fork: approved or urgent and signed, true, false, false: true
mathjs: approved or urgent and signed, true, false, false: true
nunjucks: approved or urgent and signed, true, false, false: true
filtrex: approved or urgent and signed, true, false, false: true
jexl: approved || urgent && signed, true, false, false: false
liquidjs: approved or urgent and signed, true, false, false: true
expr-eval: approved and urgent or signed, false, false, true: true
expr-eval-fork: approved and urgent or signed, false, false, true: true
mathjs: approved and urgent or signed, false, false, true: true
nunjucks: approved and urgent or signed, false, false, true: true
filtrex: approved and urgent or signed, false, false, true: true
jexl: approved && urgent || signed, false, false, true: true
liquidjs: approved and urgent or signed, false, false, true: false
SEEN
diff expected seen && echo 'expr-eval 2.0.2, expr-eval-fork 3.0.3, mathjs 15.2.0, nunjucks 3.2.4, jexl 2.3.0, liquidjs 10.30.1: as described'

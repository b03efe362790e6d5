#!/usr/bin/env bash
# Guess: an amendment taken as a patch from one contract (60 days for progress payments become 30) and applied by diff-match-patch to a contract without that clause is not applied: the answer says false and the
#        text stays as it is. That a place has moved is what such a patch allows for, not that it is another.
# Truth: it finds the likest place, the clause on the retention money, changes the period there and answers true. Where the right clause stands further down (by 2,000 signs here) it
#        is passed over for the wrong one near by. jsdiff's applyPatch answers false to both.
# Packages: diff-match-patch 1.0.5; diff 9.0.0 for comparison.
# Who: whoever keeps or carries over amendments of model contracts as patches of texts: their clauses are alike by nature, and the answer says that all went well.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund diff-match-patch@1.0.5 diff@9.0.0 > /dev/null || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { applyPatch, createPatch } from 'diff'
import DiffMatchPatch from 'diff-match-patch'

const progress = '进度款：甲方在收到发票后60日内支付合同价款的30%。\n'
const retention = '质保金：甲方在质保期满后60日内支付合同价款的3%。\n'
const others = Array.from({ length: 80 }, (_, at) => `乙方应当按照附件${at + 1}所列的要求交付货物并完成安装调试。\n`).join('')
const old = `第三条 付款\n${progress}${retention}`
const amended = old.replace('发票后60日', '发票后30日')
const contracts = { 'without the clause': `第三条 付款\n${retention}`, 'the clause further down': `第三条 付款\n${retention}${others}${progress}` }
const tool = new DiffMatchPatch()
const terms = (text) => text.split('\n').filter((line) => line.includes('款：') || line.includes('金：')).join(' ')
for (const [name, contract] of Object.entries(contracts)) {
  const [text, applied] = tool.patch_apply(tool.patch_make(old, amended), contract)
  console.log(`${name}\n  diff-match-patch: ${applied}: ${terms(text)}`)
  const patched = applyPatch(contract, createPatch('contract', old, amended))
  console.log(`  jsdiff: ${patched === false ? 'false' : terms(patched)}`)
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
without the clause
  diff-match-patch: true: 质保金：甲方在质保期满后30日内支付合同价款的3%。
  jsdiff: false
the clause further down
  diff-match-patch: true: 质保金：甲方在质保期满后30日内支付合同价款的3%。 进度款：甲方在收到发票后60日内支付合同价款的30%。
  jsdiff: false
SEEN
diff expected seen && echo 'diff-match-patch 1.0.5: as described'

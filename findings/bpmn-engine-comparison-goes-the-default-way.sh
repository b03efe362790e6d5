#!/usr/bin/env bash
# Guess: in bpmn-engine a gateway's condition ${environment.variables.amount > 50000} is evaluated (it looks like the expressions of Camunda and Activiti), or refused with an error.
# Truth: its expressions only look up paths. Anything else inside the braces is a path that is not there, so it is nothing, and nothing is false: the contract of 100,000 takes the
#        default flow, past the board. `!` is no negation either. The other way round, a condition without braces is a text and so always true: `amount > 50000` and `false` both go to
#        the board.
# Packages: bpmn-engine 25.0.1.
# Who: whoever runs an approval diagram drawn in a BPMN editor on Node: large contracts are approved by the clerk, and no test of small ones shows it. Comparisons need a script or
#      a service function.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent bpmn-engine@25.0.1 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';

const diagram = (condition) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
  <process id="approval" isExecutable="true">
    <startEvent id="start"/>
    <sequenceFlow id="in" sourceRef="start" targetRef="size"/>
    <exclusiveGateway id="size" default="otherwise"/>
    <sequenceFlow id="large" sourceRef="size" targetRef="board">
      <conditionExpression xsi:type="tFormalExpression">${condition.replaceAll('>', '&gt;')}</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="otherwise" sourceRef="size" targetRef="clerk"/>
    <endEvent id="board"/>
    <endEvent id="clerk"/>
  </process>
</definitions>`;
for (const condition of [
  '${environment.variables.amount > 50000}',
  '${environment.variables.large}',
  '${environment.variables.small}',
  '${!environment.variables.small}',
  'amount > 50000',
  'false',
]) {
  const listener = new EventEmitter();
  const ended = [];
  listener.on('activity.end', ({ id }) => ended.push(id));
  const engine = new Engine({ name: 'approval', source: diagram(condition) });
  await engine.execute({ listener, variables: { amount: 100000, large: true, small: false } });
  console.log(`${condition} -> ${ended.at(-1)}`);
}
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
${environment.variables.amount > 50000} -> clerk
${environment.variables.large} -> board
${environment.variables.small} -> clerk
${!environment.variables.small} -> clerk
amount > 50000 -> board
false -> board
SEEN
diff expected seen && echo 'bpmn-engine 25.0.1: as described'

#!/usr/bin/env bash
# Guess: the number field of a Chinese component library refuses what is no number: 3万元 pasted into it is cleared when one leaves the field, or is red.
# Truth: InputNumber of Ant Design takes every sign out that is no letter, digit, point or hyphen and answers with the rest, without a word: 3万元 is 3, 1.5万 is 1.5, 约5 is 5, 3,5 is 35. The
#        fields of TDesign and RSuite answer with nothing.
# Packages: antd 6.6.8, tdesign-react 1.18.2, rsuite 6.2.4 (with react and react-dom 19.3.1, in jsdom 26.1.0).
# Who: whoever asks for an amount with it: an amount pasted from a contract is ten thousand times too small, and the field then shows it as if it had been typed so. A `parser` of one's own has to
#      give back what it does not understand whole.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent --legacy-peer-deps antd@6.6.8 tdesign-react@1.18.2 rsuite@6.2.4 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'http://localhost/' });
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
console.error = () => {};
const { default: React, act } = await import('react');
const { createRoot } = await import('react-dom/client');
const fields = {
  antd: (await import('antd')).InputNumber,
  'tdesign-react': (await import('tdesign-react')).InputNumber,
  rsuite: (await import('rsuite')).InputNumber,
};

/** What a form is told when the text is pasted and the field is left, and what the field shows then. */
async function pasted(field, text) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  let told;
  function Form() {
    const [value, setValue] = React.useState();
    const onChange = (given) => {
      told = given;
      setValue(given);
    };
    return React.createElement(field, { value, onChange });
  }
  await act(async () => root.render(React.createElement(Form)));
  const input = host.querySelector('input');
  await act(async () => {
    input.focus();
    Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new window.Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
  const shown = input.value;
  await act(async () => root.unmount());
  return `${told === undefined || told === '' ? 'nothing' : told} (shows ${shown === '' ? 'nothing' : shown})`;
}

for (const text of ['3万元', '1.5万', '约5', '3,5', '30日'])
  for (const [name, field] of Object.entries(fields)) console.log(`${text}: ${name} ${await pasted(field, text)}`);
process.exit(0);
JS
node show.mjs | tee seen
cat > expected <<'SEEN'
3万元: antd 3 (shows 3)
3万元: tdesign-react nothing (shows nothing)
3万元: rsuite nothing (shows nothing)
1.5万: antd 1.5 (shows 1.5)
1.5万: tdesign-react nothing (shows nothing)
1.5万: rsuite nothing (shows nothing)
约5: antd 5 (shows 5)
约5: tdesign-react nothing (shows nothing)
约5: rsuite nothing (shows nothing)
3,5: antd 35 (shows 35)
3,5: tdesign-react nothing (shows nothing)
3,5: rsuite nothing (shows nothing)
30日: antd 30 (shows 30)
30日: tdesign-react nothing (shows nothing)
30日: rsuite nothing (shows nothing)
SEEN
diff expected seen && echo 'antd 6.6.8: as described'

/** The page at /docs: reads /openapi.json and shows every operation with a console to try it. */
import type { Session } from './console.ts';
import { type Description, readDescription } from './description.ts';
import { h } from './element.ts';
import { shown, text } from './json.ts';
import { choose, half, language, told, word } from './language.ts';
import { type OperationView, operationView } from './operation-view.ts';
import { prose } from './prose.ts';

const page = document.getElementById('page') ?? document.body;
/** Kept in memory only: a token that is stored can be taken. */
let token = '';

function languageSwitch(redraw: () => void): HTMLElement {
  const button = (name: 'zh' | 'en', label: string): HTMLElement => {
    const made = h('button', { type: 'button', lang: name, 'aria-pressed': String(language() === name) }, label);
    made.addEventListener('click', () => {
      choose(name);
      redraw();
      document.querySelector<HTMLElement>('.languages [aria-pressed=true]')?.focus();
    });
    return made;
  };
  return h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': word('languages') },
    button('zh', '中文'),
    button('en', 'English'),
  );
}

function tokenField(): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = h('input', {
    id: 'token',
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'token-about',
    placeholder: 'eyJhbGciOi…',
  });
  input.value = token;
  input.addEventListener('input', () => {
    token = input.value.trim();
  });
  const toggle = h('button', { type: 'button', class: 'quiet', 'aria-controls': 'token' }, word('show'));
  toggle.addEventListener('click', () => {
    input.type = input.type === 'password' ? 'text' : 'password';
    toggle.textContent = word(input.type === 'password' ? 'show' : 'hide');
  });
  const element = h(
    'section',
    { class: 'token' },
    h('label', { for: 'token' }, word('token')),
    h('div', { class: 'joined' }, input, toggle),
    h('p', { class: 'about', id: 'token-about' }, word('tokenHelp')),
  );
  return { element, input };
}

function draw(description: Description): void {
  const { info, tags, operations } = description;
  const open = new Set([...document.querySelectorAll('details.operation[open]')].map(({ id }) => id));
  const { element: tokens, input } = tokenField();
  const session: Session = {
    token: () => token,
    askForToken: () => input.focus(),
    made: (location) => {
      for (const view of views)
        if (location.startsWith(view.operation.path.split('{')[0] ?? '')) view.console().point(location);
    },
  };
  const views: readonly OperationView[] = operations.map((one) => operationView(description, one, session));
  const used = tags.filter(({ name }) => operations.some(({ tag }) => tag === name));
  const sections = used.map((tag) => {
    const own = views.filter(({ operation }) => operation.tag === tag.name);
    const links = own.map(({ operation }) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `#${operation.id}` },
          h('span', { class: `dot ${operation.method.toLowerCase()}` }),
          told(operation.declared, 'summary'),
        ),
      ),
    );
    return {
      own,
      element: h(
        'section',
        { class: 'tag' },
        h('h2', {}, told(tag, 'description')),
        ...own.map(({ element }) => element),
      ),
      entry: h('li', {}, h('span', { class: 'group' }, told(tag, 'description')), h('ul', {}, ...links)),
    };
  });
  const nothing = h('p', { class: 'muted', hidden: true, role: 'status' }, word('nothing'));
  const search = h('input', {
    id: 'search',
    type: 'search',
    placeholder: word('search'),
    'aria-label': word('search'),
  });
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const { own, element } of sections) {
      for (const { operation, element: line } of own) {
        const { id, method, path, declared } = operation;
        const said = `${id} ${method} ${path} ${text(declared.summary)} ${text(declared.description)}`.toLowerCase();
        line.hidden = !words.every((wanted) => said.includes(wanted));
      }
      element.hidden = own.every(({ element: line }) => line.hidden);
    }
    nothing.hidden = sections.some(({ element }) => !element.hidden);
  });

  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  page.replaceChildren(
    h('a', { class: 'skip', href: '#operations' }, word('skip')),
    h(
      'header',
      {},
      h(
        'div',
        { class: 'name' },
        h('span', { class: 'seal', 'aria-hidden': 'true' }, '规矩'),
        h('h1', {}, 'guiju'),
        h('span', { class: 'muted' }, `v${shown(info.version)}`),
      ),
      h('a', { href: '/openapi.json' }, 'openapi.json'),
      languageSwitch(() => draw(description)),
    ),
    h(
      'div',
      { class: 'columns' },
      h('nav', { 'aria-label': word('operations') }, h('ul', {}, ...sections.map(({ entry }) => entry))),
      h(
        'main',
        {},
        h('section', { class: 'lead' }, ...prose(told(info, 'description') || half(text(info.description)))),
        tokens,
        h('div', { id: 'operations', tabindex: '-1' }, search, nothing, ...sections.map(({ element }) => element)),
      ),
    ),
  );
  for (const { operation, element } of views) if (open.has(operation.id)) element.open = true;
  show();
}

/** Opens the operation that the address names. */
function show(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (!(named instanceof HTMLDetailsElement)) return;
  named.open = true;
  named.scrollIntoView();
}

window.addEventListener('hashchange', show);

fetch('/openapi.json', { credentials: 'omit' })
  .then(async (response) => draw(readDescription(await response.json())))
  .catch(() => page.replaceChildren(h('p', { class: 'refused' }, word('notRead'))));

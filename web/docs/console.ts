/** The try-it console of one operation: fields, body, send, and what came back. */
import { bodyEditor } from './body-editor.ts';
import type { Description, Operation } from './description.ts';
import { h } from './element.ts';
import { curlOf, exchange, prepare } from './exchange.ts';
import { fieldOf } from './field.ts';
import { language, word } from './language.ts';
import { resultView } from './result-view.ts';
import { schemaView } from './schema-view.ts';

/** What consoles share. */
export interface Session {
  readonly token: () => string;
  /** Brings the token field into view. */
  readonly askForToken: () => void;
  /** Told where what was made can be read, so that other consoles can fill it in. */
  readonly made: (location: string) => void;
}

/** What a console offers to the page. */
export interface Console {
  readonly element: HTMLElement;
  /** Fills the path parameters in from an address this operation can answer. */
  readonly point: (location: string) => void;
}

export function consoleOf({ root }: Description, operation: Operation, session: Session): Console {
  const { id, path, scope, parameters, body } = operation;
  const fields = parameters.map((parameter) => fieldOf(parameter, id));
  const asOf = fields.find(({ parameter }) => parameter.name === 'asOf');
  const editor = body === undefined ? undefined : bodyEditor(body, id, (day) => asOf?.write(day));
  const send = h('button', { type: 'submit', class: 'send' }, word('send'));
  const output = h('div', { class: 'output', 'aria-live': 'polite', role: 'status' });
  const curl = h('pre', { tabindex: '0' });
  const commandLine = h('details', { class: 'curl' }, h('summary', {}, word('curl')), curl);

  const prepared = () =>
    prepare(operation, fields, { token: session.token(), body: editor?.read() ?? '', language: language() });
  commandLine.addEventListener('toggle', () => curl.replaceChildren(curlOf(prepared())));

  const form = h(
    'form',
    { class: 'console', 'aria-label': `${operation.method} ${path}` },
    h(
      'div',
      { class: editor === undefined ? 'inputs' : 'inputs beside' },
      editor !== undefined && h('div', {}, editor.element, fieldsOfBody()),
      fields.length > 0 &&
        h(
          'div',
          {},
          h('h4', {}, word('parameters')),
          h('div', { class: 'fields' }, ...fields.map(({ element }) => element)),
        ),
    ),
    h('div', { class: 'actions' }, send, commandLine),
    output,
  );

  function fieldsOfBody(): HTMLElement {
    const details = h('details', { class: 'shape' }, h('summary', {}, word('fields')));
    details.addEventListener('toggle', () => details.append(schemaView(root, body?.schema)), { once: true });
    return details;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (scope !== 'public' && session.token() === '') {
      output.replaceChildren(h('p', { class: 'refused' }, word('needsToken')));
      session.askForToken();
      return;
    }
    send.disabled = true;
    output.replaceChildren(h('p', { class: 'muted' }, word('sending')));
    const request = prepared();
    curl.replaceChildren(curlOf(request));
    exchange(request)
      .then(async (answer) => {
        output.replaceChildren(h('h4', {}, word('answer')), await resultView(answer));
        const [, location] = answer.headers.find(([name]) => name === 'location') ?? [];
        if (location !== undefined) session.made(location);
      })
      .catch(() => output.replaceChildren(h('p', { class: 'refused' }, word('failed'))))
      .finally(() => {
        send.disabled = false;
      });
  });

  const pattern = new RegExp(`^${path.replace(/\{([^}]+)\}/g, '(?<$1>[^/]+)')}(?:/|$)`);
  return {
    element: form,
    point: (location) => {
      const { groups = {} } = pattern.exec(location) ?? {};
      for (const { parameter, write } of fields) {
        const value = groups[parameter.name];
        if (parameter.place === 'path' && value !== undefined) write(value);
      }
    },
  };
}

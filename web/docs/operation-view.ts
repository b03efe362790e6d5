/** One operation: a line that opens to what it does, a console, and what it can answer. */
import { type Console, consoleOf, type Session } from './console.ts';
import { type Description, type Operation, resolved } from './description.ts';
import { h } from './element.ts';
import { type JsonRecord, list, record, shown } from './json.ts';
import { told, word } from './language.ts';
import { prose } from './prose.ts';

export interface OperationView {
  readonly operation: Operation;
  readonly element: HTMLDetailsElement;
  readonly console: () => Console;
}

export function operationView(description: Description, operation: Operation, session: Session): OperationView {
  const { id, method, path, scope, declared } = operation;
  const element = h(
    'details',
    { class: 'operation', id },
    h(
      'summary',
      {},
      h('span', { class: `method ${method.toLowerCase()}` }, method),
      h('code', { class: 'path' }, ...breakable(path)),
      h('span', { class: 'says' }, told(declared, 'summary')),
      scope === 'public' ? undefined : h('span', { class: 'scope', title: word('scope') }, scope),
    ),
  );
  let made: Console | undefined;
  const console = (): Console => {
    made ??= consoleOf(description, operation, session);
    return made;
  };
  element.addEventListener(
    'toggle',
    () => {
      element.append(
        h(
          'div',
          { class: 'inside' },
          ...prose(told(declared, 'description')),
          console().element,
          answersOf(description.root, operation.responses),
        ),
      );
    },
    { once: true },
  );
  return { operation, element, console };
}

/** A path may be broken before each slash, so that it fits a phone. */
function breakable(path: string): readonly (Node | string)[] {
  return path.split(/(?=\/)/).flatMap((part, index) => (index === 0 ? [part] : [h('wbr'), part]));
}

function answersOf(root: JsonRecord, responses: JsonRecord): HTMLElement {
  return h(
    'details',
    { class: 'answers' },
    h('summary', {}, word('answers')),
    h(
      'dl',
      {},
      ...Object.entries(responses).flatMap(([status, given]) => {
        const response = resolved(root, given);
        return [
          h('dt', {}, h('strong', { class: `code s${status.charAt(0)}` }, status)),
          h('dd', {}, told(response, 'description'), ...typesOf(root, response)),
        ];
      }),
    ),
  );
}

/** The problem types that come with a refusal. */
function typesOf(root: JsonRecord, response: JsonRecord): readonly HTMLElement[] {
  const content = record(record(response.content)['application/problem+json']);
  const schema = resolved(root, content.schema);
  return list(record(record(schema.properties).type).enum).map((type) =>
    h('a', { class: 'type', href: shown(type) }, shown(type)),
  );
}

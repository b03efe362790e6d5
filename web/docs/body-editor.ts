/** The body of a request: a text to edit, filled from the examples of the description. */
import { h } from './element.ts';
import { type JsonRecord, record, text } from './json.ts';
import { half, word } from './language.ts';

export interface BodyEditor {
  readonly element: HTMLElement;
  readonly read: () => string;
}

/** @param onExample told the day of reckoning that the chosen example is meant for, empty where it names none. */
export function bodyEditor(body: JsonRecord, operation: string, onExample: (asOf: string) => void): BodyEditor {
  const examples = Object.entries(record(body.examples));
  const area = h('textarea', {
    id: `${operation}-body`,
    rows: '14',
    spellcheck: 'false',
    autocomplete: 'off',
    wrap: 'off',
  });
  const fill = (name: string): void => {
    const [, example] = examples.find(([key]) => key === name) ?? [];
    area.value = JSON.stringify(record(example).value, null, 2) ?? '';
    onExample(text(record(example)['x-asOf']));
  };
  const select = h(
    'select',
    { id: `${operation}-example` },
    ...examples.map(([name, example]) => h('option', { value: name }, half(text(record(example).summary)) || name)),
  );
  select.addEventListener('change', () => fill(select.value));
  fill(examples[0]?.[0] ?? '');
  const element = h(
    'div',
    { class: 'body' },
    examples.length > 0 &&
      h('div', { class: 'field' }, h('label', { for: `${operation}-example` }, word('example')), select),
    h('div', { class: 'field' }, h('label', { for: `${operation}-body` }, word('body')), area),
  );
  return { element, read: () => area.value };
}

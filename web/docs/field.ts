/** One parameter as a labelled field. */
import type { Parameter } from './description.ts';
import { h } from './element.ts';
import { list, shown, text } from './json.ts';
import { told, word } from './language.ts';

export interface Field {
  readonly parameter: Parameter;
  readonly element: HTMLElement;
  readonly read: () => string;
  readonly write: (value: string) => void;
}

export function fieldOf(parameter: Parameter, operation: string): Field {
  const { name, required, declared } = parameter;
  const id = `${operation}-${name}`;
  const control = controlOf(parameter, id);
  const about = told(declared, 'description');
  if (about !== '') control.setAttribute('aria-describedby', `${id}-about`);
  const key = name === 'Idempotency-Key' ? h('button', { type: 'button', class: 'quiet' }, word('newKey')) : undefined;
  key?.addEventListener('click', () => {
    control.value = crypto.randomUUID();
  });
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, h('code', {}, name), required && h('span', { class: 'required' }, ` ${word('required')}`)),
    key === undefined ? control : h('div', { class: 'joined' }, control, key),
    about !== '' && h('p', { class: 'about', id: `${id}-about` }, about),
  );
  return {
    parameter,
    element,
    read: () => control.value.trim(),
    write: (value) => {
      control.value = value;
    },
  };
}

function controlOf(
  { name, required, schema, example, declared }: Parameter,
  id: string,
): HTMLInputElement | HTMLSelectElement {
  const choices = schema.type === 'boolean' ? ['true', 'false'] : list(schema.enum).map(shown);
  // What must be given is filled in, so that a first try works; the rest is only hinted at.
  const given = required || declared['x-filled'] === true ? shown(example) : '';
  if (choices.length > 0) {
    const select = h('select', { id, name, required });
    if (!required) select.append(h('option', { value: '' }, word('unset')));
    for (const choice of choices) select.append(h('option', { value: choice, selected: choice === given }, choice));
    return select;
  }
  const { format } = schema;
  const input = h('input', {
    id,
    name,
    required,
    type: format === 'date' ? 'date' : schema.type === 'integer' ? 'number' : 'text',
    min: shown(schema.minimum) || undefined,
    max: shown(schema.maximum) || undefined,
    placeholder: required ? undefined : shown(schema.default) || shown(example) || text(format) || undefined,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.value = given;
  return input;
}

/** Shows a schema as a tree that opens on demand: a case has hundreds of fields, and few are looked at. */
import { resolved } from './description.ts';
import { h } from './element.ts';
import { type JsonRecord, list, record, shown, text } from './json.ts';
import { half, told, word } from './language.ts';

/** @param root the document that `$ref` points into. */
export function schemaView(root: JsonRecord, schema: unknown): HTMLElement {
  const given = resolved(root, schema);
  const variants = variantsOf(root, given);
  if (variants.length > 0) {
    return h('div', { class: 'schema' }, ...variants.map((variant) => branch(root, nameOf(variant), variant, false)));
  }
  const members = membersOf(root, given);
  return members.length > 0 ? h('ul', { class: 'schema' }, ...members) : h('p', { class: 'type' }, typeOf(root, given));
}

/** One of several: of those that are one of several themselves, each. */
function variantsOf(root: JsonRecord, { oneOf, anyOf }: JsonRecord): readonly unknown[] {
  return [
    ...list(oneOf),
    ...list(anyOf).flatMap((one) => {
      const inner = list(resolved(root, one).oneOf);
      return inner.length > 0 ? inner : [one];
    }),
  ];
}

const nameOf = (schema: unknown): string => text(record(schema).$ref).split('/').at(-1) ?? '';

function membersOf(root: JsonRecord, schema: JsonRecord): readonly HTMLElement[] {
  const required = new Set(list(schema.required));
  return Object.entries(record(schema.properties)).map(([name, member]) =>
    h('li', {}, branch(root, name, member, required.has(name))),
  );
}

/** What a list holds, else the schema itself. */
function inside(root: JsonRecord, schema: unknown): JsonRecord {
  const given = resolved(root, schema);
  return given.type === 'array' ? resolved(root, given.items) : given;
}

function branch(root: JsonRecord, name: string, schema: unknown, required: boolean): HTMLElement {
  const given = resolved(root, schema);
  const held = inside(root, given);
  const head = [
    h('code', {}, name),
    ' ',
    h('span', { class: 'type' }, typeOf(root, given)),
    required ? h('span', { class: 'required' }, ` ${word('required')}`) : undefined,
    ' ',
    told(given, 'title'),
  ];
  const about = half(text(given.description));
  const codes = Object.entries(record(given['x-enumDescriptions']));
  const hasMembers = Object.keys(record(held.properties)).length > 0;
  if (!hasMembers && codes.length === 0) {
    return h('div', {}, ...head, about !== '' && h('p', { class: 'about' }, about));
  }
  const details = h('details', {}, h('summary', {}, ...head), about !== '' && h('p', { class: 'about' }, about));
  details.addEventListener('toggle', () => fill(), { once: true });
  const fill = (): void => {
    if (hasMembers) details.append(h('ul', { class: 'schema' }, ...membersOf(root, held)));
    if (codes.length > 0) {
      details.append(
        h(
          'ul',
          { class: 'codes' },
          ...codes.map(([code, label]) => h('li', {}, h('code', {}, code), ` ${half(text(label))}`)),
        ),
      );
    }
  };
  return details;
}

function typeOf(root: JsonRecord, schema: JsonRecord): string {
  const unit = text(schema['x-unit']);
  const suffix = unit === '' ? '' : ` · ${unit}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array') return `${word('listOf')} ${typeOf(root, resolved(root, schema.items))}`;
  const values = list(schema.enum);
  if (values.length > 0) return values.length > 6 ? `${word('of')} ${values.length}` : values.map(shown).join(' | ');
  const either = list(schema.anyOf);
  if (either.length > 0)
    return `${[...new Set(either.map((one) => typeOf(root, resolved(root, one))))].join(' | ')}${suffix}`;
  const type = Array.isArray(schema.type) ? schema.type.map(shown).join(' | ') : text(schema.type);
  return `${text(schema.format) || type}${suffix}`;
}

/** Shows a schema as a tree that opens on demand: a case has hundreds of fields, and few are looked at. */
import { useState } from 'react';
import { type Language, useLanguage } from '../app/language.tsx';
import { halfOf, resolved, told } from './description.ts';
import { type JsonRecord, list, record, shown, text } from './json.ts';

interface SchemaProps {
  /** The document that `$ref` points into. */
  readonly root: JsonRecord;
  readonly schema: unknown;
}

export function SchemaTree({ root, schema }: SchemaProps) {
  const { language } = useLanguage();
  const given = resolved(root, schema);
  const variants = variantsOf(root, given);
  if (variants.length > 0)
    return (
      <ul className="schema">
        {variants.map((variant) => (
          <li key={nameOf(variant)}>
            <Branch root={root} name={nameOf(variant)} schema={variant} required={false} />
          </li>
        ))}
      </ul>
    );
  return hasMembers(given) ? (
    <Members root={root} schema={given} />
  ) : (
    <p className="type">{typeOf(root, given, language)}</p>
  );
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
const hasMembers = (schema: JsonRecord): boolean => Object.keys(record(schema.properties)).length > 0;

function Members({ root, schema }: { readonly root: JsonRecord; readonly schema: JsonRecord }) {
  const required = new Set(list(schema.required));
  return (
    <ul className="schema">
      {Object.entries(record(schema.properties)).map(([name, member]) => (
        <li key={name}>
          <Branch root={root} name={name} schema={member} required={required.has(name)} />
        </li>
      ))}
    </ul>
  );
}

interface BranchProps extends SchemaProps {
  readonly name: string;
  readonly required: boolean;
}

function Branch({ root, name, schema, required }: BranchProps) {
  const { language, say } = useLanguage();
  const [opened, setOpened] = useState(false);
  const given = resolved(root, schema);
  // What a list holds, else the schema itself.
  const held = given.type === 'array' ? resolved(root, given.items) : given;
  const codes = Object.entries(record(given['x-enumDescriptions']));
  const description = halfOf(text(given.description), language);
  const head = (
    <>
      <code>{name}</code> <span className="type">{typeOf(root, given, language)}</span>
      {required && <span className="required"> {say('必填', 'required')}</span>} {told(given, 'title', language)}
    </>
  );
  const about = description !== '' && <p className="about">{description}</p>;
  if (!hasMembers(held) && codes.length === 0)
    return (
      <>
        {head}
        {about}
      </>
    );
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>{head}</summary>
      {about}
      {opened && hasMembers(held) && <Members root={root} schema={held} />}
      {opened && codes.length > 0 && (
        <ul className="schema">
          {codes.map(([code, label]) => (
            <li key={code}>
              <code>{code}</code> {halfOf(text(label), language)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function typeOf(root: JsonRecord, schema: JsonRecord, language: Language): string {
  const unit = text(schema['x-unit']);
  const suffix = unit === '' ? '' : ` · ${unit}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array')
    return `${language === 'zh' ? '列表：' : 'list of '}${typeOf(root, resolved(root, schema.items), language)}`;
  const values = list(schema.enum);
  if (values.length > 6) return language === 'zh' ? `${values.length} 项之一` : `one of ${values.length}`;
  if (values.length > 0) return values.map(shown).join(' | ');
  const either = list(schema.anyOf);
  if (either.length > 0)
    return `${[...new Set(either.map((one) => typeOf(root, resolved(root, one), language)))].join(' | ')}${suffix}`;
  const type = Array.isArray(schema.type) ? schema.type.map(shown).join(' | ') : text(schema.type);
  return `${text(schema.format) || type}${suffix}`;
}

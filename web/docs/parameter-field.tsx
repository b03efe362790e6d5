/** One parameter as a labelled field. */
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useLanguage } from '../app/language.tsx';
import { type Parameter, told } from './description.ts';
import { list, shown, text } from './json.ts';

/** What must be given is filled in, so that a first try works; the rest is only hinted at. */
export const firstValue = ({ required, example, declared }: Parameter): string =>
  required || declared['x-filled'] === true ? shown(example) : '';

interface ParameterFieldProps {
  readonly parameter: Parameter;
  /** Of the operation: names of fields are unique with it. */
  readonly operation: string;
  readonly value: string;
  readonly tell: (value: string) => void;
}

export function ParameterField({ parameter, operation, value, tell }: ParameterFieldProps) {
  const { language, say } = useLanguage();
  const { name, required, schema, example, declared } = parameter;
  const id = `${operation}-${name}`;
  const about = told(declared, 'description', language);
  const described = about === '' ? {} : { 'aria-describedby': `${id}-about` };
  const choices = schema.type === 'boolean' ? ['true', 'false'] : list(schema.enum).map(shown);
  const hint = shown(schema.default) || shown(example) || text(schema.format);
  return (
    <div className="field">
      <label htmlFor={id}>
        <code>{name}</code>
        {required && <span className="required"> {say('必填', 'required')}</span>}
      </label>
      {choices.length > 0 ? (
        <select id={id} required={required} value={value} onChange={({ target }) => tell(target.value)} {...described}>
          {!required && <option value="">{say('（不填）', '(not set)')}</option>}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <div className="joined">
          <Input
            id={id}
            required={required}
            type={schema.format === 'date' ? 'date' : schema.type === 'integer' ? 'number' : 'text'}
            {...(shown(schema.minimum) !== '' && { min: shown(schema.minimum) })}
            {...(shown(schema.maximum) !== '' && { max: shown(schema.maximum) })}
            {...(!required && hint !== '' && { placeholder: hint })}
            autoComplete="off"
            spellCheck={false}
            value={value}
            onChange={({ target }) => tell(target.value)}
            {...described}
          />
          {name === 'Idempotency-Key' && (
            <Button onClick={() => tell(crypto.randomUUID())}>{say('生成', 'Generate')}</Button>
          )}
        </div>
      )}
      {about !== '' && (
        <p className="about" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  );
}

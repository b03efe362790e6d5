/** A field for a figure. What was typed stays as it was typed until it is understood, and nothing is guessed from a part of it. */
import Input from 'antd/es/input';
import { useId, useState } from 'react';
import { type Text, useLanguage } from '../language.tsx';

interface FigureInputProps {
  readonly id?: string;
  readonly className: string;
  /** The plain decimal that is answered; undefined where nothing is. */
  readonly value: string | undefined;
  /** Undefined for what is no such figure. */
  readonly read: (text: string) => string | undefined;
  /** How it stands when nobody is typing. */
  readonly shown?: (value: string) => string;
  readonly onValue: (value: string | undefined) => void;
  /** What to type instead. */
  readonly wanted: Text;
  readonly suffix?: string;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
}

export function FigureInput({ value, read, shown = (text) => text, onValue, wanted, ...rest }: FigureInputProps) {
  const { half } = useLanguage();
  const hint = useId();
  const [typed, setTyped] = useState<string>();
  const isBlank = typed === undefined || typed.trim() === '';
  const isRefused = !isBlank && read(typed) === undefined;
  return (
    <span className="figure-input">
      <Input
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (value === undefined ? '' : shown(value))}
        aria-invalid={isRefused}
        {...(isRefused && { status: 'error', 'aria-describedby': hint })}
        onBlur={() => !isRefused && setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value);
          onValue(target.value.trim() === '' ? undefined : read(target.value));
        }}
      />
      {isRefused && (
        <span className="refused" role="alert" id={hint}>
          {half(wanted)}
        </span>
      )}
    </span>
  );
}

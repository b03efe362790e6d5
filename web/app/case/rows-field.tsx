/** Answers of several rows: times that are left out of a period, and payments in parts. */
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import DatePicker from 'antd/es/date-picker';
import Select from 'antd/es/select';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { money } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { FieldProps } from './field-props.ts';
import { FigureInput } from './figure-input.tsx';
import { AMOUNT_WANTED, typedMoney } from './typed-figure.ts';

const day = (value: Dayjs | null | undefined): string | undefined => value?.format('YYYY-MM-DD');

export function SuspensionsField({ id, fact, answer, onAnswer }: FieldProps) {
  const { say, half } = useLanguage();
  const { value, all } = answer?.state === 'suspensions' ? answer : { value: [], all: false };
  const [from, setFrom] = useState<Dayjs | null>(null);
  const [to, setTo] = useState<Dayjs | null>(null);
  const [reason, setReason] = useState<string>();
  const tell = (rows: typeof value, whole: boolean): void =>
    onAnswer(rows.length === 0 && !whole ? undefined : { state: 'suspensions', value: rows, all: whole });
  const add = (): void => {
    const start = day(from);
    const end = day(to);
    if (start === undefined) return;
    tell(
      [...value, { from: start, ...(end !== undefined && { to: end }), ...(reason !== undefined && { reason }) }],
      all,
    );
    setFrom(null);
    setTo(null);
    setReason(undefined);
  };
  return (
    <div className="rows">
      <ul>
        {value.map((row, index) => (
          <li key={`${row.from} ${row.to ?? ''} ${row.reason ?? ''}`}>
            {row.from} – {row.to ?? say('至今', 'still going on')}
            {row.reason !== undefined &&
              fact.codes?.[row.reason] !== undefined &&
              ` · ${half(fact.codes[row.reason] ?? { zh: '', en: '' })}`}
            <Button
              type="link"
              size="small"
              onClick={() =>
                tell(
                  value.filter((_, at) => at !== index),
                  all,
                )
              }
            >
              {say('删去', 'Remove')}
            </Button>
          </li>
        ))}
      </ul>
      <span className="joined">
        <DatePicker
          id={id}
          aria-label={say('第一日', 'First day')}
          placeholder={say('第一日', 'First day')}
          value={from}
          onChange={(chosen) => setFrom(Array.isArray(chosen) ? null : chosen)}
        />
        <DatePicker
          aria-label={say('最后一日', 'Last day')}
          placeholder={say('最后一日', 'Last day')}
          value={to}
          onChange={(chosen) => setTo(Array.isArray(chosen) ? null : chosen)}
        />
        <Select
          aria-label={say('原因', 'Reason')}
          placeholder={say('原因', 'Reason')}
          className="unit"
          value={reason ?? null}
          options={Object.entries(fact.codes ?? {}).map(([code, label]) => ({ value: code, label: half(label) }))}
          onChange={(chosen) => setReason(chosen ?? undefined)}
        />
        <Button onClick={add} disabled={from === null}>
          {say('加上', 'Add')}
        </Button>
      </span>
      <Checkbox checked={all} onChange={({ target }) => tell(value, target.checked)}>
        {value.length === 0 ? say('一段也没有', 'There are none') : say('以上为全部', 'That is all')}
      </Checkbox>
    </div>
  );
}

export function PaymentsField({ id, answer, onAnswer }: FieldProps) {
  const { say } = useLanguage();
  const value = answer?.state === 'payments' ? answer.value : [];
  const [on, setOn] = useState<Dayjs | null>(null);
  const [amount, setAmount] = useState<string>();
  const tell = (rows: typeof value): void =>
    onAnswer(rows.length === 0 ? undefined : { state: 'payments', value: rows });
  return (
    <div className="rows">
      <ul>
        {value.map((row, index) => (
          <li key={`${row.paidOn} ${row.amount}`}>
            {row.paidOn} · {money(row.amount)} {say('元', 'yuan')}
            <Button type="link" size="small" onClick={() => tell(value.filter((_, at) => at !== index))}>
              {say('删去', 'Remove')}
            </Button>
          </li>
        ))}
      </ul>
      <span className="joined">
        <DatePicker
          id={id}
          aria-label={say('付款日期', 'Day of the payment')}
          placeholder={say('付款日期', 'Day')}
          value={on}
          onChange={(chosen) => setOn(Array.isArray(chosen) ? null : chosen)}
        />
        <FigureInput
          className="number"
          aria-label={say('金额', 'Amount')}
          placeholder={say('金额', 'Amount')}
          suffix={say('元', 'yuan')}
          value={amount}
          read={typedMoney}
          shown={money}
          wanted={AMOUNT_WANTED}
          onValue={setAmount}
        />
        <Button
          disabled={on === null || amount === undefined}
          onClick={() => {
            if (on === null || amount === undefined) return;
            tell([...value, { paidOn: dayjs(on).format('YYYY-MM-DD'), amount }]);
            setOn(null);
            setAmount(undefined);
          }}
        >
          {say('加上', 'Add')}
        </Button>
      </span>
    </div>
  );
}

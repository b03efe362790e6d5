/** 目标: figures and dates that places set themselves, with their clause; what was achieved is entered and scored, kept in this browser day by day, and as scorecards on the server. */
import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { client, content, Refused } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { count, many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { Waiting } from '../waiting.tsx';
import { everyTarget } from './every-target.ts';
import { KeptScorecards } from './kept-scorecards.tsx';
import { asked, unitOf } from './measure.ts';
import { outcomes } from './outcomes.ts';
import { keepLedger, type Ledger, lastTold, remember, remembered } from './remembered.ts';

type Target = Schemas['Target'];
type Scores = Schemas['TargetScores'];

const SHOWN = 40;

export default function TargetsPage() {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const id = useId();
  const [region, setRegion] = useState<string>();
  const [document, setDocument] = useState<string>();
  const [dueBy, setDueBy] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const [ledger, setLedger] = useState<Ledger>(remembered);
  const [scores, setScores] = useState<Scores>();
  const [refused, setRefused] = useState<Error>();
  const targets = useQuery({
    queryKey: ['targets', {}],
    queryFn: () => everyTarget({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const documents = useQuery({
    queryKey: ['document-titles'],
    queryFn: async () => (await content(client.GET('/v1/documents', { params: { query: { limit: 100 } } }))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (targets.error !== null) return <Failed error={targets.error} again={() => void targets.refetch()} />;
  if (targets.data === undefined || documents.data === undefined) return <Waiting />;
  const titles = new Map(documents.data.map(({ id: key, title }) => [key, title]));
  const all = targets.data;
  const regions = [...new Set(all.map((target) => target.region))].filter((one) => one !== null);
  const chosen = all.filter(
    (target) =>
      (region === undefined || target.region === region) &&
      (document === undefined || target.document === document) &&
      (dueBy === '' || (target.by !== null && target.by <= dueBy)),
  );
  const told = chosen.filter(({ id: key }) => ledger[key] !== undefined);
  const scored = new Map(scores?.targets.map((one) => [one.target.id, one]));
  const scoring = async (): Promise<void> => {
    setRefused(undefined);
    try {
      setScores(
        await content(
          client.POST('/v1/targets/scores', {
            body: { achieved: Object.fromEntries(told.map(({ id: key }) => [key, [...(ledger[key] ?? [])]])) },
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    }
  };
  return (
    <div className="rules">
      <p>
        <Link href="/rules">{say('← 全部规则', '← All rules')}</Link>
      </p>
      <h1>{say('目标', 'Targets')}</h1>
      <p>
        {say(
          '各地在文件中自定的数值和期限，不作违规判断。填写完成情况后评分；填写的内容按日期留在这台电脑的浏览器里；存档后同事也看得到。',
          'Figures and dates that places set themselves; no rule judges them. Enter what was achieved to have it scored; what you enter stays in this browser, day by day, and what is kept is there for colleagues.',
        )}
      </p>
      <search>
        <div className="filters">
          <div className="field">
            <label htmlFor={`${id}-place`}>{say('地方', 'Place')}</label>
            <Select
              id={`${id}-place`}
              allowClear
              value={region}
              onChange={(value) => setRegion(value)}
              options={regions.map((value) => ({ value, label: placeName(value) }))}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-document`}>{say('文件', 'Document')}</label>
            <Select
              id={`${id}-document`}
              allowClear
              showSearch
              optionFilterProp="label"
              value={document}
              onChange={(value) => setDocument(value)}
              options={[...new Set(all.map((target) => target.document))].map((value) => ({
                value,
                label: half(titles.get(value) ?? { zh: '文件', en: 'Document' }),
              }))}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-due`}>{say('到期不晚于', 'Due by')}</label>
            <input id={`${id}-due`} type="date" value={dueBy} onChange={({ target }) => setDueBy(target.value)} />
          </div>
        </div>
      </search>
      <p role="status">
        {say(
          `${count(chosen.length)} 个目标，已填 ${count(told.length)} 个`,
          `${many(chosen.length, 'target')}, ${count(told.length)} told`,
        )}
        {scores !== undefined &&
          `${say('：', ': ')}${Object.entries(outcomes)
            .map(
              ([outcome, name]) =>
                `${half(name)} ${told.filter(({ id: key }) => scored.get(key)?.outcome === outcome).length}`,
            )
            .join(say('，', ', '))}`}
      </p>
      {refused !== undefined && <Failed error={refused} again={() => void scoring()} />}
      <Button type="primary" disabled={told.length === 0} onClick={() => void scoring()}>
        {say('评分', 'Score')}
      </Button>
      <KeptScorecards
        told={Object.fromEntries(told.map(({ id: key }) => [key, ledger[key] ?? []]))}
        onOpen={(kept) => {
          setScores(undefined);
          setLedger(keepLedger({ ...ledger, ...kept }));
        }}
      />
      <ul className="cards">
        {chosen.slice(0, shown).map((target) => (
          <TargetCard
            key={target.id}
            target={target}
            title={titles.get(target.document)}
            ledger={ledger}
            scored={scored.get(target.id)}
            tell={(text) => setLedger(remember(ledger, target, text))}
          />
        ))}
      </ul>
      {chosen.length > shown && <Button onClick={() => setShown(shown + SHOWN)}>{say('更多', 'More')}</Button>}
    </div>
  );
}

interface CardProps {
  readonly target: Target;
  readonly title: Text | undefined;
  readonly ledger: Ledger;
  readonly scored: Schemas['ScoredTarget'] | undefined;
  readonly tell: (text: string) => void;
}

function TargetCard({ target, title, ledger, scored, tell }: CardProps) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const id = useId();
  const { measure } = target;
  const value = lastTold(ledger, target);
  return (
    <li className="card">
      <h2>{half(asked(target))}</h2>
      <blockquote lang="zh-CN">{target.words}</blockquote>
      <p className="source">
        {title !== undefined && <Link href={`/documents/${target.document}`}>{half(title)}</Link>} {target.clause} ·{' '}
        {placeName(target.region)}
      </p>
      <div className="field">
        <label htmlFor={id}>
          {measure.kind === 'figure'
            ? say(
                `完成情况${half(unitOf(measure.unit)) === '' ? '' : `（${unitOf(measure.unit).zh}）`}`,
                `Achieved${unitOf(measure.unit).en}`,
              )
            : measure.kind === 'done'
              ? say('完成日期', 'Done on')
              : say('是否达成', 'Met or not')}
        </label>
        {measure.kind === 'words' ? (
          <select id={id} value={value} onChange={({ target: { value: text } }) => tell(text)}>
            <option value="">{say('未填', 'Not told')}</option>
            <option value="true">{say('达成', 'Met')}</option>
            <option value="false">{say('未达成', 'Not met')}</option>
          </select>
        ) : (
          <input
            id={id}
            type={measure.kind === 'figure' ? 'number' : 'date'}
            step="any"
            value={value}
            onChange={({ target: { value: text } }) => tell(text)}
          />
        )}
      </div>
      {scored !== undefined && <Scored scored={scored} />}
    </li>
  );
}

function Scored({ scored }: { readonly scored: Schemas['ScoredTarget'] }) {
  const { say, half } = useLanguage();
  const unit = scored.target.measure.kind === 'figure' ? unitOf(scored.target.measure.unit) : { zh: '', en: '' };
  const off = ({ lateDays, short }: { readonly lateDays?: number; readonly short?: number }): string =>
    lateDays !== undefined && lateDays > 0
      ? say(`，逾期 ${lateDays} 日`, `, ${many(lateDays, 'day')} late`)
      : short !== undefined
        ? say(`，差 ${short}${unit.zh}`, `, ${short}${unit.en} off`)
        : '';
  return (
    <>
      <p>
        <b>{half(outcomes[scored.outcome])}</b>
        {off(scored)}
      </p>
      {scored.history.length > 1 && (
        <ol className="brief">
          {scored.history.map((step) => (
            <li key={step.on}>
              {step.on} {half(outcomes[step.outcome])}
              {off(step)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

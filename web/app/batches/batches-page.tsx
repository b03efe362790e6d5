/** 批量: a ledger is dropped, uploaded and started. */
import { useMutation } from '@tanstack/react-query';
import Progress from 'antd/es/progress';
import Radio from 'antd/es/radio';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { isKind, kindNames } from '../rules/kind-names.ts';
import { mayDo, useSession } from '../use-session.ts';
import type { Kind } from '../vocabulary.ts';
import { beginBatch } from './begin.ts';
import { OwnBatches } from './own-batches.tsx';

export default function BatchesPage() {
  const { say, half } = useLanguage();
  const session = useSession();
  const id = useId();
  const [, go] = useLocation();
  const [kind, setKind] = useState<Kind>('payment');
  const [region, setRegion] = useState<string>();
  const [share, setShare] = useState(0);
  const begin = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return beginBatch({ file, kind, defaults: region === undefined ? {} : { region } }, setShare);
    },
    onSuccess: (made) => go(`/batches/${made}`),
  });
  return (
    <div className="batches">
      <h1>{say('批量', 'Ledgers')}</h1>
      <div className="filters">
        <div className="field">
          <span id={`${id}-kind`}>{say('台账里是什么', 'What the ledger lists')}</span>
          <Radio.Group
            name={`${id}-kind`}
            aria-labelledby={`${id}-kind`}
            value={kind}
            onChange={({ target }) => isKind(target.value) && setKind(target.value)}
            options={(['payment', 'procurement', 'approval', 'site', 'award'] as const).map((value) => ({
              value,
              label: half(kindNames[value]),
            }))}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-place`}>
            {say('在哪里（各行自己写了地区的，以各行为准）', 'Where (a row that names its place keeps it)')}
          </label>
          <PlaceSelect id={`${id}-place`} allowClear value={region} onChange={setRegion} />
        </div>
      </div>
      {mayDo(session, ['batches:write']) && (
        <Drop
          accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
          disabled={begin.isPending}
          about={say(
            'Excel 工作簿或 CSV，一行一笔；列名照您自己的写，认不出的会说明。最大 1 GB。',
            'An Excel workbook or CSV, one case a row, with your own headings; what is not recognised is told. 1 GB at most.',
          )}
          onFile={(file) => begin.mutate(file)}
        />
      )}
      {begin.isPending && (
        <div role="status">
          <p>{share < 1 ? say('正在上传…', 'Uploading…') : say('已上传，正在开始…', 'Uploaded, starting…')}</p>
          <Progress percent={Math.round(share * 100)} aria-label={say('上传进度', 'Upload')} />
        </div>
      )}
      {begin.error !== null && <Failed error={begin.error} again={() => begin.mutate(begin.variables)} />}
      <p className="small">
        {say('还没有台账？', 'No ledger yet? ')}
        <a href={`/v1/templates/${kind}.xlsx`} download>
          {say('下载填报模板', 'Download a template')}
        </a>
      </p>
      <OwnBatches />
    </div>
  );
}

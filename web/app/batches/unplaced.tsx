/** A ledger that names no place anywhere: it is asked once, and all is judged again. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Progress from 'antd/es/progress';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { PlaceSelect } from '../place-select.tsx';
import { beginBatch, heldFile } from './begin.ts';

export function Unplaced({ batch }: { readonly batch: Schemas['Batch'] }) {
  const { say } = useLanguage();
  const id = useId();
  const [, go] = useLocation();
  const [region, setRegion] = useState<string>();
  const [share, setShare] = useState(0);
  const begin = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      const map = Object.keys(batch.map).length > 0 ? { map: batch.map } : {};
      const defaults = { ...batch.defaults, ...(region !== undefined && { region }) };
      return beginBatch({ file, kind: batch.kind ?? undefined, defaults, ...map }, setShare);
    },
    onSuccess: (made) => go(`/batches/${made}`),
  });
  const file = heldFile(batch.id);
  return (
    <section className="card missing" aria-labelledby={`${id}-asked`}>
      <h2 id={`${id}-asked`}>{say('这本台账是哪里的？', 'Where is this ledger from?')}</h2>
      <p>
        {say(
          '各地规定不同，不知道地区就不能判断。台账里没有地区一列的，在这里说一次。',
          'Rules differ by place, and without one nothing can be judged. Where the ledger has no such column, say it here once.',
        )}
      </p>
      <div className="field">
        <label htmlFor={`${id}-place`}>{say('在哪里', 'Where')}</label>
        <PlaceSelect id={`${id}-place`} value={region} onChange={setRegion} />
      </div>
      {file === undefined ? (
        region !== undefined && (
          <Drop
            accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
            disabled={begin.isPending}
            about={say(`请再选一次“${batch.file.name}”。`, `Choose “${batch.file.name}” once more.`)}
            onFile={(chosen) => begin.mutate(chosen)}
          />
        )
      ) : (
        <Button
          type="primary"
          disabled={region === undefined}
          loading={begin.isPending}
          onClick={() => begin.mutate(file)}
        >
          {say('按这个地区判断', 'Judge by this place')}
        </Button>
      )}
      {begin.isPending && <Progress percent={Math.round(share * 100)} aria-label={say('上传进度', 'Upload')} />}
      {begin.error !== null && <Failed error={begin.error} again={() => begin.mutate(begin.variables)} />}
    </section>
  );
}

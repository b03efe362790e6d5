/** 查标书: a document is dropped or its text pasted; then it is read, and shown with what was found. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import Progress from 'antd/es/progress';
import { useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { brought, isDone } from '../api/bring.ts';
import { client, content } from '../api/client.ts';
import { draftOf, keepDraft } from '../draft.ts';
import { Drop } from '../drop.tsx';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { PaperView } from './paper-view.tsx';
import { RecentPapers } from './recent-papers.tsx';

export default function PapersPage({ id }: { readonly id?: string }) {
  return id === undefined ? <Bring /> : <PaperView id={id} />;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function Bring() {
  const { say } = useLanguage();
  const own = useId();
  const [, go] = useLocation();
  const [pasted, setPasted] = useState(() => draftOf('tender', isText) ?? '');
  useEffect(() => keepDraft('tender', pasted), [pasted]);
  const [share, setShare] = useState(0);
  const bring = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      const make = () => content(client.POST('/v1/papers', { body: { file: { name: file.name } } }));
      return brought(file, 'paper', make, setShare);
    },
    onSuccess: (made, file) => {
      isDone(file);
      keepDraft('tender', '');
      go(`/tender/${made}`);
    },
  });
  return (
    <div className="papers">
      <h1>{say('查标书', 'Check a tender document')}</h1>
      <Drop
        accept=".docx,.docm,.doc,.wps,.pdf,.ofd,.html,.htm,.txt"
        disabled={bring.isPending}
        about={say(
          'Word、WPS、PDF、OFD 或文本，最大 50 MB。扫描件没有文字，读不了。',
          'Word, WPS, PDF, OFD or text, 50 MB at most. A scan holds no text and cannot be read.',
        )}
        onFile={(file) => bring.mutate(file)}
      />
      <form
        className="pasting"
        onSubmit={(event) => {
          event.preventDefault();
          bring.mutate(new File([pasted], say('粘贴的文字.txt', 'pasted.txt'), { type: 'text/plain' }));
        }}
      >
        <label htmlFor={`${own}-text`}>{say('或者把文字粘贴在这里', 'Or paste its text here')}</label>
        <Input.TextArea id={`${own}-text`} rows={6} value={pasted} onChange={({ target }) => setPasted(target.value)} />
        <Button type="primary" htmlType="submit" disabled={pasted.trim() === '' || bring.isPending}>
          {say('检查这段文字', 'Check this text')}
        </Button>
      </form>
      {bring.isPending && (
        <div role="status">
          <p>{say('正在上传…', 'Uploading…')}</p>
          <Progress percent={Math.round(share * 100)} aria-label={say('上传进度', 'Upload')} />
        </div>
      )}
      {bring.error !== null && <Failed error={bring.error} again={() => bring.mutate(bring.variables)} />}
      <RecentPapers />
    </div>
  );
}

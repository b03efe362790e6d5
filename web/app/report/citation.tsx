/** Where a rule stands: document, number, issuer, clause, its words, and since when it holds. */
import { Link } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../told.tsx';

interface CitationLineProps {
  readonly citation: Schemas['Citation'];
  /** Its id, `document:number`. */
  readonly provision: string;
  /** The day that decides which law applies. */
  readonly governing?: Schemas['Governing'] | undefined;
}

export function CitationLine({ citation, provision, governing }: CitationLineProps) {
  const { say, half } = useLanguage();
  const { document, title, number, issuer, clause, words, inForce } = citation;
  const source = [
    ...(issuer === null ? [] : [issuer]),
    ...(inForce.from === null ? [] : [say(`${inForce.from} 起施行`, `in force since ${inForce.from}`)]),
    ...(inForce.to === null ? [] : [say(`至 ${inForce.to}`, `until ${inForce.to}`)]),
    ...(governing === undefined
      ? []
      : [
          say(
            `按 ${governing.on}（${governing.by.zh}）施行的规定判断`,
            `judged by the law of ${governing.on} (${governing.by.en.toLowerCase()})`,
          ),
        ]),
  ].join(' · ');
  return (
    <p className="citation">
      <cite>
        {say('《', '“')}
        {half(title)}
        {say('》', '”')}
      </cite>
      {number !== null && `（${number}）`}{' '}
      <Link href={`/documents/${document}/${encodeURIComponent(provision)}`}>
        <b>{clause}</b>
      </Link>
      {words !== '' && <q lang="zh-CN">{words}</q>}
      <span className="source">
        <Told text={source} />
      </span>
    </p>
  );
}

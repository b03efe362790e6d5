/** What the auditor takes away: the workbook, and the tables for other programs. */
import { useQuery } from '@tanstack/react-query';
import { client, content } from '../api/client.ts';
import { Failed } from '../failing.tsx';
import { type Text, useLanguage } from '../language.tsx';

/** Files for people, by their names; what only programs read is not offered here. */
const offered: Readonly<Record<string, Text>> = {
  'findings.xlsx': { zh: '下载结果工作簿（Excel）', en: 'Download the workbook (Excel)' },
  'findings.csv': { zh: '逐项结论（CSV 表格）', en: 'Findings (CSV table)' },
  'refused.csv': { zh: '读不出的行（CSV 表格）', en: 'Rows that could not be read (CSV table)' },
};

/** Of a name that is not known here, what kind of file it is. */
const byEnding: Readonly<Record<string, Text>> = {
  xlsx: { zh: '工作簿（Excel）', en: 'Workbook (Excel)' },
  csv: { zh: '表格（CSV）', en: 'Table (CSV)' },
};

export function ResultLinks({ id }: { readonly id: string }) {
  const { half } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['results', id],
    queryFn: () => content(client.GET('/v1/batches/{id}/results', { params: { path: { id } } })),
    // Links hold for a quarter of an hour.
    refetchInterval: 600_000,
  });
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  const files = (data?.items ?? []).flatMap((file) => {
    const label = offered[file.name] ?? byEnding[file.name.slice(file.name.lastIndexOf('.') + 1)];
    return label === undefined ? [] : [{ ...file, label }];
  });
  return (
    <p className="actions">
      {[...files]
        .sort((one, other) => Number(other.name.endsWith('.xlsx')) - Number(one.name.endsWith('.xlsx')))
        .map(({ name, url, label }) => (
          <a key={name} href={url} download={name} className={name.endsWith('.xlsx') ? 'button' : ''}>
            {half(label)}
          </a>
        ))}
    </p>
  );
}

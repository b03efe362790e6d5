/** Where the objects of a batch are. Tenant and batch are in every key; neither can hold a slash. */

/** The uploads bucket. */
export const uploadKey = (tenant: string, batch: string): string => `${tenant}/${batch}/file`;

const work = (tenant: string, batch: string): string => `work/${tenant}/${batch}`;
const results = (tenant: string, batch: string): string => `results/${tenant}/${batch}`;

const NUMBER_LENGTH = 9;
/** Line numbers in keys sort as numbers do. */
export const padded = (line: number): string => String(line).padStart(NUMBER_LENGTH, '0');

/** All that was read, one line a case or refused row: what the map goes over. */
export const linesKey = (tenant: string, batch: string): string => `${work(tenant, batch)}/lines.jsonl`;
/** A line too long to travel in a payload. */
export const longLineKey = (tenant: string, batch: string, line: number): string =>
  `${work(tenant, batch)}/long/${padded(line)}.json`;
/** What became of a group of lines, one line each, in order, as far as it is counted and shown in tables; packed. */
export const outcomesKey = (tenant: string, batch: string, from: number): string =>
  `${work(tenant, batch)}/outcomes/${padded(from)}.jsonl`;
/** The reports of the same lines as they stand in the result, refused lines among them, where a release before packs wrote them. */
export const reportLinesKey = (tenant: string, batch: string, from: number): string =>
  `${work(tenant, batch)}/reports/${padded(from)}.jsonl`;
/** Where Step Functions writes the results of a run of the map. */
export const runPrefix = (tenant: string, batch: string, attempt: number): string =>
  `${work(tenant, batch)}/runs/${attempt}`;

/** Findings of a group of lines; there is none where there are no findings. */
export const findingsPrefix = (tenant: string, batch: string): string => `${results(tenant, batch)}/findings/`;
export const findingsKey = (tenant: string, batch: string, from: number): string =>
  `${findingsPrefix(tenant, batch)}${padded(from)}.jsonl`;

/** The files of a finished batch. */
export const resultFiles = {
  reports: { name: 'reports.jsonl', type: 'application/x-ndjson' },
  findingsCsv: { name: 'findings.csv', type: 'text/csv; charset=utf-8' },
  findingsXlsx: { name: 'findings.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  refused: { name: 'refused.jsonl', type: 'application/x-ndjson' },
  refusedCsv: { name: 'refused.csv', type: 'text/csv; charset=utf-8' },
  summary: { name: 'summary.json', type: 'application/json' },
} as const;
export type ResultFile = keyof typeof resultFiles;

export const resultKey = (tenant: string, batch: string, file: ResultFile): string =>
  `${results(tenant, batch)}/${resultFiles[file].name}`;

/** The number in the key of a group of lines. */
export const firstLineOf = (key: string): number => Number(/(\d+)\.jsonl$/.exec(key)?.[1] ?? 0);

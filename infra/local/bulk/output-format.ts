export type OutputFormat = 'json-lines' | 'csv' | 'workbook';

/** The format a result has by the ending of its name; `-` is standard output. */
export function outputFormatOf(path: string): OutputFormat | undefined {
  if (path === '-' || /\.(jsonl|ndjson)$/i.test(path)) return 'json-lines';
  if (/\.csv$/i.test(path)) return 'csv';
  return /\.xlsx$/i.test(path) ? 'workbook' : undefined;
}

/**
 * Run where DuckDB is installed, in a process of its own: a join by hand of payments with a table of due days, for one rule (Haikou,
 * payment within working days of the invoice), two threads, CSV to JSON lines of the rows that are late. Prints what it took.
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [file, due, out] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
await connection.run(
  `CREATE TABLE due AS SELECT * FROM read_csv(${quoted(due)}, types = {'started': 'DATE', 'due': 'DATE'})`,
);
await connection.run(`COPY (
  SELECT p.*, d.due, p.付款到账日期 - d.due AS late
  FROM read_csv(${quoted(file)}, types = {'地区': 'VARCHAR', '收到发票日期': 'DATE', '满足合同约定付款条件日期': 'DATE', '付款到账日期': 'DATE'}) p
  JOIN due d ON d.started = greatest(p.收到发票日期, p.满足合同约定付款条件日期)
  WHERE p.地区 = '460100' AND p.适用制度 = '政府采购' AND p.付款到账日期 > d.due
) TO ${quoted(out)} (FORMAT json)`);
const { user, system } = process.cpuUsage();
const used = process.resourceUsage();
console.log(
  JSON.stringify({
    cpuSeconds: (user + system) / 1e6,
    seconds: performance.now() / 1e3,
    peakBytes: 1_024 * used.maxRSS,
  }),
);
process.exit(0);

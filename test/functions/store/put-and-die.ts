/** Run by the crash test: stores a report, and kills its own process before or after the n-th write. */

import { tableClient } from '../../../functions/store/table-client.ts';
import { TableReportStore } from '../../../functions/store/table-report-store.ts';
import { storedReport } from './stored.ts';

const [endpoint = '', tableName = '', id = '', breaches = '', write = '', when = ''] = process.argv.slice(2);
const client = tableClient({
  tableName,
  region: 'local',
  endpoint,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
let writes = 0;
client.middlewareStack.add(
  (next) => async (args) => {
    writes++;
    if (writes === Number(write) && when === 'before') process.kill(process.pid, 'SIGKILL');
    const result = await next(args);
    if (writes === Number(write) && when === 'after') process.kill(process.pid, 'SIGKILL');
    return result;
  },
  { step: 'deserialize', priority: 'low' },
);
await new TableReportStore({ client, tableName }).put('t', storedReport(id, Number(breaches)));
console.log(`stored with ${writes} writes`);

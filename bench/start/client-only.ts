/** A handler that makes the client of the table and does nothing with it. */
import { tableClient } from '../../functions/store/table-client.ts';

const client = tableClient({ tableName: 'guiju', region: 'local', endpoint: 'http://127.0.0.1:9' });

export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ made: client !== undefined }) });

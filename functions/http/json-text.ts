/** JSON of what is written twice, into the table and to the caller: put together once. */
import { onceEach } from '../../rules/once.ts';

/** The JSON of an object that is not changed any more. */
export const jsonText = onceEach((value: object) => JSON.stringify(value));

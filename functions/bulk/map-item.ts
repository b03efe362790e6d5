/** What the map of a batch goes over: a line itself, or where it lies if it is too long for a payload. */
import * as z from 'zod';
import { lineSchema } from '../../intake/lines.ts';

export const mapItem = z.union([z.object({ n: z.int(), line: lineSchema }), z.object({ n: z.int(), at: z.string() })]);
export type MapItem = z.infer<typeof mapItem>;

/** Ids of new reports and batches: ULIDs. */
import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';

const RANGE = 2 ** 40;

/** As random as ulid's own source, which asks the system once a character; randomInt has bytes in store. */
export const freshId = (): string => ulid(undefined, () => randomInt(RANGE) / RANGE);

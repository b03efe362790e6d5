/**
 * What a write costs in write request units, and what it occupies: one unit for each 1 KB begun, of the item in the table,
 * and of what each global secondary index carries of it ("DynamoDB read and write operations"; "Provisioned throughput
 * considerations for global secondary indexes", DynamoDB Developer Guide).
 */
import { type Index, type IndexName, indexes, ORDER_ATTRIBUTE, tableKeys } from '../../functions/declared/table.ts';
import { type Item, itemBytes } from './item-bytes.ts';

const UNIT_BYTES = 1_024;
const READ_UNIT_BYTES = 4_096;
/** What DynamoDB adds to every item, in the table and in each index, when it counts storage ("Amazon DynamoDB pricing"). */
const STORED_OVERHEAD_BYTES = 100;

/** The table itself, or one of its indexes. */
export type Place = 'table' | IndexName;
export const places: readonly Place[] = ['table', ...indexes.map(({ name }) => name)];

export interface Written {
  readonly place: Place;
  readonly bytes: number;
  /** Write request units. */
  readonly units: number;
  /** Bytes as storage is counted. */
  readonly storedBytes: number;
}

/** What an index carries of an item: undefined where the item is not in it. */
export function carriedBy({ name, carries }: Index, item: Item): Item | undefined {
  if (item[name] === undefined) return undefined;
  if (carries === undefined) return item;
  const kept = new Set<string>([tableKeys.partition, tableKeys.sort, name, ORDER_ATTRIBUTE, ...carries]);
  return Object.fromEntries(Object.entries(item).filter(([attribute]) => kept.has(attribute)));
}

export const writeUnits = (bytes: number): number => Math.ceil(bytes / UNIT_BYTES);
/** Of a strongly consistent read: a unit for each 4 KB begun of what is read, whatever is projected of it. */
export const readUnits = (bytes: number): number => Math.ceil(bytes / READ_UNIT_BYTES);

function written(place: Place, item: Item): Written {
  const bytes = itemBytes(item);
  return { place, bytes, units: writeUnits(bytes), storedBytes: bytes + STORED_OVERHEAD_BYTES };
}

/** What putting an item that was not there writes: once into the table, and once into every index it is in. */
export function putOf(item: Item): readonly Written[] {
  return [
    written('table', item),
    ...indexes.flatMap((index) => {
      const carried = carriedBy(index, item);
      return carried === undefined ? [] : [written(index.name, carried)];
    }),
  ];
}

/** The size of an item as DynamoDB counts it ("DynamoDB item sizes and formats", DynamoDB Developer Guide). */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/** Names and values, in bytes of UTF-8. */
export function itemBytes(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) bytes += Buffer.byteLength(name) + valueBytes(value);
  return bytes;
}

function valueBytes(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  // About one byte for two significant digits, and one more.
  if (value.N !== undefined) return Math.ceil(value.N.replace(/\D/g, '').length / 2) + 1;
  if (value.B !== undefined) return value.B.byteLength;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  // Three bytes for a list or map, and one for each member.
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemBytes(value.M);
  if (value.L !== undefined) return 3 + value.L.reduce((bytes, member) => bytes + 1 + valueBytes(member), 0);
  if (value.SS !== undefined) return value.SS.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);
  if (value.NS !== undefined) return value.NS.reduce((bytes, number) => bytes + valueBytes({ N: number }), 0);
  return (value.BS ?? []).reduce((bytes, binary) => bytes + binary.byteLength, 0);
}

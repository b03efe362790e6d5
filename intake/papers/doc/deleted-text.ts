/**
 * Takes tracked deletions out of a doc. word-extractor 1.0.4 tells a modifier by five bits of its number where it has nine
 * ([MS-DOC] 2.2.5.1, Sprm.ispmd), and so takes the colour of right-to-left text (sprmCIcoBi) for a deletion: whole lines are lost.
 */
import WordOleExtractor, { type Piece } from 'word-extractor/lib/word-ole-extractor.js';

/** sprmCFRMarkDel, [MS-DOC] 2.6.1. */
const DELETED = 0x0800;
const PAGE = 512;
/** Bytes of an operand by the upper three bits of a modifier's number; the seventh says its length itself. */
const OPERAND: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];

/** Whether a list of modifiers says that its run is deleted. */
function isDeleted(modifiers: Buffer): boolean {
  let at = 0;
  while (at + 2 < modifiers.length) {
    const number = modifiers.readUInt16LE(at);
    at += 2;
    if (number === DELETED) return ((modifiers[at] ?? 0) & 1) === 1;
    const size = OPERAND[number >> 13] ?? 1;
    at += size < 0 ? (modifiers[at] ?? 0) + 1 : size;
  }
  return false;
}

/** Overwrites what lies between two offsets of the file with nulls, which are cleaned out later. */
function blank(pieces: readonly Piece[], from: number, to: number): void {
  for (const piece of pieces) {
    const begin = Math.max(0, Math.floor((from - piece.startFilePos) / piece.bpc));
    const end = Math.min(piece.text.length, Math.ceil((to - piece.startFilePos) / piece.bpc));
    if (begin < end) piece.text = `${piece.text.slice(0, begin)}${'\0'.repeat(end - begin)}${piece.text.slice(end)}`;
  }
}

WordOleExtractor.prototype.writeCharacterProperties = function (buffer: Buffer, table: Buffer): void {
  const start = buffer.readUInt32LE(0xfa);
  const length = buffer.readUInt32LE(0xfe);
  const count = Math.floor((length - 4) / 8);
  for (let index = 0; index < count; index += 1) {
    const page = table.readUInt32LE(start + (count + 1) * 4 + index * 4);
    const block = buffer.subarray(page * PAGE, (page + 1) * PAGE);
    const runs = block[PAGE - 1] ?? 0;
    for (let run = 0; run < runs; run += 1) {
      const offset = 2 * (block[(runs + 1) * 4 + run] ?? 0);
      if (offset === 0) continue;
      const size = block[offset] ?? 0;
      if (isDeleted(block.subarray(offset + 1, offset + 1 + size)))
        blank(this._pieces, block.readUInt32LE(run * 4), block.readUInt32LE((run + 1) * 4));
    }
  }
};

/** What a compound file of the old kind (MS-CFB) holds: the names of its streams stand in it in UTF-16. */
export type CompoundContent = 'doc' | 'encrypted' | 'workbook' | 'slides' | 'other';

const named = (name: string): Buffer => Buffer.from(name, 'utf16le');
const NAMES: readonly (readonly [Buffer, CompoundContent])[] = [
  [named('EncryptedPackage'), 'encrypted'],
  [named('WordDocument'), 'doc'],
  [named('Workbook'), 'workbook'],
  [named('PowerPoint Document'), 'slides'],
];
const SECTOR = 512;

export function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

export function compoundContent(bytes: Uint8Array): CompoundContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = NAMES.find(([name]) => buffer.includes(name))?.[1] ?? 'other';
  return content === 'doc' && isEncryptedDoc(buffer) ? 'encrypted' : content;
}

/** The information block at the head of a doc (MS-DOC 2.5.2): after its mark 0xA5EC, bit 8 of the flags says encrypted. */
function isEncryptedDoc(buffer: Buffer): boolean {
  for (let at = SECTOR; at + 12 <= buffer.length; at += SECTOR) {
    if (buffer.readUInt16LE(at) !== 0xa5ec) continue;
    const version = buffer.readUInt16LE(at + 2);
    if (version < 0x60 || version > 0x200) continue;
    return (buffer.readUInt16LE(at + 10) & 0x0100) !== 0;
  }
  return false;
}

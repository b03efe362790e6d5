/** Where a fact may stand: bidders' forms and models left in for reference say nothing unless a declaration names them. */
import type { PackedReading, Part } from '../../rules/readings/declaration.ts';

const SILENT: ReadonlySet<Part> = new Set(['forms', 'template']);

export function mayStand(reading: PackedReading, part: Part): boolean {
  if (reading.in === undefined) return !SILENT.has(part);
  return reading.in.includes(part) || (part === 'cover' && reading.in.includes('announcement'));
}

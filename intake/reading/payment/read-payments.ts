/** Reads an invoice, a contract, or both of one payment. */
import type { Json } from '../../../rules/engine/json.ts';
import type { Paper } from '../../papers/paper.ts';
import { nestedCase } from '../nested-case.ts';
import type { Passage } from '../passage.ts';
import type { Conflict, Mark, Reading } from '../reading.ts';
import { readContract } from './read-contract.ts';
import { readInvoice } from './read-invoice.ts';

/** Contract and invoice have a number each; that of the contract names the payment. */
const OWN = new Set(['reference']);

/**
 * @param files the passages of each file
 * @returns undefined where one of them is neither invoice nor contract
 */
export function readPayments(paper: Paper, files: readonly (readonly Passage[])[]): Reading | undefined {
  const contracts: Reading[] = [];
  const invoices: Reading[] = [];
  for (const passages of files) {
    const invoice = readInvoice(paper, passages);
    const contract = invoice === undefined ? readContract(paper, passages) : undefined;
    if (invoice === undefined && contract === undefined) return undefined;
    if (invoice !== undefined) invoices.push(invoice);
    if (contract !== undefined) contracts.push(contract);
  }
  const [only, ...more] = [...contracts, ...invoices];
  return only === undefined || more.length === 0 ? only : together([only, ...more]);
}

/** What two of them say differently is a conflict. */
function together(readings: readonly Reading[]): Reading {
  const marks = readings.flatMap((reading) => reading.marks);
  const conflicts: Conflict[] = readings.flatMap((reading) => reading.conflicts);
  const values = new Map<string, Json>();
  for (const [fact, all] of Map.groupBy(
    marks.filter(({ sure }) => sure),
    ({ fact: path }) => path,
  )) {
    const [first] = all;
    if (first === undefined || conflicts.some((conflict) => conflict.fact === fact)) continue;
    if (fact === 'contract.contents') values.set(fact, [...new Set(all.map(({ value }) => value))]);
    else if (OWN.has(fact) || new Set(all.map(({ value }) => JSON.stringify(value))).size === 1)
      values.set(fact, first.value);
    else conflicts.push({ fact, marks: differing(all) });
  }
  return {
    case: nestedCase('payment', values),
    marks,
    conflicts,
    unread: readings.flatMap((reading) => reading.unread),
    said: readings.flatMap((reading) => reading.said ?? []),
    notes: readings[0]?.notes ?? [],
  };
}

const differing = (marks: readonly Mark[]): readonly Mark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark.value), mark])).values(),
];

/** Reads the facts of a paper: what its words say, where, and what contradicts itself. Same paper, same reading; no model. */
import { blocksByPart } from '../papers/joined-papers.ts';
import type { Paper } from '../papers/paper.ts';
import { passagesOf } from './passage.ts';
import { readPayments } from './payment/read-payments.ts';
import { readPurchase } from './read-purchase.ts';
import type { Reading } from './reading.ts';
import { withoutStruckFigures } from './without-struck.ts';

/** @returns the case as far as the paper says it, every value with its words: of a payment from an invoice or a contract, else of a purchase */
export function readPaperFacts(paper: Paper): Reading {
  // Each file begins anew: what a heading of the one says of its parts does not hold in the next.
  const files = blocksByPart(withoutStruckFigures(paper)).map(passagesOf);
  const passages = files.flat();
  return readPayments(paper, files) ?? readPurchase(paper, passages);
}

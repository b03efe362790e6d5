/** Reads the facts of a paper: what its words say, where, and what contradicts itself. Same paper, same reading; no model. */
import type { Paper } from '../papers/paper.ts';
import { passagesOf } from './passage.ts';
import { readContract } from './payment/read-contract.ts';
import { readInvoice } from './payment/read-invoice.ts';
import { readPurchase } from './read-purchase.ts';
import type { Reading } from './reading.ts';

/** @returns the case as far as the paper says it, every value with its words: of a payment from an invoice or a contract, else of a purchase */
export function readPaperFacts(paper: Paper): Reading {
  const passages = passagesOf(paper.blocks);
  return readInvoice(paper, passages) ?? readContract(paper, passages) ?? readPurchase(paper, passages);
}

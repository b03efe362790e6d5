/**
 * Which OCDS path gives which fact. `docs/ocds.md` shows this table; a test holds the two together. Where several paths give
 * a fact, the first that has a value counts. `documents[tenderNotice]` is the document of that type, the earliest if several.
 *
 * What is not here is not guessed: an estimate is no ceiling, a date of publication no date of receipt.
 */
import { type Conversion, coded, day, methodByName, nameOfAtMost, yuan } from './conversion.ts';

/** One line of the table. */
export interface Mapping {
  /** Path below the release, award, contract, transaction or milestone; a name in brackets picks documents by type. */
  readonly from: string;
  /** Path of the fact. */
  readonly to: string;
  readonly as: Conversion;
}

const categories = { goods: 'goods', works: 'works', services: 'services' };
/** "Limited" covers negotiation, consultation and quotations alike, so it says too little. */
const methods = { open: 'open-tender', selective: 'invited-tender', direct: 'single-source' };

/** What is bought, and where the record of it stands in every case of the process. */
export const projectFacts: readonly Mapping[] = [
  { from: 'tender/title', to: 'project.name', as: nameOfAtMost(500) },
  { from: 'planning/project/title', to: 'project.name', as: nameOfAtMost(500) },
  { from: 'planning/budget/project', to: 'project.name', as: nameOfAtMost(500) },
  { from: 'tender/mainProcurementCategory', to: 'project.category', as: coded(categories) },
  { from: 'tender/procurementMethodDetails', to: 'project.method', as: methodByName },
  { from: 'tender/procurementMethod', to: 'project.method', as: coded(methods) },
  { from: 'planning/budget/amount', to: 'project.budget', as: yuan },
  { from: 'tender/value', to: 'project.budget', as: yuan },
  { from: 'tender/documents[tenderNotice]/datePublished', to: 'project.noticeOn', as: day },
  { from: 'tender/tenderPeriod/endDate', to: 'process.bidDeadlineOn', as: day },
];

/** The steps before the award: told once, however many awards there are. */
export const tenderFacts: readonly Mapping[] = [
  { from: 'planning/documents[procurementPlan]/datePublished', to: 'process.planPublishedOn', as: day },
  { from: 'tender/documents[procurementPlan]/datePublished', to: 'process.planPublishedOn', as: day },
  { from: 'tender/documents[biddingDocuments]/datePublished', to: 'process.documentsAvailableOn', as: day },
  { from: 'tender/datePublished', to: 'process.documentsAvailableOn', as: day },
  { from: 'tender/tenderPeriod/startDate', to: 'process.documentsAvailableOn', as: day },
];

/** Below `awards`. */
export const awardFacts: readonly Mapping[] = [
  { from: 'date', to: 'process.winnerDeterminedOn', as: day },
  { from: 'documents[awardNotice]/datePublished', to: 'process.resultPublishedOn', as: day },
  { from: 'datePublished', to: 'process.resultPublishedOn', as: day },
];

/** Below the `awards` that several contracts rest on: from when the time for each of them runs. */
export const contractAwardFacts: readonly Mapping[] = awardFacts.filter(({ from }) => from === 'date');

/** Below `contracts`. */
export const contractFacts: readonly Mapping[] = [
  { from: 'dateSigned', to: 'process.contractSignedOn', as: day },
  { from: 'value', to: 'contract.amount', as: yuan },
  { from: 'documents[contractSigned]/datePublished', to: 'process.contractPublishedOn', as: day },
  { from: 'documents[contractNotice]/datePublished', to: 'process.contractPublishedOn', as: day },
];

/** Below `contracts/implementation/transactions`: a payment that was made. */
export const transactionFacts: readonly Mapping[] = [{ from: 'date', to: 'paidOn', as: day }];

/** Below `contracts/implementation/milestones`, where a transaction names it (extension transaction_milestones). */
export const relatedMilestoneFacts: readonly Mapping[] = [
  { from: 'dateMet', to: 'conditionsMetOn', as: day },
  { from: 'dueDate', to: 'dueOn', as: day },
];

/** Below `contracts/milestones` and `contracts/implementation/milestones` of type `payment`: a payment that was agreed. */
export const paymentMilestoneFacts: readonly Mapping[] = [
  { from: 'dueDate', to: 'dueOn', as: day },
  { from: 'dateMet', to: 'paidOn', as: day },
];

/** The table with the place each part of it applies to, for documentation and for telling what was not mapped. */
export const mappings: readonly {
  readonly below: string;
  readonly kind: 'procurement' | 'payment';
  readonly facts: readonly Mapping[];
}[] = [
  { below: '', kind: 'procurement', facts: [...projectFacts, ...tenderFacts] },
  { below: 'awards', kind: 'procurement', facts: awardFacts },
  { below: 'contracts', kind: 'procurement', facts: contractFacts },
  { below: 'contracts/implementation/transactions', kind: 'payment', facts: transactionFacts },
  {
    below: 'contracts/implementation/milestones',
    kind: 'payment',
    facts: [...relatedMilestoneFacts, ...paymentMilestoneFacts],
  },
  { below: 'contracts/milestones', kind: 'payment', facts: paymentMilestoneFacts },
];

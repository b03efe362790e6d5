/** Turns one OCDS release, or compiled release, into the procurement and payment cases it tells of. */
import type { Json } from '../../rules/engine/json.ts';
import type { NoteCounter } from '../notes.ts';
import { put } from '../tables/put.ts';
import { day } from './conversion.ts';
import {
  awardFacts,
  contractAwardFacts,
  contractFacts,
  type Mapping,
  paymentMilestoneFacts,
  projectFacts,
  relatedMilestoneFacts,
  tenderFacts,
  transactionFacts,
} from './mapping.ts';
import { firstById, listAt, type Members, membersAt, textAt } from './members.ts';
import { buyersOf, nameOf, partyOf, regionOf, sizeOf } from './organization.ts';
import { type Numbered, type Pair, pairsOf } from './pairs.ts';
import { found } from './path-values.ts';
import { unmappedIn } from './unmapped.ts';

/** A case as the release tells it, not yet checked against the vocabulary. */
export interface Told {
  /** JSON Pointer inside the release; empty for the process as a whole. */
  readonly part: string;
  readonly submission: Record<string, Json>;
  /** The part tells of something that cannot be judged, and why. */
  readonly lacking?: { readonly code: string; readonly zh: string; readonly en: string };
}

/** What a release tells, and the day up to which it tells it. */
export interface ReleaseCases {
  readonly cases: Iterable<Told>;
  /** A release is what was known on its day: what it does not tell need not have been missing later. */
  readonly asOf: string | undefined;
}

/** An award or contract that was given up. A pending one is decided and waits for its signature or a period to end. */
const VOID = new Set(['cancelled', 'unsuccessful']);

/** The status of a milestone that was not reached by its day. `scheduled` says nothing: publishers leave it standing. */
const NOT_MET = 'notMet';

/** Every case a release tells of; none where it tells of no purchase at all. */
export function casesOf(release: Members, notes: NoteCounter): ReleaseCases {
  const teller = new Teller(release, notes);
  for (const path of unmappedIn(release))
    notes.add('not-mapped', path, { zh: '没有对应的字段', en: 'no fact corresponds to it' });
  const date = day(release.date);
  return { cases: teller.cases(), asOf: 'value' in date && typeof date.value === 'string' ? date.value : undefined };
}

class Teller {
  readonly #release: Members;
  readonly #notes: NoteCounter;
  readonly #region: string | undefined;
  readonly #ocid: string;
  readonly #awards: readonly Numbered[];
  readonly #contracts: readonly Numbered[];
  // What every case of the release shares is looked up once, since there can be as many cases as parties, awards or documents.
  readonly #unit: string | undefined;
  readonly #awardById: ReadonlyMap<string, Members>;
  readonly #project: readonly Fact[];
  readonly #sizes = new Map<Members, string | undefined>();

  constructor(release: Members, notes: NoteCounter) {
    this.#release = release;
    this.#notes = notes;
    this.#region = regionOf(release);
    this.#ocid = textAt(release, 'ocid') ?? textAt(release, 'id') ?? '';
    this.#awards = this.#valid('awards');
    this.#contracts = this.#valid('contracts');
    this.#unit = buyersOf(release)
      .map(nameOf)
      .find((name) => name !== undefined);
    this.#awardById = firstById(listAt(release, 'awards'));
    this.#project = this.#mapped(release, projectFacts, '');
  }

  *cases(): Generator<Told> {
    yield* this.#procurement();
    yield* this.#payments();
  }

  /** One case for a process with one award; with several, one for the tender and one an award. */
  *#procurement(): Generator<Told> {
    const release = this.#release;
    const awards = this.#awards;
    const contracts = this.#contracts;
    const tellsTender = membersAt(release, 'tender') !== undefined || membersAt(release, 'planning') !== undefined;
    if (!tellsTender && awards.length === 0 && contracts.length === 0) return;
    const pairs = pairsOf(awards, contracts);
    const [first] = pairs;
    if (pairs.length <= 1) {
      const whole = this.#case('', this.#ocid);
      this.#map(release, tenderFacts, whole.submission, '');
      this.#pair(first, whole.submission);
      yield whole;
      return;
    }
    if (tellsTender) {
      const tender = this.#case('', this.#ocid);
      this.#map(release, tenderFacts, tender.submission, '');
      yield tender;
    }
    for (const pair of pairs) {
      const told = this.#case(pair.part, `${this.#ocid} ${textAt(pair.award ?? pair.contract, 'id') ?? ''}`);
      this.#pair(pair, told.submission);
      yield told;
    }
  }

  *#payments(): Generator<Told> {
    for (const { value: contract, index } of this.#contracts) {
      const inImplementation = listAt(contract, 'implementation', 'milestones');
      const milestoneById = firstById(inImplementation);
      const related = new Set<string | undefined>();
      for (const [nth, transaction] of listAt(contract, 'implementation', 'transactions').entries()) {
        related.add(textAt(transaction, 'relatedImplementationMilestone', 'id'));
        const part = `/contracts/${index}/implementation/transactions/${nth}`;
        yield this.#transaction(contract, transaction, milestoneById, part);
      }
      const due = [
        ...inImplementation.map((milestone, nth) => ({
          milestone,
          part: `/contracts/${index}/implementation/milestones/${nth}`,
        })),
        ...listAt(contract, 'milestones').map((milestone, nth) => ({
          milestone,
          part: `/contracts/${index}/milestones/${nth}`,
        })),
      ].filter(({ milestone }) => textAt(milestone, 'type') === 'payment' && !related.has(textAt(milestone, 'id')));
      for (const { milestone, part } of due) yield* this.#agreedPayment(contract, milestone, part);
    }
  }

  #transaction(contract: Members, transaction: Members, milestones: ReadonlyMap<string, Members>, part: string): Told {
    const { submission } = this.#payment(contract, part, textAt(transaction, 'id'));
    const payer = nameOf(partyOf(this.#release, membersAt(transaction, 'payer')));
    if (payer !== undefined) submission.unit = payer.slice(0, 200);
    const payee = sizeOf(partyOf(this.#release, membersAt(transaction, 'payee')));
    if (payee !== undefined) put(submission, 'supplier.size', payee);
    this.#map(transaction, transactionFacts, submission, 'contracts/implementation/transactions/');
    const milestoneId = textAt(transaction, 'relatedImplementationMilestone', 'id');
    const milestone = milestoneId === undefined ? undefined : milestones.get(milestoneId);
    if (milestone !== undefined)
      this.#map(milestone, relatedMilestoneFacts, submission, 'contracts/implementation/milestones/');
    if (submission.paidOn !== undefined) return { part, submission };
    // Without its date a payment would be taken for one that was never made.
    return {
      part,
      submission,
      lacking: { code: 'no-date', zh: '付款没有可用的日期', en: 'the transaction has no date that can be used' },
    };
  }

  #agreedPayment(contract: Members, milestone: Members, part: string): readonly Told[] {
    const told = this.#payment(contract, part, textAt(milestone, 'id'));
    this.#map(milestone, paymentMilestoneFacts, told.submission, 'contracts/implementation/milestones/');
    if (told.submission.dueOn === undefined) return [];
    if (textAt(milestone, 'status') === NOT_MET && told.submission.paidOn === undefined) told.submission.paidOn = null;
    return [told];
  }

  #payment(contract: Members, part: string, id: string | undefined): Told {
    const told = this.#head('payment', part, `${this.#ocid} ${id ?? ''}`);
    told.submission.basis = 'contract';
    const size = this.#supplierSize(contract);
    if (size !== undefined) put(told.submission, 'supplier.size', size);
    return told;
  }

  /** Of the one supplier of the award that the contract rests on. */
  #supplierSize(contract: Members): string | undefined {
    const award = this.#awardById.get(textAt(contract, 'awardID') ?? '');
    if (award === undefined) return undefined;
    if (!this.#sizes.has(award)) {
      const [supplier, ...others] = listAt(award, 'suppliers');
      this.#sizes.set(award, others.length === 0 ? sizeOf(partyOf(this.#release, supplier)) : undefined);
    }
    return this.#sizes.get(award);
  }

  #case(part: string, reference: string): Told {
    const told = this.#head('procurement', part, reference);
    for (const [to, value] of this.#project) put(told.submission, to, value);
    return told;
  }

  #head(kind: string, part: string, reference: string): Told {
    const unit = this.#unit;
    const submission: Record<string, Json> = { kind };
    if (this.#region !== undefined) submission.region = this.#region;
    if (reference.trim() !== '') submission.reference = reference.trim().slice(0, 200);
    if (unit !== undefined) submission.unit = unit.slice(0, 200);
    return { part, submission };
  }

  #pair(pair: Pair | undefined, submission: Record<string, Json>): void {
    if (pair?.award !== undefined) this.#map(pair.award, awardFacts, submission, 'awards/');
    if (pair?.contract !== undefined) this.#map(pair.contract, contractFacts, submission, 'contracts/');
    if (pair?.of !== undefined) this.#map(pair.of, contractAwardFacts, submission, 'awards/');
  }

  #valid(name: 'awards' | 'contracts'): readonly Numbered[] {
    return listAt(this.#release, name).flatMap((value, index) => {
      const status = textAt(value, 'status') ?? '';
      if (!VOID.has(status)) return [{ value, index }];
      this.#notes.add('void', name, { zh: `状态为 ${status}，不计`, en: `with status ${status}: left out` });
      return [];
    });
  }

  #map(scope: Members, facts: readonly Mapping[], submission: Record<string, Json>, prefix: string): void {
    for (const [to, value] of this.#mapped(scope, facts, prefix)) put(submission, to, value);
  }

  #mapped(scope: Members, facts: readonly Mapping[], prefix: string): readonly Fact[] {
    const given = new Map<string, Json>();
    for (const { from, to, as } of facts) {
      if (given.has(to)) continue;
      // A placeholder (0001-01-01) among several days does not hide the real one.
      for (const value of found(scope, from)) {
        const converted = as(value);
        if ('value' in converted) {
          given.set(to, converted.value);
          break;
        }
        this.#notes.add('not-mapped', `${prefix}${from}`, converted.why);
      }
    }
    return [...given];
  }
}

/** A fact that the release gives: its path and its value. */
type Fact = readonly [path: string, value: Json];

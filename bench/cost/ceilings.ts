/** What limits how many checks a second there can be, and at which rate, lowest first. */

import { indexes, ONCE_SHARDS, SHARDS } from '../../functions/declared/table.ts';
import { LINES_A_CALL, stateMachine } from '../../infra/declared/state-machine.ts';
import { steps } from '../../infra/declared/steps.ts';
import type { Measured } from './measured.ts';
import type { Way as SingleWay } from './single.ts';
import { type Assumptions, type Limit, limitOf } from './stated.ts';
import { bulkMs, singleMs, unitsIn } from './usage.ts';

export interface Ceiling {
  readonly what: string;
  /** Checks a second. */
  readonly rate: number;
  /** Of what it is a limit: of all there is, of one tenant, of one batch. */
  readonly of: 'the account' | 'one tenant' | 'one batch';
  readonly because: string;
  readonly raise: string;
}

export const lowestFirst = (ceilings: readonly Ceiling[]): readonly Ceiling[] =>
  ceilings.toSorted((a, b) => a.rate - b.rate);

const number = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

/** A partition of an index takes so many write units; a tenant's items of a kind are spread over the shards. */
function indexCeilings(measured: Measured): readonly Ceiling[] {
  const partition = limitOf('partition');
  const of = (name: (typeof indexes)[number]['name'], what: string): Ceiling => {
    const units = unitsIn(measured, name);
    return {
      what,
      rate: (SHARDS * partition.value) / units,
      of: 'one tenant',
      because: `index \`${name}\`: ${SHARDS} shards of ${number(partition.value)} write units a second, ${number(units)} a check`,
      raise: partition.raise,
    };
  };
  return [
    of('reportsByTime', 'index partitions of reports'),
    of('findingsByTime', 'index partitions of breaches, also where all break one rule'),
  ];
}

/** @param inTable write units a check in the table itself */
function tableCeiling(measured: Measured, limit: Limit, inTable: number): Ceiling {
  const inIndexes = indexes.map(({ name }) => unitsIn(measured, name));
  const most = Math.max(inTable, ...inIndexes);
  return {
    what: limit.what,
    rate: limit.value / most,
    of: 'the account',
    because: `${number(limit.value)} write units a second, ${number(most)} a check in the table, less in every index`,
    raise: limit.raise,
  };
}

/** Of checks by HTTP that are stored. */
export function singleCeilings(measured: Measured, way: SingleWay, assumed: Assumptions): readonly Ceiling[] {
  const { whole } = singleMs(measured, way, assumed);
  const concurrency = limitOf('lambdaConcurrency');
  const rate = limitOf('lambdaRate');
  const plain = (limit: Limit): Ceiling => ({
    what: limit.what,
    rate: limit.value,
    of: 'the account',
    because: `${number(limit.value)} ${limit.unit}`,
    raise: limit.raise,
  });
  const all: Ceiling[] = [
    plain(limitOf('stageThrottle')),
    plain(limitOf('apiAccount')),
    {
      what: concurrency.what,
      rate: concurrency.value / (whole / 1_000),
      of: 'the account',
      because: `${number(concurrency.value)} at a time, ${number(whole)} ms each`,
      raise: concurrency.raise,
    },
    {
      what: rate.what,
      rate: rate.value * concurrency.value,
      of: 'the account',
      because: `${rate.value} a second for each of ${number(concurrency.value)}`,
      raise: rate.raise,
    },
  ];
  if (way === 'notStored') return lowestFirst(all);
  const once = way === 'storedOnce' ? measured.single.once.units : 0;
  const inTable = unitsIn(measured, 'table') + once;
  all.push(
    tableCeiling(measured, limitOf('newTable'), inTable),
    tableCeiling(measured, limitOf('tableQuota'), inTable),
    ...indexCeilings(measured),
  );
  if (way === 'storedOnce') {
    const partition = limitOf('partition');
    all.push({
      what: 'partitions of Idempotency-Keys',
      rate: (ONCE_SHARDS * partition.value) / once,
      of: 'one tenant',
      because: `${ONCE_SHARDS} partitions of ${number(partition.value)} write units a second, ${once} a key`,
      raise: 'cannot be raised: more partitions (`ONCE_SHARDS`, functions/declared/table.ts)',
    });
  }
  return lowestFirst(all);
}

/** Of rows of batches. */
export function bulkCeilings(measured: Measured, assumed: Assumptions): readonly Ceiling[] {
  const { groupMs, normaliseMs, summariseMs } = bulkMs(measured, assumed);
  const { steps: took, children, rows, stored } = measured.bulk;
  const rowsASecond = (atATime: number): number => (atATime * LINES_A_CALL) / (groupMs / 1_000);
  const calls = stateMachine.States.Judge.MaxConcurrency;
  const concurrency = limitOf('lambdaConcurrency');
  const map = limitOf('mapChildren');
  const transitions = limitOf('transitions');
  const puts = limitOf('s3Puts');
  const partition = limitOf('partition');
  const putsARow = (took.evaluate.requests.PUT ?? 0) / children / LINES_A_CALL;
  const groupUnitsARow = (took.evaluate.requests.UpdateItem ?? 0) / children / LINES_A_CALL;
  const unitsARow = stored.tableUnits / rows + groupUnitsARow;
  const children_ = (atATime: number): string =>
    `${number(atATime)} calls at a time, ${LINES_A_CALL} rows in ${number(groupMs)} ms`;
  return lowestFirst([
    {
      what: 'the map of a batch (`MaxConcurrency`)',
      rate: rowsASecond(calls),
      of: 'one batch',
      because: children_(calls),
      raise: 'our own setting: `CONCURRENCY` in infra/declared/state-machine.ts, with a table that has grown',
    },
    tableCeiling(measured, limitOf('newTable'), unitsARow),
    tableCeiling(measured, limitOf('tableQuota'), unitsARow),
    ...indexCeilings(measured),
    {
      what: concurrency.what,
      rate: rowsASecond(concurrency.value),
      of: 'the account',
      because: children_(concurrency.value),
      raise: concurrency.raise,
    },
    {
      what: map.what,
      rate: rowsASecond(map.value),
      of: 'one batch',
      because: children_(map.value),
      raise: map.raise,
    },
    {
      what: transitions.what,
      rate: transitions.value * LINES_A_CALL,
      of: 'the account',
      because: `${number(transitions.value)} a second, one for every ${LINES_A_CALL} rows`,
      raise: transitions.raise,
    },
    {
      what: puts.what,
      rate: puts.value / putsARow,
      of: 'one batch',
      because: `${number(puts.value)} PUT a second, ${number(putsARow)} a row`,
      raise: puts.raise,
    },
    {
      what: 'the partition of a batch in the table',
      rate: partition.value / groupUnitsARow,
      of: 'one batch',
      because: `${number(partition.value)} write units a second, ${number(groupUnitsARow)} a row for its group`,
      raise: 'cannot be raised: several batches',
    },
    {
      what: 'reading the file: one call of `normalise`',
      rate: 1_000 / normaliseMs,
      of: 'one batch',
      because: `${number(normaliseMs)} ms a row`,
      raise: 'several batches',
    },
    {
      what: 'writing the results: one call of `summarise`',
      rate: 1_000 / summariseMs,
      of: 'one batch',
      because: `${number(summariseMs)} ms a row; the outcomes are fetched twice, a few groups ahead`,
      raise: '`AHEAD` in functions/bulk/summarise/summarise.ts; several batches',
    },
  ]);
}

/** How long one batch takes from start to end, its steps one after another, in milliseconds of each and rows a second. */
export function batchTimes(measured: Measured, rows: number, assumed: Assumptions) {
  const { groupMs, normaliseMs, summariseMs } = bulkMs(measured, assumed);
  const read = normaliseMs * rows;
  const judge = (rows / LINES_A_CALL / stateMachine.States.Judge.MaxConcurrency) * groupMs;
  const write = summariseMs * rows;
  const whole = read + judge + write;
  return { read, judge, write, whole, rate: (1_000 * rows) / whole };
}

/** Rows that a file may have before a step runs into its timeout. */
export function rowsBeforeTimeout(measured: Measured, assumed: Assumptions) {
  const { normaliseMs, summariseMs } = bulkMs(measured, assumed);
  return {
    normalise: (1_000 * steps.normalise.timeoutSeconds) / normaliseMs,
    summarise: (1_000 * steps.summarise.timeoutSeconds) / summariseMs,
  };
}

/** Seconds Lambda needs to start as many instances as a rate takes. */
export function secondsToScale(measured: Measured, rate: number, assumed: Assumptions) {
  const { whole } = singleMs(measured, 'stored', assumed);
  const needed = (rate * whole) / 1_000;
  return { needed, seconds: needed / limitOf('lambdaScaling').value };
}

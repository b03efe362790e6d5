import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { billFor, fixedBill, storageFor, sumOf } from '../../bench/cost/bill.ts';
import { bulkCeilings, lowestFirst, rowsBeforeTimeout, singleCeilings } from '../../bench/cost/ceilings.ts';
import { type Item, itemBytes } from '../../bench/cost/item-bytes.ts';
import { type Measured, readMeasured, SIZED_HUNDREDS } from '../../bench/cost/measured.ts';
import { mixOf, profileNames, shares } from '../../bench/cost/mix.ts';
import { amountOf, cents, converted, quantity, readable } from '../../bench/cost/money.ts';
import { costPage } from '../../bench/cost/page.ts';
import { credentials, type Places, startPlaces, TABLE_NAME } from '../../bench/cost/places.ts';
import { measureSizes } from '../../bench/cost/sizes.ts';
import { assumptions, limitOf, prices } from '../../bench/cost/stated.ts';
import { tracesOf, unitsOf, usageOf, wayNames } from '../../bench/cost/usage.ts';
import { places, putOf, readUnits, writeUnits } from '../../bench/cost/write-units.ts';
import { indexes } from '../../functions/declared/table.ts';
import { stateMachine } from '../../infra/declared/state-machine.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const measured = readMeasured();

describe('write units', () => {
  it.each([
    [1, 1],
    [1_024, 1],
    [1_025, 2],
    [2_048, 2],
    [409_600, 400],
  ])('%i bytes are %i', (bytes, units) => expect(writeUnits(bytes)).toBe(units));

  it('of a read are counted in 4 KB', () => expect([readUnits(4_096), readUnits(4_097)]).toEqual([1, 2]));

  const report: Item = {
    // 2 + 8, 2 + 6, 5 + 25, 13 + 4: 65 bytes, and the body's 4 + 2,000.
    pk: { S: 't#T#r#01' },
    sk: { S: 'report' },
    order: { S: '2026-03-02T01:02:03.4#01#' },
    reportsByTime: { S: 't#T#' },
    body: { B: new Uint8Array(2_000) },
  };

  it('of an item and of what its index carries of it: not the body', () => {
    expect(putOf(report)).toEqual([
      { place: 'table', bytes: 2_069, units: 3, storedBytes: 2_169 },
      { place: 'reportsByTime', bytes: 65, units: 1, storedBytes: 165 },
    ]);
  });

  it('of an item in an index that carries all', () => {
    const { reportsByTime, ...others } = report;
    expect(putOf({ ...others, findingsByRule: { S: 't#T#' } }).map(({ place, units }) => [place, units])).toEqual([
      ['table', 3],
      ['findingsByRule', 3],
    ]);
  });

  it('of an item in no index are those of the table', () => {
    const { reportsByTime, ...others } = report;
    expect(putOf(others).map(({ place }) => place)).toEqual(['table']);
  });
});

describe('amounts', () => {
  it('are exact to the millionth, and round halves up', () => {
    expect(amountOf(quantity(1), [{ price: '0.0000133334' }], '1')).toBe(13n);
    expect(amountOf(quantity(3), [{ price: '0.0000005' }], '1')).toBe(2n);
    expect(amountOf(quantity(1_000_000), [{ price: '0.625' }], '1000000')).toBe(625_000n);
    // 0.1 + 0.2 of binary floating point.
    expect(amountOf(quantity(3), [{ price: '0.1' }], '1')).toBe(300_000n);
  });

  it('go through the tiers of a month', () => {
    const tiers = [{ upTo: '300000000', price: '1.00' }, { price: '0.90' }];
    expect(cents(amountOf(quantity(300_000_000), tiers, '1000000'))).toBe('300.00');
    expect(cents(amountOf(quantity(1_000_000_000), tiers, '1000000'))).toBe('930.00');
  });

  it('are converted at a decimal rate', () => expect(converted(1_000_001n, '7.1')).toBe(7_100_007n));

  it('are shown in hundredths, from a hundred on whole', () => {
    expect([readable(4_999n), readable(5_000n), readable(99_994_999n), readable(1_234_567_500_000n)]).toEqual([
      '0.00',
      '0.01',
      '99.99',
      '1,234,568',
    ]);
  });

  it('refuse a price that is no decimal, or too fine', () => {
    expect(() => amountOf(1n, [{ price: '1e-7' }], '1')).toThrow(RangeError);
    expect(() => amountOf(1n, [{ price: '0.0000000000001' }], '1')).toThrow(RangeError);
  });
});

/** Figures of which the cost can be reckoned by hand: every case is a payment without a breach. */
const byHand: Measured = {
  ...measured,
  stored: {
    payment: plain(),
    example: plain(),
    generated: plain(),
  },
  single: {
    cpuMs: { notStored: 1, stored: 2, storedOnce: 3 },
    calls: { notStored: 0, stored: 1, storedOnce: 4 },
    answer: { headerBytes: 24, bodyBytes: 4_000, gzipBytes: 1_000 },
    log: {
      notStored: { lines: 3, bytes: 1_000 },
      stored: { lines: 3, bytes: 1_000 },
      storedOnce: { lines: 3, bytes: 1_000 },
    },
    once: { bytes: 200, units: 2 },
  },
  startMs: 100,
};

function plain(): Measured['stored']['payment'] {
  const nothing = { items: 0, bytes: 0, units: 0, storedBytes: 0 };
  const listed = { items: 1, bytes: 600, units: 1, storedBytes: 700 };
  return {
    cases: 1,
    bodyBytes: 200,
    findings: 1,
    breaches: 0,
    breached: 0,
    readUnits: 1,
    places: {
      table: { items: 1, bytes: 2_000, units: 2, storedBytes: 2_100 },
      reportsByTime: listed,
      reportsByVerdict: listed,
      reportsByRegion: listed,
      reportsByReference: listed,
      findingsByTime: nothing,
      findingsByRule: nothing,
      findingsBySeverity: nothing,
    },
  };
}

describe('a small example, by hand', () => {
  const bill = billFor(byHand, 'stored', 1_000_000, assumptions);
  const line = (id: string): string => {
    const found = bill.lines.find((each) => each.id === id);
    return found === undefined ? 'none' : `$${cents(found.usd)} ¥${cents(found.cny)}`;
  };

  it('writes 2 units in the table and 1 in each of four indexes', () => expect(unitsOf(byHand)).toBe(6));

  it('costs to the cent what the price lists say', () => {
    // 6,000,000 units at 0.625 and 11.1538 a million.
    expect(line('dynamoWrites')).toBe('$3.75 ¥66.92');
    // The check, and the function that tells of it.
    expect(line('lambdaRequests')).toBe('$0.40 ¥2.72');
    expect(line('httpApiRequests')).toBe('$1.00 ¥7.10');
    // 2 ms of CPU at 1,024 of 1,769 MB are 3.455 ms, with 5 ms of waiting 8.455, billed 9: 9,000 GB-seconds; and of every
    // hundredth a start, 172.75 ms, billed 173: 1,730 GB-seconds. Telling takes 40 ms of 512 MB, 20,000 GB-seconds. 30,730 at
    // 0.0000133334 and 0.000113477.
    expect(line('lambdaGbSeconds')).toBe('$0.41 ¥3.49');
    expect(line('eventPuts')).toBe('$1.00 ¥7.10');
    // 1,000 + 3 × 26 + 500 + 330 bytes are 1,908,000,000, 1.777 GB, at 0.50 and 6.228.
    expect(line('logIngest')).toBe('$0.89 ¥11.07');
    // 1,024,000,000 bytes are 0.954 GB, at 0.09 and 0.933.
    expect(line('dataOut')).toBe('$0.09 ¥0.89');
    // All are traced below one a second; there is no X-Ray for Lambda in China.
    expect(line('traces')).toBe('$5.00 ¥0.00');
    // Whether anybody wants to be told: a million units at 0.125.
    expect(line('dynamoReads')).toBe('$0.13 ¥0.89');
    expect(line('queueRequests')).toBe('none');
  });

  it('is the sum of its lines', () => {
    expect(sumOf(bill.lines)).toEqual({ usd: bill.usd, cny: bill.cny });
    expect(bill.usd).toBe(bill.lines.reduce((sum, { usd }) => sum + usd, 0n));
  });

  it('costs two units, a read and four waits more with an Idempotency-Key', () => {
    const once = usageOf(byHand, 'storedOnce', assumptions);
    expect([once.dynamoWrites, once.dynamoReads]).toEqual([8, 2]);
    // 3 ms at 1,024 of 1,769 MB are 5.183 ms, and 20 of waiting: billed 26. Telling takes 20.
    expect(once.lambdaGbSeconds).toBeCloseTo(0.026 + 0.01 * 0.173 + 0.02, 9);
  });

  it('writes nothing where nothing is stored', () => {
    expect(usageOf(byHand, 'notStored', assumptions).dynamoWrites).toBe(0);
  });

  it('keeps 4,900 bytes a report, the indexes included, and backs up the 2,100 of the table', () => {
    const kept = storageFor(byHand, 'stored', 1_000_000);
    // 4.563 GB at 0.25, 1.956 GB at 0.20.
    expect(kept.lines.map(({ id, usd }) => `${id} ${cents(usd)}`)).toEqual(['dynamoStorage 1.14', 'dynamoBackup 0.39']);
  });

  it('traces the first of every second, and one in twenty of the others', () => {
    const seconds = 2_592_000;
    expect(tracesOf(1_000, assumptions)).toBe(1_000);
    expect(tracesOf(2 * seconds, assumptions)).toBe(1.05 * seconds);
  });
});

describe('volumes', () => {
  it.each(wayNames)('%s costs no more a check where there are more', (way) => {
    const volumes = [10_000, 1_000_000, 100_000_000, 1_000_000_000];
    const each = volumes.map((checks) => Number(billFor(measured, way, checks, assumptions).usd) / checks);
    // Lines are rounded to a millionth of a dollar, which is seen in a hundredth of one.
    for (const [index, cost] of each.slice(1).entries()) expect(cost).toBeLessThan(1.001 * (each[index] ?? 0));
  });

  it('a row of a file costs less than a check by HTTP', () => {
    expect(billFor(measured, 'bulk', 1_000_000, assumptions).usd).toBeLessThan(
      billFor(measured, 'stored', 1_000_000, assumptions).usd,
    );
  });

  it('the fixed part does not depend on them', () => expect(fixedBill(measured).usd).toBeGreaterThan(0n));
});

describe('limits', () => {
  it('stand lowest first', () => {
    for (const ceilings of [
      singleCeilings(measured, 'stored', assumptions),
      singleCeilings(measured, 'storedOnce', assumptions),
      bulkCeilings(measured, assumptions),
    ]) {
      expect(ceilings).toEqual(lowestFirst(ceilings));
      expect(ceilings.length).toBeGreaterThan(4);
    }
  });

  it('are reckoned from what a check writes', () => {
    const rates = Object.fromEntries(
      singleCeilings(byHand, 'stored', assumptions).map(({ what, rate }) => [what, rate]),
    );
    // 2 units in the table of a new table's 4,000; four shards of 1,000 for one unit in the index.
    expect(rates[limitOf('newTable').what]).toBe(2_000);
    expect(rates['index partitions of reports']).toBe(4_000);
    expect(rates[limitOf('apiAccount').what]).toBe(10_000);
  });

  it('the first by HTTP is one of our own settings', () => {
    const [first] = singleCeilings(byHand, 'stored', assumptions);
    expect(first).toMatchObject({ what: limitOf('stageThrottle').what, rate: 1_000 });
    expect(read('infra/stack-api.ts')).toContain('rateLimit: 1_000');
  });

  it('more calls of the map at a time would be worth what a call takes', () => {
    const map = bulkCeilings(measured, assumptions).find(({ what }) => what.includes('MaxConcurrency'));
    expect(map?.because).toContain(`${stateMachine.States.Judge.MaxConcurrency} calls at a time`);
  });

  it('S3 that answers sooner lets a file have more rows', () => {
    const slow = rowsBeforeTimeout(measured, assumptions).summarise;
    const quick = rowsBeforeTimeout(measured, {
      ...assumptions,
      objectCallMs: { ...assumptions.objectCallMs, value: 10 },
    }).summarise;
    expect(quick).toBeGreaterThan(slow);
    // With the laws of the nation a report has some twenty findings: a file of a million rows is to be split on AWS (docs/cost.md).
    expect(slow).toBeGreaterThan(200_000);
  });

  it('assumptions that repeat the code agree with it', () => {
    expect(read('functions/bulk/evaluate/evaluate.ts')).toContain(`AT_A_TIME = ${assumptions.rowsAtATime.value};`);
    expect(read('functions/bulk/summarise/summarise.ts')).toContain(`AHEAD = ${assumptions.groupsAhead.value};`);
  });
});

describe('what is stated', () => {
  it('every price is there once, and says where it was seen unless it is from memory', () => {
    const ids = prices.prices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { usd, cny } of prices.prices) {
      for (const list of [usd, cny]) {
        if (list !== undefined) expect(list.as === '').toBe(list.checked === 'memory');
      }
    }
  });

  it('what is from memory is marked on the page', () => {
    const page = read('docs/cost.md');
    for (const { what, usd } of prices.prices.filter(({ usd }) => usd.checked === 'memory')) {
      expect(page.split('\n').find((line) => line.includes(`: ${what} `))).toContain(`[✗ unverified](${usd.page})`);
    }
  });
});

describe('docs/cost.md', () => {
  it('is what npm run cost -- --write makes of the figures beside it', () => {
    expect(read('docs/cost.md')).toBe(costPage(measured, assumptions));
  });
});

describe('what was measured', () => {
  let there: Places;
  beforeAll(async () => {
    there = await startPlaces();
  });
  afterAll(() => there.close());

  it('is what the code writes today, within two in a hundred: else npm run cost -- --measure --write', async () => {
    const mix = mixOf(SIZED_HUNDREDS);
    const today = await measureSizes(there, mix);
    for (const name of profileNames) {
      const [now, then] = [today[name], measured.stored[name]];
      expect(mix.filter(({ profile }) => profile === name)).toHaveLength(shares[name] * SIZED_HUNDREDS);
      expect(now.cases).toBe(then.cases);
      for (const place of places) {
        for (const what of ['items', 'bytes', 'units', 'storedBytes'] as const) {
          const [is, was] = [now.places[place][what], then.places[place][what]];
          expect(Math.abs(is - was), `${what} of ${name} in ${place}: ${was} then, ${is} now`).toBeLessThanOrEqual(
            0.02 * was,
          );
        }
      }
    }
  });

  it('counts what DynamoDB counts: dynalite consumes the same units, and its indexes carry the same items', async () => {
    const client = new DynamoDBClient({ region: 'local', endpoint: there.settings.endpoint ?? '', credentials });
    const item: Item = {
      pk: { S: 't#weighed#r#1' },
      sk: { S: 'report' },
      order: { S: '2026-03-02T01:02:03.456Z#1' },
      id: { S: '1' },
      kind: { S: 'payment' },
      reference: { S: '海口-2026-018' },
      counts: { M: { satisfied: { N: '12' }, pending: { N: '0' } } },
      body: { B: new Uint8Array(1_900) },
      ...Object.fromEntries(indexes.map(({ name }) => [name, { S: `t#weighed#${name}` }])),
    };
    const { ConsumedCapacity } = await client.send(
      new PutItemCommand({ TableName: TABLE_NAME, Item: { ...item }, ReturnConsumedCapacity: 'TOTAL' }),
    );
    const writes = putOf(item);
    expect(ConsumedCapacity?.CapacityUnits).toBe(writes.find(({ place }) => place === 'table')?.units);
    expect(writes).toHaveLength(1 + indexes.length);
    for (const { name } of indexes) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: TABLE_NAME,
          IndexName: name,
          KeyConditionExpression: '#index = :index',
          ExpressionAttributeNames: { '#index': name },
          ExpressionAttributeValues: { ':index': { S: `t#weighed#${name}` } },
        }),
      );
      expect(Items.map(itemBytes)).toEqual(writes.filter(({ place }) => place === name).map(({ bytes }) => bytes));
    }
    client.destroy();
  });
});

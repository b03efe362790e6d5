/**
 * What storing a report writes: the real store puts reports of the mix into a real table, and what lies there is weighed.
 * Everything is fixed, ids and instants too, so that the same code and rules give the same sizes.
 */
import { DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { reportIdOf } from '../../functions/check/report-id.ts';
import { REPORT_SORT, reportPartition } from '../../functions/store/keys.ts';
import { tableClient } from '../../functions/store/table-client.ts';
import { TableReportStore } from '../../functions/store/table-report-store.ts';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { report } from '../../rules/engine/report.ts';
import { type Item, itemBytes } from './item-bytes.ts';
import { AS_OF, type MixedCase, type ProfileName, profileNames } from './mix.ts';
import { credentials, type Places, TABLE_NAME, TENANT } from './places.ts';
import { type Place, putOf, readUnits, places as tablePlaces } from './write-units.ts';

/** An instant like any other. */
const EVALUATED_AT = '2026-03-02T01:02:03.456Z';

/** Means over the cases of one profile. */
export interface Stored {
  readonly cases: number;
  readonly bodyBytes: number;
  readonly findings: number;
  readonly breaches: number;
  /** Share of the cases that breach something. */
  readonly breached: number;
  /** Read request units of reading the report by its id, which is strongly consistent. */
  readonly readUnits: number;
  readonly places: Readonly<Record<Place, StoredInPlace>>;
}

export interface StoredInPlace {
  readonly items: number;
  readonly bytes: number;
  readonly units: number;
  readonly storedBytes: number;
}

/** Sizes of what the mix stores, by profile. */
export async function measureSizes(
  { settings }: Places,
  mix: readonly MixedCase[],
): Promise<Readonly<Record<ProfileName, Stored>>> {
  const client = tableClient(settings);
  const plain = new DynamoDBClient({ region: 'local', endpoint: settings.endpoint ?? '', credentials });
  const store = new TableReportStore({ client, tableName: TABLE_NAME, now: () => Date.parse(EVALUATED_AT) });
  const sums = new Map<ProfileName, Sum>(profileNames.map((name) => [name, new Sum()]));
  try {
    for (const [index, { profile, case: each }] of mix.entries()) {
      const judgment = report(each, ruleSet, { asOf: AS_OF });
      const id = reportIdOf(TENANT, `case ${index}`);
      await store.put(TENANT, { report: { id, evaluatedAt: EVALUATED_AT, ...judgment }, case: each });
      const items = await itemsIn(plain, reportPartition(TENANT, id));
      const breaches = judgment.findings.filter(({ outcome }) => outcome === 'breached').length;
      if (items.length !== breaches + 1)
        throw new Error(`${items.length} items for a report with ${breaches} breaches`);
      sums
        .get(profile)
        ?.add(
          { bodyBytes: Buffer.byteLength(JSON.stringify(each)), findings: judgment.findings.length, breaches },
          items,
        );
    }
  } finally {
    client.destroy();
    plain.destroy();
  }
  const of = (name: ProfileName): Stored => (sums.get(name) ?? new Sum()).mean();
  return { payment: of('payment'), example: of('example'), generated: of('generated') };
}

/** Every item of a partition. */
export async function itemsIn(client: DynamoDBClient, partition: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateQuery(
    { client },
    {
      TableName: TABLE_NAME,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: partition } },
    },
  )) {
    items.push(...Items);
  }
  return items;
}

class Sum {
  #cases = 0;
  #bodyBytes = 0;
  #findings = 0;
  #breaches = 0;
  #breached = 0;
  #readUnits = 0;
  readonly #places = new Map(tablePlaces.map((place) => [place, { items: 0, bytes: 0, units: 0, storedBytes: 0 }]));

  add(of: { bodyBytes: number; findings: number; breaches: number }, items: readonly Item[]): void {
    this.#cases++;
    this.#bodyBytes += of.bodyBytes;
    this.#findings += of.findings;
    this.#breaches += of.breaches;
    if (of.breaches > 0) this.#breached++;
    this.#readUnits += items
      .filter(({ sk }) => sk?.S === REPORT_SORT)
      .reduce((sum, item) => sum + readUnits(itemBytes(item)), 0);
    for (const { place, bytes, units, storedBytes } of items.flatMap(putOf)) {
      const sum = this.#places.get(place);
      if (sum === undefined) continue;
      sum.items++;
      sum.bytes += bytes;
      sum.units += units;
      sum.storedBytes += storedBytes;
    }
  }

  mean(): Stored {
    const each = (sum: number): number => round(sum / this.#cases);
    const in_ = (place: Place): StoredInPlace => {
      const { items, bytes, units, storedBytes } = this.#places.get(place) ?? NOTHING;
      return { items: each(items), bytes: each(bytes), units: each(units), storedBytes: each(storedBytes) };
    };
    return {
      cases: this.#cases,
      bodyBytes: each(this.#bodyBytes),
      findings: each(this.#findings),
      breaches: each(this.#breaches),
      breached: each(this.#breached),
      readUnits: each(this.#readUnits),
      places: {
        table: in_('table'),
        reportsByTime: in_('reportsByTime'),
        reportsByVerdict: in_('reportsByVerdict'),
        reportsByRegion: in_('reportsByRegion'),
        reportsByReference: in_('reportsByReference'),
        findingsByTime: in_('findingsByTime'),
        findingsByRule: in_('findingsByRule'),
        findingsBySeverity: in_('findingsBySeverity'),
      },
    };
  }
}

const NOTHING = { items: 0, bytes: 0, units: 0, storedBytes: 0 } as const;

/** Four decimals are more than a mean of some hundred cases can say. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;

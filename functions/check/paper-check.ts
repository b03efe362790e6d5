/** What only a case that came from a paper needs: in a module of its own, loaded with the first (`import()`). */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import type { Judgment, Report } from '../../rules/engine/report.ts';
import { correctedCase, readPaperBody } from './paper-case.ts';
import { paperReadings } from './paper-readings.ts';
import { withPlaces } from './places.ts';

/** A judgment with the paper its case was read from, where there is one. */
export type Judged = Judgment & Pick<Report, 'paper'>;

export interface PaperCase {
  /** As the case is submitted: not yet checked. */
  readonly case: unknown;
  /** Adds the paper, and to the findings the places of the words they rest on. */
  readonly complete: (judgment: Judgment) => Judged;
}

/** @throws Problem not-found, not-read, or invalid-case for a body that is wrong. */
export type PaperCases = (tenant: string, body: Readonly<Record<string, unknown>>) => Promise<PaperCase>;

export function paperCases(client: DynamoDBDocumentClient, tableName: string, ruleSets: RuleSets): PaperCases {
  const readings = paperReadings(client, tableName);
  return async (tenant, given) => {
    const body = readPaperBody(given);
    const reading = await readings(tenant, body.paper);
    const ruleSet = ruleSets(body.corrections.kind ?? reading.case.kind);
    const corrected = correctedCase(reading.case, body, [...(ruleSet?.vocabularies.values() ?? [])]);
    const { paper } = corrected;
    return {
      case: corrected.case,
      complete: (judgment) => ({ ...withPlaces(judgment, reading.marks), paper }),
    };
  };
}

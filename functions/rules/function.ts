/** The function that shows rules, documents, coverage, the calendar and interest; it has no table. */
import { readCalendar } from '../calendar/read-calendar.ts';
import { byRoute } from '../http/by-route.ts';
import type { CursorKey } from '../http/cursor.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { kept } from '../http/kept-answers.ts';
import { readInterest } from '../interest/read-interest.ts';
import { listDocuments } from './list-documents.ts';
import { listRuleSets } from './list-rule-sets.ts';
import { listRules } from './list-rules.ts';
import { listTargets } from './list-targets.ts';
import { readCoverage } from './read-coverage.ts';
import { readDocument } from './read-document.ts';
import { readRule } from './read-rule.ts';
import { readRuleSetChanges } from './read-rule-set-changes.ts';
import { scoreTargets } from './score-targets.ts';

export function rulesFunction(cursorKey: CursorKey): Endpoint {
  const answers = kept(
    byRoute({
      'GET /v1/rules': listRules(cursorKey),
      'GET /v1/rules/{id+}': readRule,
      'GET /v1/documents': listDocuments(cursorKey),
      'GET /v1/documents/{id}': readDocument,
      'GET /v1/coverage': readCoverage,
      'GET /v1/targets': listTargets(cursorKey),
      'GET /v1/rule-sets': listRuleSets(cursorKey),
      'GET /v1/rule-sets/changes': readRuleSetChanges(cursorKey),
      'GET /v1/calendar': readCalendar,
      'GET /v1/interest': readInterest,
    }),
  );
  // What is posted is in no key of the kept answers.
  return endpoint((event, context) =>
    event.routeKey === 'POST /v1/targets/scores' ? scoreTargets(event, context) : answers(event, context),
  );
}

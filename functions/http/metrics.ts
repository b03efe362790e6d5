/**
 * Metrics of requests and of what was judged, as lines of CloudWatch's embedded metric format in the log. Their dimensions
 * are few and closed: route, problem type, kind, verdict, document. Nothing of a case is in them, not its place, unit or
 * reference; which rules were breached is in the line for queries of the log, since some thousand rules would be as many
 * metrics ("CloudWatch Logs Insights", and CloudWatch's price per metric).
 */
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type middy from '@middy/core';
import type { Judgment } from '../../rules/engine/report.ts';
import { METRICS_NAMESPACE } from '../declared/metrics.ts';
import type { Answer, ApiEvent } from './answer.ts';
import { problemOf } from './problems.ts';

const metrics = new Metrics({ namespace: METRICS_NAMESPACE });
const judged = new WeakMap<ApiEvent, Judgment>();

/** Notes what a request judged; it is counted when the request has been answered. */
export function noteJudged(event: ApiEvent, judgment: Judgment): void {
  judged.set(event, judgment);
}

/** Middleware: the outermost, so that what it measures is all of the work. */
export function measured(): middy.MiddlewareObj<ApiEvent, Answer> {
  const begun = new WeakMap<ApiEvent, number>();
  // Within one turn of the event loop, so that requests at the same time (on one machine) do not mix.
  const publish = ({ event, response, error }: middy.Request<ApiEvent, Answer>): void => {
    const status = response?.statusCode ?? 500;
    metrics.addDimension('route', event.routeKey);
    metrics.addMetric('Requests', MetricUnit.Count, 1);
    metrics.addMetric('Latency', MetricUnit.Milliseconds, performance.now() - (begun.get(event) ?? performance.now()));
    if (status >= 500) metrics.addMetric('Faults', MetricUnit.Count, 1);
    metrics.publishStoredMetrics();
    if (error != null && status >= 400 && status < 500) {
      metrics.addDimension('problem', problemOf(error).type);
      metrics.addMetric('Refused', MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    }
    const judgment = judged.get(event);
    if (judgment !== undefined && status < 300) publishJudged(judgment);
  };
  return {
    before: ({ event, context }) => {
      begun.set(event, performance.now());
      metrics.captureColdStartMetric(context.functionName);
    },
    after: publish,
    onError: publish,
  };
}

function publishJudged({ case: { kind }, verdict, findings }: Judgment): void {
  const breaches = findings.filter(({ outcome }) => outcome === 'breached');
  metrics.addDimensions({ kind, verdict });
  metrics.addMetric('Checks', MetricUnit.Count, 1);
  metrics.addMetric('Breaches', MetricUnit.Count, breaches.length);
  metrics.publishStoredMetrics();
  for (const [document, found] of Map.groupBy(breaches, ({ citation }) => citation.document)) {
    metrics.addDimension('document', document);
    metrics.addMetric('BreachesByDocument', MetricUnit.Count, found.length);
    metrics.addMetadata('rules', found.map(({ rule }) => rule).join(' '));
    metrics.publishStoredMetrics();
  }
}

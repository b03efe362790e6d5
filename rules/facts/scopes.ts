/**
 * Named lists of codes: what a text means by one expression, written down once. A rule says `matter: '@government-service'`
 * where its text speaks of 政务服务事项, so that no rule picks its own few of them by hand.
 */
import { matters } from './codes/matter.ts';

/** Not handled by a service window or approval system of an authority: tickets, appeals, calls, what courts, tribunals, notaries and ports do, and clearance of goods. */
const NO_SERVICE = new Set([
  'hotline-ticket',
  'hotline-unit-work',
  'enterprise-appeal',
  'first-inquiry',
  'tax-hotline',
  'notarisation',
  'litigation',
  'labour-arbitration',
  'port-service',
  'import-goods',
  'export-goods',
  'bank-service',
]);

/** Handled by bodies of the state or province, courts, utilities or enterprises: no local body answers for them. */
const NOT_LOCAL = new Set([
  'tax-matter',
  'tax-deferral',
  'e-invoice',
  'customs-approval',
  'certificate-of-origin',
  'ship-registry-transfer',
  'seal-making',
  'power-connection',
  'water-connection',
  'gas-connection',
  'telecom-connection',
  'joint-utility-connection',
]);

/** What people ask for themselves: no service for enterprises (涉企政务服务). */
const OF_PERSONS = new Set([
  'driver-certificate',
  'professional-qualification',
  'professional-title',
  'talent-residence-permit',
  'taiwan-one-time-permit',
  'exit-permit-lost-document',
  'school-admission',
  'welfare-service',
]);

/** Handled by utilities and other enterprises, which are no authority. */
const BY_ENTERPRISES = new Set([
  'power-connection',
  'water-connection',
  'gas-connection',
  'telecom-connection',
  'joint-utility-connection',
  'seal-making',
]);

/** By path of the code fact, then by name of the scope. */
export const scopes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  matter: {
    /** 政务服务事项: whatever an authority handles on application (administrative powers and public services). */
    'government-service': Object.keys(matters).filter((matter) => !NO_SERVICE.has(matter)),
    /** 行政许可, as far as the matter itself says so. */
    licence: ['administrative-licence', 'business-licence', 'food-licence', 'medical-device', 'foreign-work-permit'],
    /** 涉企政务服务事项 of the bodies of a city or province themselves. */
    'enterprise-service': Object.keys(matters).filter(
      (matter) => !NO_SERVICE.has(matter) && !NOT_LOCAL.has(matter) && !OF_PERSONS.has(matter),
    ),
    /** 政务服务事项 in which an authority (行政机关) faces market entities (市场主体): neither utilities nor what people ask for themselves. */
    'market-entity-service': Object.keys(matters).filter(
      (matter) => !NO_SERVICE.has(matter) && !BY_ENTERPRISES.has(matter) && !OF_PERSONS.has(matter),
    ),
    /** 政务服务事项 of market entities (市场主体), whoever handles them. */
    'service-for-market-entities': Object.keys(matters).filter(
      (matter) => !NO_SERVICE.has(matter) && !OF_PERSONS.has(matter),
    ),
    /** 政务服务事项 that an authority (行政机关) itself handles. */
    'authority-service': Object.keys(matters).filter(
      (matter) => !NO_SERVICE.has(matter) && !BY_ENTERPRISES.has(matter),
    ),
    /** 政务服务事项 of the bodies of a city or province themselves. */
    'local-government-service': Object.keys(matters).filter(
      (matter) => !NO_SERVICE.has(matter) && !NOT_LOCAL.has(matter),
    ),
  },
  'project.class': {
    /** 房屋建筑及市政基础设施工程, as far as the class says so. */
    'building-or-municipal': [
      'building',
      'municipal-pipeline',
      'small-low-risk',
      'simple-low-risk',
      'municipal-external-line',
      'old-community-renovation',
      'decoration-low-risk',
    ],
  },
  regime: {
    /** 招标投标: tenders under the Tendering Law; goods and services of government procurement have their own regime. */
    tendering: ['construction-tender', 'state-owned-enterprise', 'private'],
  },
  'project.method': {
    /** 招标, open or invited; only here are there bids, an opening and 中标. */
    tender: ['open-tender', 'invited-tender'],
    /** Nobody competes: nothing to compare, to score or to recommend. */
    'without-competition': ['single-source', 'direct-award', 'internal-selection', 'emergency'],
  },
};

/** A value as a condition writes it. */
type Scalar = string | number | boolean;

/** A rule names a scope that is not declared. */
export class ScopeError extends Error {
  override readonly name = 'ScopeError';
}

/**
 * The codes that values written in a rule stand for.
 * @throws ScopeError where a name behind `@` is no scope of the fact.
 */
export function inScope(path: string, values: readonly Scalar[]): Scalar[] {
  return values.flatMap((value): readonly Scalar[] => {
    if (typeof value !== 'string' || !value.startsWith('@')) return [value];
    const codes = scopes[path]?.[value.slice(1)];
    if (codes === undefined) throw new ScopeError(`${path} has no scope "${value}"`);
    return codes;
  });
}

/**
 * Facts and codes that a case may state and that no rule judges, each with the reason. One that a rule uses does not belong here:
 * the analysis of the rule set fails on it (`guiju rules --lint`).
 */
import type { Text } from './fact.ts';

/** Names, `kind: path` or `kind: path: code`, that share a reason. */
export interface Unjudged {
  readonly reason: Text;
  readonly names: readonly string[];
}

export const unjudged: readonly Unjudged[] = [
  {
    reason: { zh: '为旧文件保留的名称', en: 'a name kept for older files' },
    names: [
      'approval: land.inKeyPark',
      'approval: conduct.legalBasis',
      'approval: window.services',
      'approval: handling.merged: insurance-with-registration',
      'approval: conduct.practices: technical-review-repeated',
      'approval: conduct.lawfulPractices: technical-review-repeated',
      'approval: procedures.demanded: fire-design-review',
      'approval: procedures.done: fire-design-review',
      'approval: online.setup.features: terminal-query',
      'approval: online.setup.features: terminal-printing',
      'approval: online.setup.features: terminal-application',
      'approval: service.circumstances: irregular-handling',
      'approval: service.steps: irregularity-announced',
      'procurement: project.traits: state-property-or-similar',
      'procurement: contract.contents: provincial-contract-code',
      'procurement: conduct.practices: filing-as-approval',
    ],
  },
  {
    reason: {
      zh: '国家层面文件所用的事实，相应规则尚未编写',
      en: 'a fact of the national layer; its rules are still to be written',
    },
    names: ['procurement: procedureCircumstances: two-stages'],
  },
  {
    reason: { zh: '采购文件中读出供核对的内容', en: 'read from the papers of a purchase for the eye of the user' },
    names: [
      'procurement: terms.prepayment.percent',
      'procurement: terms.payment.afterAcceptance',
      'procurement: terms.payment.afterDelivery',
      'procurement: terms.payment.conditions',
      'procurement: terms.payment.conditions: funds-arrived',
      'procurement: terms.payment.conditions: paid-by-third-party',
      'procurement: terms.payment.conditions: audit-concluded',
      'procurement: terms.payment.conditions: internal-approval',
      'procurement: terms.lateInterest',
      'procurement: terms.subcontracting',
      'procurement: performanceSecurity.returnWithin',
      'procurement: qualitySecurity.amount',
      'procurement: qualitySecurity.percent',
      'procurement: terms.conditions: award-or-honour',
      'procurement: terms.lawfulConditions: award-or-honour',
    ],
  },
];

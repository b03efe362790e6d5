/** Where a report says what changed in the rules since it was made (Link, RFC 8288; version-history, RFC 5829). */
export const changesLink = ({ ruleSet }: { readonly ruleSet: { readonly digest: string } }): string =>
  `</v1/rule-sets/changes?since=${ruleSet.digest}>; rel="version-history"`;

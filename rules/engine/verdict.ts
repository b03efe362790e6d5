/** What a report says of the case as a whole, from the worst to the least (design, section 6). */
export const verdicts = ['non-compliant', 'departs', 'incomplete', 'compliant', 'not-covered'] as const;
export type Verdict = (typeof verdicts)[number];

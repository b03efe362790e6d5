/** The rules of the release, as every check looks at them. */
import { allRules } from '../rule-view.ts';

export const compiledRules = allRules().map(({ compiled }) => compiled);

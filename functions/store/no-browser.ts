/** Stands in for bowser in the bundles, which tells browsers apart by their names: no function runs in one, and it weighs 34 kB. */
export const parse = (): undefined => undefined;

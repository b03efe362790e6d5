/** In a file of its own: what packs the rules needs it before there are packed rules, which packed-kind.ts imports. */
import type { CatalogueRule } from '../engine/catalogue.ts';

/** The provisions that rules cite, each once, as the rules name them. */
export function citedBy(rules: readonly Pick<CatalogueRule, 'provisions' | 'versions'>[]): readonly string[] {
  return [
    ...new Set(
      rules.flatMap(({ provisions, versions = [] }) => [...provisions, ...versions.map(({ provision }) => provision)]),
    ),
  ];
}

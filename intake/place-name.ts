/** What a place is called, from its province down. */

import { NATION, placesOf } from '../rules/facts/region.ts';
import names from '../seeds/regions/names.json' with { type: 'json' };

const named = new Map(Object.entries(names.names));

/** `440305` as `广东省深圳市南山区`, or `Guangdong Shenzhen 南山区` where a part has no Latin name; the code where it names none. */
export function nameOf(region: string, language: 'zh' | 'en'): string {
  const parts = placesOf(region)
    .filter((code) => code !== NATION)
    .toReversed()
    .flatMap((code) => {
      const [zh, en] = named.get(code) ?? [];
      return zh === undefined ? [] : [language === 'zh' ? zh : (en ?? zh)];
    });
  return parts.length === 0 ? region : parts.join(language === 'zh' ? '' : ', ');
}

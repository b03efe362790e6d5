/** The places a case can lie in, as the page offers them: code, name with what it lies in, Latin name where there is one. */
import named from '../../../seeds/regions/names.json' with { type: 'json' };

const names: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(named.names));

export type PlaceName = readonly [code: string, zh: string, en: string];

/** Municipalities and counties under a prefecture are told with what they lie in: 广东省深圳市南山区. */
export function placeNames(): readonly PlaceName[] {
  return [...names].map(([code, [zh = code, en = '']]) => {
    const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((higher) => higher !== code);
    const chain = above.flatMap((higher) => names.get(higher) ?? []).length === 0 ? [] : above;
    const zhChain = chain.map((higher) => names.get(higher)?.[0] ?? '').join('');
    const enChain = chain.map((higher) => names.get(higher)?.[1] ?? '').filter((name) => name !== '');
    return [code, `${zhChain}${zh}`, [en, ...enChain.reverse()].filter((name) => name !== '').join(', ')] as const;
  });
}

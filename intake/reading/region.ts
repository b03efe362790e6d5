/** The place of a purchase: of the places that the buyer's name or address names, the one the documents speak of most. */
import names from '../../seeds/regions/names.json' with { type: 'json' };
import type { Passage } from './passage.ts';
import type { Mark } from './reading.ts';
import { wordsAt } from './words-at.ts';

const MUNICIPALITIES = /^(11|12|31|50)0000$/;
const cities = Object.entries(names.names)
  .filter(([code]) => MUNICIPALITIES.test(code) || (code.endsWith('00') && !code.endsWith('0000')))
  .map(([code, [name = '']]) => ({ code, name, short: name.replace(/(市|地区|盟)$/, ''), county: false }))
  .filter(({ short, name }) => short.length >= 2 && name !== '');
/** Counties and districts whose name is that of no other, each as the city it belongs to: 阳西县 is of 阳江市. Those under a province stand for themselves. */
const known = new Set(cities.map(({ code }) => code));
const counties = [...Map.groupBy(Object.entries(names.names), ([, [name = '']]) => name)].flatMap(([name, places]) => {
  const [code = ''] = places.length === 1 ? (places[0] ?? []) : [];
  if (code === '' || code.endsWith('00') || name.length < 3) return [];
  const city = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((one) => known.has(one)) ?? code;
  return [{ code: city, name, short: name, county: true }];
});
/** By the two signs they begin with: a text is gone through once. */
const byBeginning = Map.groupBy([...cities, ...counties], ({ short }) => short.slice(0, 2));
const begins = new Uint8Array(0x1_0000);
for (const beginning of byBeginning.keys()) begins[beginning.charCodeAt(0)] = 1;
/** 采购人：海南省政务服务中心: a buyer of the province is under the province's own rules, wherever its house stands. */
const provinces = new Map(
  Object.entries(names.names).flatMap(([code, [name = '']]) =>
    code.endsWith('0000') && !MUNICIPALITIES.test(code) ? [[name, code] as const] : [],
  ),
);
const OF_A_PROVINCE = new RegExp(
  `(?:采购人|采购单位|征集人|招标人|建设单位)[^:。;]{0,6}:(?:名称:)?(?<name>${[...provinces.keys()].join('|')})(?<rest>[^。;,]{2,30})`,
);
const WEIGHT_OF_PROVINCE = 12;
/** The title on the cover, 上海…银行…采购项目招标文件, is of one place; the line of an agency is not. */
const TITLE = /(?:项目|采购|服务|工程|文件)(?:[(][^()]{1,12}[)])?$/;
const WEIGHT_OF_TITLE = 2;
const BUYER = /(征集人|采购人|招标人|采购单位|建设单位|项目名称|项目地点|建设地点|地址|货物名称|区域)[^:]{0,6}:/;

/** Every city that a text names, where it does so first. */
function citiesIn(text: string, from: number): ReadonlyMap<(typeof cities)[number], number> {
  const found = new Map<(typeof cities)[number], number>();
  for (let index = from; index < text.length - 1; index += 1) {
    if (begins[text.charCodeAt(index)] === 0) continue;
    for (const city of byBeginning.get(text.slice(index, index + 2)) ?? []) {
      if (!found.has(city) && text.startsWith(city.short, index)) found.set(city, index);
    }
  }
  return found;
}

export function regionOf(passages: readonly Passage[]): Mark | undefined {
  const votes = new Map<string, number>();
  const first = new Map<string, Mark>();
  for (const passage of passages) {
    if (passage.part === 'template') continue;
    const own = passage.part === 'forms' ? null : OF_A_PROVINCE.exec(passage.text);
    const { name: of = '', rest = '' } = own?.groups ?? {};
    const province = provinces.get(of);
    if (own !== null && province !== undefined && citiesIn(rest, 0).size === 0) {
      const from = own.index + own[0].indexOf(of);
      votes.set(province, (votes.get(province) ?? 0) + WEIGHT_OF_PROVINCE);
      if (!first.has(province)) {
        const words = wordsAt(passage, from, from + of.length);
        first.set(province, { fact: 'region', value: province, ...words, part: passage.part, sure: true });
      }
    }
    for (const [{ code, name, short, county }, named] of citiesIn(passage.text, passage.from)) {
      const full = passage.text.startsWith(name, named);
      const buyer = passage.part !== 'forms' && BUYER.test(passage.text.slice(0, named));
      // Elsewhere a county is where somebody worked, or what a standard is called after.
      if (county && !buyer) continue;
      const titled = passage.part === 'cover' && TITLE.test(passage.text) && !/代理|咨询/.test(passage.text);
      votes.set(code, (votes.get(code) ?? 0) + (buyer ? 5 : titled ? WEIGHT_OF_TITLE : full ? 1 : 0.2));
      if (!buyer && first.has(code)) continue;
      const mark = {
        fact: 'region',
        value: code,
        ...wordsAt(passage, named, named + short.length),
        part: passage.part,
        sure: true,
      };
      if (!first.has(code)) first.set(code, mark);
    }
  }
  const ranked = [...votes].sort(([, one], [, other]) => other - one);
  const [best, second] = ranked;
  const mark = best === undefined ? undefined : first.get(best[0]);
  if (best === undefined || mark === undefined || best[1] < 2) return undefined;
  return { ...mark, sure: second === undefined || best[1] >= 1.5 * second[1] };
}

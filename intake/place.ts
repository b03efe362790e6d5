/** Finds the GB/T 2260 code of a place from its name: in a cell, or in an address. */
import names from '../seeds/regions/names.json' with { type: 'json' };
import { tidy } from './tables/tidy.ts';

interface Place {
  readonly code: string;
  readonly name: string;
  /** Without 省, 市, 自治区 and the like; empty where too little would be left. */
  readonly short: string;
  readonly latin: string;
}

const PROVINCE_SUFFIX = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
const PLACE_SUFFIX = /(自治州|自治县|地区|新区|[市区县盟州旗])$/;
const LATIN_SUFFIX =
  /\b(province|municipality|autonomous|region|prefecture|city|county|district|sar|special|administrative|shi|sheng|zhuang|hui|uyghur|uygur)\b/g;

const provinces: Place[] = [];
const prefectures: Place[] = [];
const counties: Place[] = [];
for (const [code, [name = '', latin = '']] of Object.entries(names.names)) {
  const isProvince = code.endsWith('0000');
  const cut = name.replace(isProvince ? PROVINCE_SUFFIX : PLACE_SUFFIX, '');
  const place = { code, name, short: cut.length >= 2 && cut !== name ? cut : '', latin: latinOf(latin) };
  (isProvince ? provinces : code.endsWith('00') ? prefectures : counties).push(place);
}

function latinOf(text: string): string {
  return text
    .toLowerCase()
    .replace(LATIN_SUFFIX, '')
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ü', 'u');
}

interface Found {
  readonly code: string;
  /** What was not part of a name. */
  readonly rest: string;
}

/** Takes one of the places from the beginning of a text: the longest name first. */
function take(text: string, places: readonly Place[], shortToo: boolean): Found | undefined {
  let best: { readonly code: string; readonly length: number } | undefined;
  for (const { code, name, short } of places) {
    const length = text.startsWith(name)
      ? name.length
      : shortToo && short !== '' && text.startsWith(short)
        ? short.length
        : 0;
    if (length > (best?.length ?? 0)) best = { code, length };
  }
  return best === undefined ? undefined : { code: best.code, rest: text.slice(best.length) };
}

const within = (places: readonly Place[], code: string, digits: number): readonly Place[] =>
  places.filter((place) => place.code.startsWith(code.slice(0, digits)));

/** Which names may stand without their 省, 市, 区: all, those above counties (龙华路 need not lie in 龙华区), or none. */
type Shortened = 'all' | 'cities' | 'none';

/** Names from the province down, as far as they go: 广东省深圳市南山区…, 深圳市南山区…, 海口…. */
function descend(text: string, shortened: Shortened): Found | undefined {
  const shortCities = shortened !== 'none';
  const bare = text.replace(/^(中华人民共和国|中国)/, '').replace(/[\s,，、/·-]+/g, '');
  const province = take(bare, provinces, shortCities);
  const after = province ?? { code: '', rest: bare };
  const prefecture = take(after.rest, within(prefectures, after.code, province === undefined ? 0 : 2), shortCities);
  // 吉林 is a province and a city; 吉林市 can only be the city, and the longer name wins.
  const city = province === undefined ? undefined : take(bare, prefectures, shortCities);
  const best =
    city !== undefined && city.rest.length < (prefecture?.rest.length ?? after.rest.length)
      ? city
      : (prefecture ?? province);
  if (best === undefined) return countyAlone(bare);
  // Counties under a prefecture share four digits; those directly under a municipality or province only two.
  const inPrefecture = best.code.endsWith('0000') ? within(counties, best.code, 2) : within(counties, best.code, 4);
  return take(best.rest, inPrefecture, shortened === 'all') ?? best;
}

/** What may follow the full name of a place and lies within it: its own level of government, a town, a zone. */
const WITHIN =
  /^(?:[市区县省州]?(?:本级|直属|直|辖区)|[^省市县]{1,10}(?:镇|乡|街道|街道办事处|村|社区)|[^省市县]{0,12}(?:开发区|高新区|新区|保税区|保税港区|产业园区?|工业园区?|园区|自贸区|自由贸易区|合作区|管理区|功能区))$/;

/**
 * The place that a text names with something that lies within it: 东莞市长安镇 is 441900, 海口市本级 is 460100. Undefined where that is not
 * certain.
 */
export function placeWithin(text: string): string | undefined {
  const found = descend(tidy(text), 'cities');
  if (found === undefined) return undefined;
  // 海口市龙华区国贸路1号: an address names what it lies in, by full names.
  const isAddress = ROAD.test(found.rest) && descend(tidy(text), 'none')?.code === found.code;
  return WITHIN.test(found.rest) || isAddress ? found.code : undefined;
}

/** A road, a number, a building, and no further city or county. */
const ROAD = /^[^省市县区]{1,20}(?:路|街|道|巷|大道|村|社区|花园|小区|大厦|广场|工业园)[^省市县区]{0,30}$/;

/** How public bodies are called behind the name of the place they serve. */
const BODY =
  /(?:局|委|委员会|厅|办|办公室|处|所|队|站|会|院|校|学校|大学|学院|中学|小学|幼儿园|中心|馆|政府|法院|检察院|医院|公安局|支队|总队|街道|镇|党校|科|室|部|团|社|台|园)$/;

/**
 * The place a public body is called after, by its full name: 海口市教育局 is 460100. It is a presumption: whoever uses it says so. Companies
 * carry the name of the place where they are registered, and nothing is presumed of them.
 */
export function placeOfBody(name: string): string | undefined {
  const text = tidy(name).replace(/ ?[(（][^()（）]*[)）]$/, '');
  const found = descend(text, 'none');
  return found !== undefined &&
    found.rest.length >= 2 &&
    BODY.test(found.rest) &&
    !/公司|集团|银行|厂$/.test(found.rest)
    ? found.code
    : undefined;
}

/** The full name of a county names it only where no other county has it: 朝阳区 alone says nothing. */
function countyAlone(text: string): Found | undefined {
  // Cities of a province's own are called by their short name too: 琼海.
  const named = counties.filter(
    ({ name, short }) => text.startsWith(name) || (name.endsWith('市') && short !== '' && text === short),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined
    ? { code: only.code, rest: text.slice(text.startsWith(only.name) ? only.name.length : only.short.length) }
    : undefined;
}

function latinPlace(text: string, places: readonly Place[]): string | undefined {
  const wanted = latinOf(text);
  if (wanted === '') return undefined;
  const named = places.filter(({ latin }) => latin === wanted);
  return named.length === 1 ? named[0]?.code : undefined;
}

/** The code of a place that a text names and nothing else: 深圳市, 广东省深圳市南山区, Haikou. Undefined where it is not clear. */
export function placeNamed(text: string): string | undefined {
  const name = tidy(text);
  const found = descend(name, 'all');
  if (found !== undefined) return found.rest === '' ? found.code : undefined;
  return latinPlace(name, provinces) ?? latinPlace(name, prefectures);
}

/** An address in parts, from the largest to the smallest. */
export interface AddressParts {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly locality?: string | undefined;
  readonly street?: string | undefined;
}

const CHINA = /^(cn|chn|china|prc|p\.? ?r\.? ?china|people.?s republic of china|中国|中华人民共和国|hk|mo|tw)$/i;

/** The smallest place an address names for certain; undefined for addresses abroad and those that name none. */
export function placeInAddress({ country, region, locality, street }: AddressParts): string | undefined {
  if (country !== undefined && country.trim() !== '' && !CHINA.test(tidy(country))) return undefined;
  const parts = [region, locality, street].map((part) => tidy(part ?? ''));
  const [province = '', city = '', road = ''] = parts;
  if (/^\d{6}$/.test(city) && city in names.names) return city;
  if (/^\d{6}$/.test(province) && province in names.names) return province;
  const whole = [province, city].flatMap((head) => (head === '' ? [] : [head, `${head}${road}`]));
  if (province !== '' && city !== '') whole.push(`${province}${city}`, `${province}${city}${road}`);
  const candidates = [descend(road, 'none'), ...whole.map((text) => descend(text, 'cities'))].flatMap(
    (found) => found?.code ?? [],
  );
  // A street may be called 海口路: what region and locality say themselves must not be contradicted.
  const said = [province, city].map(placeNamed).filter((code) => code !== undefined);
  const fitting = candidates.filter((code) => said.every((known) => lies(code, known)));
  const best = fitting.toSorted((a, b) => depth(b) - depth(a))[0];
  if (best !== undefined) return best;
  const inProvince = latinPlace(province, provinces);
  return (
    latinPlace(city, inProvince === undefined ? prefectures : within(prefectures, inProvince, 2)) ??
    inProvince ??
    said.at(-1)
  );
}

function depth(code: string): number {
  return code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3;
}

/** Is a place the other one, or inside it? */
function lies(inner: string, outer: string): boolean {
  return inner.startsWith(
    outer.endsWith('0000') ? outer.slice(0, 2) : outer.endsWith('00') ? outer.slice(0, 4) : outer,
  );
}

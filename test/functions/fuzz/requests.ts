/**
 * Requests nobody would send on purpose: cases generated from the vocabularies, then spoilt in types, text, size, depth and
 * encoding; with paths, queries and headers from what the API knows and from what it does not.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { routes } from '../../../functions/declared/routes.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import type { Fact, Vocabulary } from '../../../rules/facts/vocabulary.ts';

/** Whose token a request carries; `junk` is no token at all. */
export const bearers = ['full', 'other', 'narrow', 'expired', 'none', 'junk'] as const;

export interface FuzzRequest {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
  readonly bearer: (typeof bearers)[number];
}

type Json = fc.JsonValue;

const REGIONS = ['460100', '440300', '440305', '440000', '441900', '210100', '310000', '330100', '110000', '450000'];
const LONE = ['\ud800', '\udfff', 'a\udc00b'];

const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ufeff',
    '\u202e',
    '规矩',
    'é',
    '𠮷',
    '‮',
    '%00',
    '../',
    "';--",
    '{{7*7}}',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '１２',
    ...LONE,
  ),
  fc.integer({ min: 1, max: 4_000 }).map((length) => '长'.repeat(length)),
);

const date: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 60, arbitrary: fc.integer({ min: 2019, max: 2027 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1988, max: 2101 }) },
    ),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const hostile: fc.Arbitrary<Json> = fc.oneof(
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.bigInt().map(String),
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    5e-324,
    2 ** 53 + 2,
    [],
    {},
    [[]],
    [null],
    { length: 1 },
    '1e400',
    '-0',
    '0x10',
    '1_000',
    '2025-02-29',
    '2025-02-30T00:00:00Z',
    '+275760-09-13',
  ),
);

/** What a fact may hold, and now and then what it may not. */
function factValue({ type, codes }: Fact): fc.Arbitrary<Json> {
  const known = Object.keys(codes ?? {});
  const code = known.length === 0 ? fc.constant('x') : fc.constantFrom(...known);
  const valid = ((): fc.Arbitrary<Json> => {
    switch (type) {
      case 'money':
        return fc.oneof(
          fc.integer({ min: 0, max: 2_000_000_000 }).map((fen) => (fen / 100).toFixed(2)),
          fc.integer({ min: 0, max: 2_000_000_000 }),
          fc.constantFrom<Json>('0', '0.00', '99999999999999.99', '1.005', '-1', '1e9', 1e21, 0.1),
        );
      case 'percent':
      case 'number':
        return fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 100 }));
      case 'count':
        return fc.integer({ min: 0, max: 1_000_000_001 });
      case 'date':
        return date;
      case 'instant':
        return date.map((day) => `${day}T09:30:00+08:00`);
      case 'yesno':
        return fc.boolean();
      case 'code':
        return code;
      case 'codes':
        return fc.array(code, { maxLength: 6 });
      case 'period':
        return fc
          .tuple(fc.constantFrom('minutes', 'hours', 'days', 'workingDays', 'weeks', 'months', 'years'), fc.nat(400))
          .map(([unit, amount]) => ({ [unit]: amount }));
      case 'text':
        return oddText;
      case 'suspensions':
        return fc.array(
          fc.tuple(date, fc.option(date)).map(([from, to]) => (to === null ? { from } : { from, to })),
          { maxLength: 5 },
        );
      case 'payments':
        return fc.array(
          fc.record({
            paidOn: date,
            amount: fc.integer({ min: 0, max: 2_000_000_000 }).map((fen) => (fen / 100).toFixed(2)),
          }),
          { maxLength: 5 },
        );
    }
  })();
  return fc.oneof({ weight: 80, arbitrary: valid }, { weight: 1, arbitrary: hostile });
}

function submissionOf(vocabulary: Vocabulary): fc.Arbitrary<Json> {
  const members = vocabulary.facts.map((fact) =>
    fc.tuple(
      fc.oneof(
        { weight: 150, arbitrary: fc.constant(fact.path) },
        { weight: 1, arbitrary: oddText.map((text) => `${fact.path}${text}`) },
      ),
      factValue(fact),
    ),
  );
  return fc
    .tuple(
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom<Json>(...REGIONS) }, { weight: 1, arbitrary: hostile }),
      fc.option(oddText, { freq: 3 }),
      fc.array(fc.nat(members.length - 1), { maxLength: 14 }),
    )
    .chain(([region, reference, chosen]) =>
      fc.tuple(...chosen.flatMap((index) => members[index] ?? [])).map((facts) => {
        const built: Record<string, Json> = { kind: vocabulary.kind, region };
        if (reference !== null) built.reference = reference;
        for (const [path, value] of facts) place(built, path, value);
        return built;
      }),
    );
}

const isBranch = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function place(root: Record<string, Json>, path: string, value: Json): void {
  const names = path.split('.');
  let at = root;
  for (const name of names.slice(0, -1)) {
    const below = Object.hasOwn(at, name) ? at[name] : undefined;
    if (isBranch(below)) {
      at = below;
    } else {
      const made: Record<string, Json> = {};
      Object.defineProperty(at, name, { value: made, enumerable: true, configurable: true, writable: true });
      at = made;
    }
  }
  Object.defineProperty(at, names.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
}

const submission = fc.oneof(...vocabularies.map(submissionOf));

const batchRequest: fc.Arbitrary<Json> = fc.record(
  {
    file: fc.oneof(fc.record({ name: oddText }), hostile),
    kind: hostile,
    defaults: hostile,
    asOf: date,
    preview: fc.boolean(),
  },
  { requiredKeys: ['file'] },
);

/** One way to spoil the text of a JSON body. */
const spoil: fc.Arbitrary<(text: string) => string | Buffer> = fc.oneof(
  fc.constantFrom<(text: string) => string | Buffer>(
    (text) => text.replace(/\d+(\.\d+)?(?=[,}\]])/, '1e400'),
    (text) => text.replace(/\d+(?=[,}\]])/, '9'.repeat(400)),
    (text) => text.replace(/\d+(?=[,}\]])/, `0.${'0'.repeat(400)}1`),
    (text) => text.replace('{', '{"kind":"payment",'),
    (text) => text.replace('{', '{"__proto__":{"kind":"x"},'),
    (text) => `\ufeff${text}`,
    (text) => `${text}${text}`,
    (text) => text.replaceAll('"', "'"),
    (text) => text.replace(/"[^"]*"(?=[,}])/, '"\\ud800"'),
    (text) => text.replace(/"[^"]*"(?=[,}])/, '"\\u0000\\u001f"'),
    (text) => `${text.slice(0, -1)},}`,
    (text) => Buffer.from(text, 'utf16le'),
    (text) => iconv.encode(text, 'gb18030'),
    (text) => Buffer.from(text, 'latin1'),
    (text) => gzipSync(text),
    (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]),
  ),
  fc.nat(2_000).map((at) => (text: string) => text.slice(0, at)),
  fc.tuple(fc.nat(2_000), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => (text: string) => {
    const all = Buffer.from(text);
    return Buffer.concat([all.subarray(0, at), bytes, all.subarray(at)]);
  }),
  fc.constantFrom(5, 33, 200, 20_000).map((depth) => (text: string) => {
    const [open, close] = depth % 2 === 0 ? ['[', ']'] : ['{"a":', '}'];
    return open.repeat(depth) + text + close.repeat(depth);
  }),
  fc
    .integer({ min: 1, max: 300 })
    .map(
      (count) => (text: string) =>
        text.replace('{', `{${Array.from({ length: count }, (_, index) => `"unknwon${index}":${index}`).join(',')},`),
    ),
);

/** The rare ones, near the largest body that is read. */
const enormous: fc.Arbitrary<string> = fc
  .constantFrom(
    () =>
      `{"kind":"payment","region":"460100",${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    () => `{"kind":"payment","region":"460100","${'k'.repeat(1_000_000)}":1}`,
    () => `{"kind":"payment","region":"460100","${'k'.repeat(500_000)}.paidOn":1}`,
    () =>
      `{"kind":"procurement","region":"460100","terms":{"conditions":[${Array.from({ length: 100_000 }, (_, index) => `"c${index}"`).join(',')}]}}`,
    () =>
      `{"kind":"payment","region":"460100","suspensions":[${Array.from({ length: 20_000 }, () => '{"from":"2025-01-01","to":"2024-01-01"}').join(',')}]}`,
    () =>
      `{"kind":"approval","region":"460100","suspensions":[${Array.from({ length: 1_000 }, (_, index) => `{"from":"1990-01-01","to":"${2000 + (index % 99)}-01-01"}`).join(',')}],"timeline":{"acceptedOn":"1990-01-01","completedOn":"2099-12-31"}}`,
    () => `{"kind":"payment","region":"460100","reference":"${'\\u89c4'.repeat(170_000)}"}`,
    () => `[${'1,'.repeat(500_000)}1]`,
    () =>
      `{"file":{"name":"a.csv"},"defaults":{${Array.from({ length: 40_000 }, (_, index) => `"k${index}":"1"`).join(',')}}}`,
    () => `{"file":{"name":"a.csv"},${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    () => 'x'.repeat(1_200_000),
  )
  .map((make) => make());

const body: fc.Arbitrary<Buffer | undefined> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .oneof(
        { weight: 8, arbitrary: submission },
        { weight: 2, arbitrary: batchRequest },
        { weight: 1, arbitrary: hostile },
      )
      .map((value) => Buffer.from(JSON.stringify(value))),
  },
  {
    weight: 25,
    arbitrary: fc.tuple(fc.oneof(submission, batchRequest), spoil, fc.option(spoil)).map(([value, first, second]) => {
      const once = first(JSON.stringify(value));
      const twice = second === null || typeof once !== 'string' ? once : second(once);
      return Buffer.from(twice);
    }),
  },
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 2, arbitrary: fc.constantFrom(undefined, Buffer.alloc(0), Buffer.from(' \n'), Buffer.from('null')) },
);

/** A text as it may stand in a request line: encoded, encoded badly, or as it is. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
const segment: fc.Arbitrary<string> = fc.oneof(
  oddText.map(encoded),
  fc.constantFrom(
    '%',
    '%zz',
    '%00',
    '%2F',
    '%2e%2e',
    '..',
    '.',
    '%ff%fe',
    '%c0%af',
    '%E8%A7',
    'a%23b',
    '%3F',
    '+',
    ';a=b',
    '*',
    '0'.repeat(26),
    '7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    'hk-procurement-2023',
    'payment.xlsx',
    'invalid-case',
    'bid-security-cap',
    'toString',
    '__proto__',
  ),
  fc.integer({ min: 1, max: 6_000 }).map((length) => 'a'.repeat(length)),
);

const template = fc.constantFrom(...routes.map(({ key }) => key)).map((key) => key.split(' '));
const path: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(template, segment).map(([[, path = '/'], filled]) => path.replace(/\{[^}]+\}/, () => filled)),
  },
  { weight: 2, arbitrary: fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '/',
      '//',
      '/v1',
      '/v1/',
      '/v1/checks/',
      '//v1/checks',
      '/V1/checks',
      '/v1/rules/',
      '/docs/',
      '/.env',
      '/v1/rules//',
      '*',
    ),
  },
);

const parameter: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom(
          'asOf',
          'store',
          'preview',
          'limit',
          'cursor',
          'kind',
          'region',
          'verdict',
          'reference',
          'from',
          'to',
          'rule',
          'severity',
          'area',
          'q',
          'document',
          'matter',
          'workingDays',
          'days',
          'nature',
        ),
      },
      { weight: 1, arbitrary: oddText.map(encoded) },
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        'true',
        'false',
        '0',
        '1',
        '20',
        '100',
        '101',
        '-1',
        '1e3',
        '999999999999',
        'payment',
        'procurement',
        'violation',
        'compliant',
        '460100',
        '2025-03-03',
        '2025-02-30',
        '2025-03-03T00:00:00%2B08:00',
        '1990-01-01',
        '2099-12-31',
        '2499',
        'normative',
        'hk-procurement-2023',
        '%',
        '%ff',
        'NaN',
        '__proto__',
      ),
      date,
      oddText.map(encoded),
      fc.base64String({ minLength: 4, maxLength: 200 }).map(encoded),
    ),
  )
  .map(([name, value]) => `${name}=${value}`);
const query: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.array(parameter, { maxLength: 4 }).map((all) => `?${all.join('&')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '?',
      '?&&&',
      '?=',
      '?a',
      '?a[b]=c',
      '?store=false&store=false',
      `?q=${'x'.repeat(6_000)}`,
      '?%',
    ),
  },
);

/** Printable ASCII with a tab, and bytes above it: what a header may hold on the wire. */
const headerText = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 1, arbitrary: fc.constantFrom(0x09, 0x80, 0xe9, 0xff) },
    ),
    { maxLength: 60 },
  )
  .map((codes) => String.fromCharCode(...codes));
const header = (name: string, ...values: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc
    .oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: headerText })
    .map((value) => [name, value]);
const headers: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.array(
  fc.oneof(
    header(
      'accept',
      '*/*',
      'application/json',
      'text/html',
      'application/*;q=0',
      'application/problem+json',
      'image/png, */*;q=0.1',
      ';',
      ',,,',
      'a/b;q=2',
      `${'text/a,'.repeat(900)}*/*`,
    ),
    header('accept-language', 'zh', 'en', 'en-GB,en;q=0.9', 'fr', '*', 'zh;q=0', 'x'.repeat(3_000), 'en;q=abc'),
    header(
      'accept-encoding',
      'gzip',
      'identity',
      'br',
      'gzip;q=0',
      '*;q=0',
      'gzip, deflate, br',
      'identity;q=0',
      'gzip;q=1.0000',
    ),
    header('accept-charset', 'utf-8', 'gb18030'),
    header('if-none-match', '*', 'W/"a"', '"', 'W/', `"${'x'.repeat(6_000)}"`),
    header('idempotency-key', 'a', 'b', 'x'.repeat(255), 'x'.repeat(256), '', 'a b'),
    header('x-correlation-id', 'abc', 'x'.repeat(64), 'x'.repeat(65), '<script>'),
    header('origin', 'https://example.org', 'null'),
    header('cookie', 'a=b', 'a=b; c=d', ';;;'),
    header('x-forwarded-for', '1.2.3.4', 'unknown'),
    header('content-encoding', 'gzip', 'identity', 'br'),
    header('range', 'bytes=0-1'),
    header('expect', '100-continue'),
    header('access-control-request-method', 'POST'),
    header('x-http-method-override', 'DELETE'),
  ),
  { maxLength: 3 },
);
const contentType = fc.oneof(
  { weight: 60, arbitrary: fc.constant('application/json') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/json;charset=gbk',
      'application/vnd.guiju+json',
      'APPLICATION/JSON',
      'text/plain',
      'text/json',
      'application/xml',
      'application/jsonp',
      'multipart/form-data; boundary=x',
      '',
      'application/',
    ),
  },
  { weight: 1, arbitrary: headerText },
);

export const request: fc.Arbitrary<FuzzRequest> = fc.oneof(
  { weight: 400, arbitrary: ofBody('/v1/checks', body) },
  { weight: 30, arbitrary: ofBody('/v1/batches', body) },
  {
    weight: 4,
    arbitrary: ofBody(
      '/v1/checks',
      enormous.map((text) => Buffer.from(text)),
    ),
  },
  {
    weight: 4,
    arbitrary: ofBody(
      '/v1/batches',
      enormous.map((text) => Buffer.from(text)),
    ),
  },
  {
    weight: 400,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom('GET', 'POST') },
          { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND') },
        ),
        path,
        query,
        headers,
        fc.option(body, { freq: 3 }),
        fc.constantFrom(...bearers, 'full', 'full', 'full', 'full'),
      )
      .map(([method, path, query, given, sent, bearer]) => ({
        method,
        target: `${path}${query}`,
        headers: given,
        body: sent ?? undefined,
        bearer,
      })),
  },
);

function ofBody(path: string, body: fc.Arbitrary<Buffer | undefined>): fc.Arbitrary<FuzzRequest> {
  return fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(path === '/v1/checks' ? '?store=false' : '') },
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: query },
      ),
      contentType,
      headers,
      body,
      fc.constantFrom(
        ...bearers,
        'full',
        'full',
        'full',
        'full',
        'full',
        'full',
        'full',
        'full',
        'full',
        'other',
        'other',
      ),
    )
    .map(([query, type, given, body, bearer]) => ({
      method: 'POST',
      target: `${path}${query}`,
      headers: [['content-type', type] as const, ...given],
      body,
      bearer,
    }));
}

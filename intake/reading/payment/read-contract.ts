/** Reads the payment clauses of a contract: parties, sum, days, the agreed period and what it runs from. */
import type { Paper } from '../../papers/paper.ts';
import { declarations } from '../declarations.ts';
import { nestedCase } from '../nested-case.ts';
import type { Passage } from '../passage.ts';
import type { Mark, Reading, Said } from '../reading.ts';
import { settledFacts } from '../settled-facts.ts';
import { pairsOf } from '../sign-pairs.ts';
import { unreadOf } from '../unread.ts';
import { WordIndex } from '../word-index.ts';
import { type Labelled, labelled, markOf } from './labelled.ts';
import { cityOfName } from './parties.ts';

const compiled = declarations('payment');
const pairs = pairsOf(compiled);

/** The title stands at the head; documents of a purchase hold contracts too, but under titles of their own. */
const HEAD = 12;
const TITLE = /(?:合同|协议)(?:书)?(?:\([^()]{1,12}\))?$/;
const PURCHASE = /(?:招标|采购|磋商|谈判|询价)(?:公告|文件|邀请)|(?:投标人|供应商|磋商)须知|评[标审](?:办法|方法|标准)/;
const BUYER =
  /^(?:\d[.、])?(?:甲方|买方|需方|采购人|采购方|发包人|委托方|委托人|定作人|付款方)(?:\([^()]{1,12}\))?:(?<value>[^:;。,]{2,60}?)(?=\(以下|乙方|卖方|$)/g;
const SUPPLIER =
  /(?:^|[;。])?(?:乙方|卖方|供方|供应商|承包人|受托方|受托人|承揽人|设计人|勘察人|监理人|出租人|收款方)(?:\([^()]{1,12}\))?:(?<value>[^:;。,]{2,60}?)(?=\(以下|$)/g;
/** Of a subcontract the general contractor pays. */
const GENERAL_CONTRACTOR =
  /^(?:\d[.、])?(?:承包人|总承包人|总包人|总包方|总承包方|承包方)(?:\([^()]{1,12}\))?:(?<value>[^:;。,]{2,60}?)(?=\(以下|$)/g;
const SUBCONTRACTOR =
  /(?:^|[;。])?(?:分包人|分包方|专业分包人|劳务分包人)(?:\([^()]{1,12}\))?:(?<value>[^:;。,]{2,60}?)(?=\(以下|$)/g;
const NUMBER = /合同(?:编)?号:?(?<value>[A-Za-z0-9\u4e00-\u9fa5][A-Za-z0-9\u4e00-\u9fa5()〔〕[\]/_-]{3,40})$/g;
const BLANK = /_{2,}|^[xX*]+$|盖章|签字/;

/** @returns undefined where the paper is no contract */
export function readContract(paper: Paper, passages: readonly Passage[]): Reading | undefined {
  const titled = passages.slice(0, HEAD).some(({ text }) => text.length <= 40 && TITLE.test(text));
  if (!titled || passages.some(({ text }) => text.length <= 30 && PURCHASE.test(text))) return undefined;
  const first = (pattern: RegExp): Labelled | undefined =>
    labelled(passages, pattern).find(({ value }) => !BLANK.test(value));
  const subcontractor = first(SUBCONTRACTOR);
  const buyer = subcontractor === undefined ? first(BUYER) : first(GENERAL_CONTRACTOR);
  const supplier = subcontractor ?? first(SUPPLIER);
  if (buyer === undefined && supplier === undefined) return undefined;
  // All of it is contract, whatever its articles are called.
  const clauses = passages.map((passage) => ({ ...passage, part: 'contract' as const }));
  const index = new WordIndex(
    clauses.map(({ text }) => text),
    pairs,
  );
  const { values, marks: found, conflicts } = settledFacts(compiled, clauses, index, { blocks: paper.blocks });
  const number = first(NUMBER);
  const city = buyer === undefined ? undefined : cityOfName(buyer.value);
  const marks: Mark[] = [
    ...(number === undefined ? [] : [markOf('reference', number.value, number)]),
    ...(buyer === undefined ? [] : [markOf('unit', buyer.value, buyer)]),
    ...(buyer === undefined || city === undefined ? [] : [markOf('region', city, buyer)]),
  ];
  for (const { fact, value } of marks) values.set(fact, value);
  const all = [...marks, ...found];
  const said: readonly Said[] =
    supplier === undefined
      ? []
      : [{ what: { zh: '收款方', en: 'Supplier' }, value: supplier.value, place: supplier.place }];
  const read = new Set([...all, ...conflicts].map(({ fact }) => fact));
  const notes = paper.notes.map(({ code, text }) => ({ code, text }));
  return {
    case: nestedCase('payment', values),
    marks: all,
    conflicts,
    unread: unreadOf(compiled, clauses, index, read),
    said,
    notes,
  };
}

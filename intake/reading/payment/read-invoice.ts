/**
 * Reads an invoice: the fully digital one and the earlier ones, as XML, OFD or PDF. Numbers of invoices and of tax payers are names
 * of things: they stay as they are written (044001900111).
 */
import type { Json } from '../../../rules/engine/json.ts';
import type { Paper } from '../../papers/paper.ts';
import { DATE, readDate } from '../grammar/date.ts';
import { readMoney } from '../grammar/money.ts';
import { NUMERAL } from '../grammar/numeral.ts';
import { nestedCase } from '../nested-case.ts';
import type { Passage } from '../passage.ts';
import type { Conflict, Mark, Reading, Said } from '../reading.ts';
import { type Labelled, labelled, markOf } from './labelled.ts';
import { cityOfCode, cityOfName, typeOfCode } from './parties.ts';

const TITLE = /电子发票|增值税.{0,6}(?:普通|专用)发票|发票代码/;
const NUMBER = /发票号码:?(?<value>\d{8,20})(?!\d)/g;
const CODE = /发票代码:?(?<value>\d{10,12})(?!\d)/g;
const ISSUED = new RegExp(`开票日期:?(?<value>${DATE})`, 'g');
/** The data of an invoice names whose they are. */
const OWNED = { buyer: /购买方名称:(?<value>.{2,60})$/g, seller: /销售方名称:(?<value>.{2,60})$/g } as const;
const OWNED_NUMBER = {
  buyer: /购买方统一社会信用代码[^:]{0,12}:(?<value>[0-9A-Z]{15,20})/g,
  seller: /销售方统一社会信用代码[^:]{0,12}:(?<value>[0-9A-Z]{15,20})/g,
} as const;
/** On its face the buyer stands left (or above), the seller right (or below). */
const NAME = /名称:(?<value>[^:;]{2,60}?)(?=统一社会|纳税人|销售?方|购买?方|销名|购名|名称:|销$|购$|$)/g;
const TAX_NUMBER = /(?:统一社会信用代码|纳税人识别号)[^:;]{0,12}:(?<value>[0-9A-Z]{15,20})/g;
const FIGURES = /\(小写\):?[¥￥]?(?<value>\d[\d,]*\.\d\d)(?!\d)/g;
/** A cross in a circle stands before the sum in words, so that nothing can be written there. */
const WORDS = new RegExp(`\\(大写\\):?[^\\p{Script=Han}¥￥]{0,3}(?<value>${NUMERAL}[圆元](?:.角)?(?:零?.分)?)`, 'gu');
/** The number of a fully digital invoice (State Taxation Administration, notice 11 of 2024) has twenty figures and no code beside it. */
const FULLY_DIGITAL = 20;

/** @returns undefined where the paper is no invoice */
export function readInvoice(paper: Paper, passages: readonly Passage[]): Reading | undefined {
  const [number] = labelled(passages, NUMBER);
  if (number === undefined || !passages.slice(0, 60).some(({ text }) => TITLE.test(text))) return undefined;
  const [buyer, seller] = bothOf(passages, OWNED, NAME);
  const [buyerNumber, sellerNumber] = bothOf(passages, OWNED_NUMBER, TAX_NUMBER);
  const [issued] = labelled(passages, ISSUED);
  const [code] = labelled(passages, CODE);
  const marks: Mark[] = [markOf('reference', number.value, number)];
  const conflicts: Conflict[] = [];
  const { total, contradicting } = totalOf(passages);
  if (total !== undefined) marks.push(total, { ...total, fact: 'amountDue', sure: false });
  if (contradicting.length > 0) conflicts.push({ fact: 'invoice.amount', marks: contradicting });
  marks.push(...kindOf(paper, number, code));
  if (buyer !== undefined) marks.push(markOf('unit', buyer.value, buyer));
  marks.push(...placeOf(buyer, buyerNumber));
  const type = buyerNumber === undefined ? undefined : typeOfCode(buyerNumber.value);
  if (buyerNumber !== undefined && type !== undefined) marks.push(markOf('buyer.type', type, buyerNumber));
  const values = new Map<string, Json>(marks.filter(({ sure }) => sure).map(({ fact, value }) => [fact, value]));
  const said = [
    saidOf('发票代码', 'Code of the invoice', code),
    saidOf('开票日期', 'Invoice issued', issued, readDate),
    saidOf('购买方统一社会信用代码', 'Code of the buyer', buyerNumber),
    saidOf('销售方', 'Seller', seller),
    saidOf('销售方统一社会信用代码', 'Code of the seller', sellerNumber),
  ].flat();
  const notes = paper.notes.map(({ code: name, text }) => ({ code: name, text }));
  return { case: nestedCase('payment', values), marks, conflicts, unread: [], said, notes };
}

/** The sum in figures; the sum in words, where it is legible, must be the same. */
function totalOf(passages: readonly Passage[]): { readonly total?: Mark; readonly contradicting: readonly Mark[] } {
  const marks = [...labelled(passages, FIGURES), ...labelled(passages, WORDS)].flatMap((found) => {
    const amount = readMoney(/[圆元]/.test(found.value) ? found.value : `${found.value}元`);
    return amount === undefined ? [] : [markOf('invoice.amount', amount, found)];
  });
  const [first] = marks;
  if (first === undefined) return { contradicting: [] };
  return marks.every(({ value }) => value === first.value)
    ? { total: first, contradicting: [] }
    : { contradicting: marks };
}

function kindOf(paper: Paper, number: Labelled, code: Labelled | undefined): readonly Mark[] {
  if (code === undefined && number.value.length === FULLY_DIGITAL)
    return [markOf('invoice.kind', 'fully-digital', number)];
  const electronic = paper.blocks.some(({ text }) => /电子(?:普通|专用)?发票|电子发票/.test(text.replace(/\s/g, '')));
  return electronic ? [markOf('invoice.kind', 'electronic', code ?? number)] : [];
}

/** The buyer's city: by its name; by its code alone only for the user to confirm, since who is registered there may be elsewhere. */
function placeOf(buyer: Labelled | undefined, number: Labelled | undefined): readonly Mark[] {
  const named = buyer === undefined ? undefined : cityOfName(buyer.value);
  if (buyer !== undefined && named !== undefined) return [markOf('region', named, buyer)];
  const coded = number === undefined ? undefined : cityOfCode(number.value);
  return number === undefined || coded === undefined ? [] : [markOf('region', coded, number, false)];
}

function bothOf(
  passages: readonly Passage[],
  owned: { readonly buyer: RegExp; readonly seller: RegExp },
  inOrder: RegExp,
): readonly [buyer: Labelled | undefined, seller: Labelled | undefined] {
  const [buyer] = labelled(passages, owned.buyer);
  const [seller] = labelled(passages, owned.seller);
  if (buyer !== undefined || seller !== undefined) return [buyer, seller];
  const [first, second] = distinct(labelled(passages, inOrder));
  return [first, second];
}

/** Of values that the face and the data of an invoice both tell, each once. */
function distinct(found: readonly Labelled[]): readonly Labelled[] {
  return [...new Map(found.toReversed().map((one) => [one.value, one])).values()].toReversed();
}

function saidOf(
  zh: string,
  en: string,
  found: Labelled | undefined,
  as: (value: string) => string | undefined = (value) => value,
): readonly Said[] {
  const value = found === undefined ? undefined : as(found.value);
  return found === undefined || value === undefined ? [] : [{ what: { zh, en }, value, place: found.place }];
}

/** Names for what is written out. */

/** `gz-hotline-2023/return-area` and `ticket.return.contents` as names: `returnArea`, `ticketReturnContents`. */
export function camelOf(text: string): string {
  const words = text.slice(text.indexOf('/') + 1).split(/[^A-Za-z0-9]+/);
  const name = words
    .map((word, place) => (place === 0 ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`))
    .join('');
  return /^\d/.test(name) ? `rule${name}` : name;
}

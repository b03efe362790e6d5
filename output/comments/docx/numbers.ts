/** Numbers for new comments that nothing in the file has yet; the same file gets the same. */

/** @returns a function that gives the numbers of the next comment */
export function freeNumbers(comments: string, body: string): () => { id: number; paragraph: string; lasting: string } {
  const ids = [...comments.matchAll(/:id="(\d{1,9})"/g)].map(([, id]) => Number(id));
  const inBody = [...body.matchAll(/:comment(?:RangeStart|RangeEnd|Reference) [^>]{0,200}?:id="(\d{1,9})"/g)].map(
    ([, id]) => Number(id),
  );
  let id = [...ids, ...inBody].reduce((largest, each) => Math.max(largest, each), -1);
  const taken = new Set(
    [...`${comments}${body}`.matchAll(/:paraId="([0-9A-Fa-f]{8})"/g)].map(([, paragraph]) => paragraph?.toUpperCase()),
  );
  // Any number below 0x80000000 will do (MS-DOCX 2.6.2.3).
  let paragraph = 0x47000000;
  return () => {
    id++;
    do paragraph++;
    while (taken.has(hex(paragraph)));
    return { id, paragraph: hex(paragraph), lasting: hex(paragraph) };
  };
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

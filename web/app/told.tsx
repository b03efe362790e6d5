/** A sentence whose dates are not torn over two lines: browsers break at hyphens. */
import { Fragment } from 'react';

export function Told({ text }: { readonly text: string }) {
  return text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name, and none of them moves
      <span key={index} className="day-of">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}

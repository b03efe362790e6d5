/** What is wider than the window scrolls by itself, with the keyboard too (WCAG 2.2, 2.1.1). */
import type { ReactNode } from 'react';

interface ScrollsProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Scrolls({ label, children }: ScrollsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by the keyboard
    <section className="scrolls" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** Tells which words of the text were selected, by mouse, finger or keyboard. */
import { useEffect } from 'react';
import type { Selected } from './add-mark.tsx';

type Blocks = readonly { readonly id: string; readonly text: string }[];

/** As long as a selection grows it is not told. */
const SETTLED_MS = 300;

/** What is selected within one block of the text; undefined where nothing is, or more than one block. */
function selectedIn(blocks: Blocks): Selected | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const blockOf = (node: Node | null): string | undefined =>
    (node instanceof Element ? node : node?.parentElement)?.closest('.block')?.id.replace(/^block-/, '');
  const id = blockOf(selection.anchorNode);
  if (id === undefined || id !== blockOf(selection.focusNode)) return undefined;
  const text = blocks.find((block) => block.id === id)?.text;
  // What is said to screen readers alone is no part of the document.
  const words = selection
    .toString()
    .replaceAll(/（不合规）|（存疑）| \(breaks a rule\)| \(doubtful\)/g, '')
    .trim();
  const from = text?.indexOf(words) ?? -1;
  return words === '' || from === -1 ? undefined : { block: id, from, to: from + words.length, words };
}

/** What was selected stays told when the selection goes, as it does when a field beside the text is filled in. */
export function useSelectedWords(blocks: Blocks, onSelected: (selected: Selected) => void): void {
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
      clearTimeout(settling);
      settling = setTimeout(() => {
        const selected = selectedIn(blocks);
        if (selected !== undefined) onSelected(selected);
      }, SETTLED_MS);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(settling);
      document.removeEventListener('selectionchange', changed);
    };
  }, [blocks, onSelected]);
}

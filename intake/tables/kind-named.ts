/** Kinds of case as people name them. */
import { isKind, type Kind, vocabularies } from '../../rules/facts/kinds.ts';
import { folded } from './tidy.ts';

/** The kind a cell names: its code, its label, or the beginning of its label (审批 for 审批与服务). */
export function kindNamed(text: string): Kind | undefined {
  const wanted = folded(text);
  const named = vocabularies.find(
    ({ kind, zh, en }) =>
      [kind, zh, en, `${zh} ${en}`].some((known) => folded(known) === wanted) ||
      (wanted.length >= 2 && zh.startsWith(wanted)),
  );
  return named !== undefined && isKind(named.kind) ? named.kind : undefined;
}

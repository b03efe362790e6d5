/** Judges a draft as it stands, and keeps the report when asked to. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { caseOf, type Draft } from './answers.ts';

type Submission = Schemas['PaymentCase'] | Schemas['ApprovalCase'] | Schemas['ProcurementCase'];

/** Whatever has a kind and a place may be submitted: the server says what is wrong with the rest, field by field. */
export const isSubmission = (value: object): value is Submission => 'kind' in value && 'region' in value;

export function submissionOf(draft: Draft): Submission {
  const made = caseOf(draft);
  if (!isSubmission(made)) throw new Error('a case without a kind');
  return made;
}

/** Follows a value, once it has stood still for a while. */
function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** What a case comes to, without keeping it; `isCurrent` while it is of the case as it stands. */
export function useCheckCase(submission: Submission | undefined) {
  const settled = useSettled(submission, 200);
  const query = useQuery({
    queryKey: ['check', settled],
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (settled === undefined) throw new Error('nothing to check');
      return content(client.POST('/v1/checks', { params: { query: { store: false } }, body: settled, signal }));
    },
  });
  return { ...query, isCurrent: settled === submission && !query.isPlaceholderData && !query.isFetching };
}

/** The same for a draft of the form. */
export function useCheck(draft: Draft | undefined) {
  return useCheckCase(useMemo(() => (draft === undefined ? undefined : submissionOf(draft)), [draft]));
}

/** Keeps the report of a case. Asked twice for the same case, as after a lost answer, it keeps one. */
export function useKeepCase() {
  const key = useRef({ of: '', id: '' });
  return useMutation({
    mutationFn: async (submission: Submission | Schemas['PaperCheck']) => {
      const of = JSON.stringify(submission);
      if (key.current.of !== of) key.current = { of, id: crypto.randomUUID() };
      return content(
        client.POST('/v1/checks', {
          params: { query: { store: true }, header: { 'Idempotency-Key': key.current.id } },
          body: submission,
        }),
      );
    },
  });
}

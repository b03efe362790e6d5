/** Judges a draft as it stands, and keeps the report when asked to. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client, content, type Schemas } from '../api/client.ts';
import { caseOf, type Draft } from './answers.ts';

type Submission = Schemas['PaymentCase'] | Schemas['ApprovalCase'] | Schemas['ProcurementCase'];

/** Whatever has a kind and a place may be submitted: the server says what is wrong with the rest, field by field. */
const isSubmission = (value: object): value is Submission => 'kind' in value && 'region' in value;

function submissionOf(draft: Draft): Submission {
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

/** What the draft comes to, without keeping it; `isCurrent` while it is of the draft as it stands. */
export function useCheck(draft: Draft | undefined) {
  const settled = useSettled(draft, 200);
  const query = useQuery({
    queryKey: ['check', settled],
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (settled === undefined) throw new Error('nothing to check');
      return content(
        client.POST('/v1/checks', { params: { query: { store: false } }, body: submissionOf(settled), signal }),
      );
    },
  });
  return { ...query, isCurrent: settled === draft && !query.isPlaceholderData && !query.isFetching };
}

export function useKeep() {
  return useMutation({
    mutationFn: async ({ draft, key }: { readonly draft: Draft; readonly key: string }) =>
      content(
        client.POST('/v1/checks', {
          params: { query: { store: true }, header: { 'Idempotency-Key': key } },
          body: submissionOf(draft),
        }),
      ),
  });
}

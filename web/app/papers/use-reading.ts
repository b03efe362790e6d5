/** The reading of a paper, asked for until it is there; the text page by page. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';

export type Reading = Schemas['PaperReading'];

const isReading = (answer: Reading | Schemas['Paper']): answer is Reading => 'blocks' in answer;
const PATIENCE_MS = 1_000;

/** The reading of a paper, with the first page of its text. */
export async function readingOf(id: string): Promise<Reading> {
  let answer = await content(client.POST('/v1/papers/{id}/reading', { params: { path: { id } } }));
  while (!isReading(answer)) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    answer = await content(client.GET('/v1/papers/{id}/reading', { params: { path: { id } } }));
  }
  return answer;
}

async function further(id: string, after: string): Promise<Reading> {
  const answer = await content(client.GET('/v1/papers/{id}/reading', { params: { path: { id }, query: { after } } }));
  if (!isReading(answer)) throw new Error('the reading is gone');
  return answer;
}

export function useReading(id: string) {
  const query = useInfiniteQuery({
    queryKey: ['reading', id],
    initialPageParam: '',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ pageParam }) => (pageParam === '' ? readingOf(id) : further(id, pageParam)),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return query;
}

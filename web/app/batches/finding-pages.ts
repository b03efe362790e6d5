/** The findings of a batch, one page at a time from the server: however many there are, one page is held and drawn. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';

export const PAGE = 50;

export interface Filter {
  readonly rule?: string | undefined;
  readonly severity?: Schemas['Severity'] | undefined;
}

/** Where the pages up to this one begin; the first begins without a cursor. */
type Way = readonly string[];

export function useFindingPages(id: string, filter: Filter) {
  const { rule, severity } = filter;
  const of = `${rule ?? ''} ${severity ?? ''}`;
  const [{ way, wayOf }, setWay] = useState<{ readonly way: Way; readonly wayOf: string }>({ way: [], wayOf: of });
  // Of another choice, one begins at its first page.
  const cursors = wayOf === of ? way : [];
  const cursor = cursors.at(-1);
  const query = useQuery({
    queryKey: ['batch findings', id, rule, severity, cursor],
    placeholderData: keepPreviousData,
    queryFn: () =>
      content(
        client.GET('/v1/batches/{id}/findings', {
          params: {
            path: { id },
            query: {
              limit: PAGE,
              ...(rule !== undefined && { rule }),
              ...(severity !== undefined && { severity }),
              ...(cursor !== undefined && { cursor }),
            },
          },
        }),
      ),
  });
  const next = query.data?.next ?? undefined;
  return {
    ...query,
    /** From 1. */
    page: cursors.length + 1,
    forward:
      next === undefined || query.isPlaceholderData ? undefined : () => setWay({ way: [...cursors, next], wayOf: of }),
    back: cursors.length === 0 ? undefined : () => setWay({ way: cursors.slice(0, -1), wayOf: of }),
  };
}

/** Who is signed in, and what may be done: drawn anew when that changes. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Given } from './api/given.ts';
import { hasIssuer } from './api/issuer.ts';
import { onEnded, session } from './api/session.ts';

const KEY = ['session'];

export interface Session {
  /** Null where nobody is signed in; undefined until that is known. */
  readonly who: Given | null | undefined;
  /** Whether people sign in at an issuer. */
  readonly byIssuer: boolean;
}

export function useSession(): Session {
  const queries = useQueryClient();
  useEffect(() => onEnded(() => void queries.invalidateQueries({ queryKey: KEY })), [queries]);
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async () => ({ who: (await session()) ?? null, byIssuer: await hasIssuer() }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { who: data?.who, byIssuer: data?.byIssuer ?? false };
}

/** Whether what needs these scopes is offered. */
export const mayDo = ({ who }: Session, needs: readonly string[]): boolean =>
  who?.scopes === undefined || needs.every((scope) => who.scopes?.has(scope));

/** What a case can say, as the vocabulary declares it; loaded by kind, when it is first needed. */
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from './api/schemas.ts';
import type { ShownFact, Vocabulary } from './shown-fact.ts';

export type Kind = Schemas['ReportCase']['kind'];

/** Facts by path. */
export type Facts = ReadonlyMap<string, ShownFact>;

const loaders: Readonly<Record<Kind, () => Promise<{ readonly vocabulary: Vocabulary }>>> = {
  procurement: () => import('./.built/facts-procurement.ts'),
  payment: () => import('./.built/facts-payment.ts'),
  approval: () => import('./.built/facts-approval.ts'),
  site: () => import('./.built/facts-site.ts'),
  award: () => import('./.built/facts-award.ts'),
};

const none: Facts = new Map();

/** The facts of a kind; none until they are loaded. */
export function useFacts(kind: Kind | undefined): Facts {
  const { data = none } = useQuery({
    queryKey: ['facts', kind],
    enabled: kind !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      if (kind === undefined) return none;
      const { vocabulary } = await loaders[kind]();
      return new Map(vocabulary.facts.map((fact) => [fact.path, fact]));
    },
  });
  return data;
}

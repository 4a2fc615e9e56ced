import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Operation } from '../generated/operations.ts';
import { ask } from './graphql.ts';

type Options = {
  readonly enabled?: boolean;
  /** Milliseconds between two asks by itself. */
  readonly every?: number;
  /** Shows the answer before while the next one is on its way. */
  readonly keep?: boolean;
};

/** Reads by one operation; live events make it ask again. */
export function useAsk<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { enabled = true, every, keep = false }: Options = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: ['ask', operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

import type { GraphQLResolveInfo } from 'graphql';
import { asWritten } from '../../domain/edge.ts';
import type { Context } from '../context.ts';

/**
 * Asks a root field of `Query` on behalf of an answer: what a command has changed is read again under the caller's own
 * rights, the same way as if he had asked for it. T: what the resolver of that field answers.
 */
export async function asked<T>(
  field: 'donation' | 'account' | 'organization' | 'command' | 'node',
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<T> {
  const definition = info.schema.getQueryType()?.getFields()[field];
  if (definition?.resolve === undefined) throw new Error(`QUERY_WITHOUT_RESOLVER ${field}`);
  const answer: unknown = await definition.resolve({}, { id }, context, info);
  if (answer === null || answer === undefined) throw new Error(`ANSWER_VANISHED ${field} ${id}`);
  return asWritten<T>(answer);
}

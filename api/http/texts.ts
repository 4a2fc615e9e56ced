import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** No text with a NUL or half a character gets in, wherever it stands: the database keeps neither. */
export const textsPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const path = unusablePath(request.variables ?? {}, 'variables') ?? unusableLiteral(document);
      if (path === null) return;
      throw new GraphQLError('Text may not contain the NUL character or half of a character pair.', {
        extensions: { code: 'BAD_USER_INPUT', argument: path, http: { status: 400 } },
      });
    },
  }),
};

const isUnusable = (text: string): boolean => text.includes('\u0000') || !text.isWellFormed();

/** Path of the first text that cannot be used, names of fields included; null when all can. */
function unusablePath(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isUnusable(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    if (isUnusable(name)) return path;
    const found = unusablePath(item, `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

function unusableLiteral(document: DocumentNode): string | null {
  let found: string | null = null;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (isUnusable(value)) found ??= 'document';
    },
  });
  return found;
}

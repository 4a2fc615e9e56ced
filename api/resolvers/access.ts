import { insertKey, listKeys, revokeKey } from '../../database/access.ts';
import { newKey } from '../auth/tokens.ts';
import type { CreateApiKeyInput, Resolvers } from '../generated/resolvers.ts';
import type { Finding } from '../../domain/types.ts';

/** Who is asking, and the keys of programs. */

const [LONGEST_NAME, LONGEST_YEARS] = [100, 5];
const YEAR_MS = 365 * 86_400_000;

function wrongWith({ name, expiresAt }: CreateApiKeyInput, now: number): readonly Finding[] {
  const wrong = (path: string, message: string): Finding => ({ code: 'VALIDATION_FAILED', message, path });
  const isNamed = name.trim() !== '' && name.length <= LONGEST_NAME;
  const isTimely =
    expiresAt === null || expiresAt === undefined || (expiresAt > now && expiresAt < now + LONGEST_YEARS * YEAR_MS);
  return [
    ...(isNamed
      ? []
      : [wrong('name', `Give the key a name of 1 to ${LONGEST_NAME} characters, so that people know whose it is.`)]),
    ...(isTimely ? [] : [wrong('expiresAt', `A key ends in the future, and within ${LONGEST_YEARS} years.`)]),
  ];
}

export const accessResolvers: Resolvers = {
  Query: {
    me: (_parent, _args, { principal: { id, name, role, scopes } }) => ({ id, name, role, scopes }),
    apiKeys: async (_parent, _args, { db }) => await listKeys(db.manager),
  },
  Mutation: {
    createApiKey: async (_parent, { input }, { db, principal, receivedAt }) => {
      const findings = wrongWith(input, receivedAt);
      const [first] = findings;
      if (first !== undefined) {
        const { code, message, path = null } = first;
        return { __typename: 'ValidationError', code, message, path, findings };
      }
      const { token, ...made } = newKey();
      const key = { ...made, name: input.name.trim(), role: 'INTEGRATION', createdBy: principal.id } as const;
      const apiKey = await insertKey(db.manager, { ...key, expiresAt: input.expiresAt ?? null });
      return { __typename: 'CreateApiKeySuccess', apiKey, secret: token };
    },
    revokeApiKey: async (_parent, { input: { id } }, { db }) => {
      const apiKey = await revokeKey(db.manager, id);
      if (apiKey !== null) return { __typename: 'RevokeApiKeySuccess', apiKey };
      return { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such key.', path: 'id' };
    },
  },
};

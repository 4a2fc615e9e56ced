import { insertKey, listKeys, lockKey, revokeKey, type ListedKey } from '../../database/access.ts';
import { recordChange } from '../../database/audit.ts';
import { addDays, instantAt, isoInstant } from '../../domain/calendar.ts';
import { newKey } from '../auth/tokens.ts';
import type { CreateApiKeyInput, Resolvers } from '../generated/resolvers.ts';
import type { Finding } from '../../domain/types.ts';

/** Who is asking, and the keys of programs. */

const [LONGEST_NAME, LONGEST_YEARS] = [100, 5];
const YEAR_MS = 365 * 86_400_000;

/** When the key ends: at the end of its last day, or at an instant; null when nothing is said. */
const endOf = ({ expiresAt, lastDay }: CreateApiKeyInput): number | null =>
  lastDay === null || lastDay === undefined ? (expiresAt ?? null) : instantAt(addDays(lastDay, 1), 'UTC', 0);

function wrongWith(input: CreateApiKeyInput, now: number): readonly Finding[] {
  const { name, expiresAt = null, lastDay = null } = input;
  const wrong = (path: string, message: string): Finding => ({ code: 'VALIDATION_FAILED', message, path });
  const isNamed = name.trim() !== '' && name.length <= LONGEST_NAME;
  const end = endOf(input);
  const isTimely = end === null || (end > now && end < now + LONGEST_YEARS * YEAR_MS);
  const path = lastDay === null ? 'expiresAt' : 'lastDay';
  return [
    ...(isNamed
      ? []
      : [wrong('name', `Give the key a name of 1 to ${LONGEST_NAME} characters, so that people know whose it is.`)]),
    ...(lastDay === null || expiresAt === null ? [] : [wrong('lastDay', 'Say when the key ends in one way only.')]),
    ...(isTimely ? [] : [wrong(path, `A key ends in the future, and within ${LONGEST_YEARS} years.`)]),
  ];
}

const subjectOf = ({ id }: Pick<ListedKey, 'id'>): string => `apiKey/${id}`;
const auditedOf = ({ name, state, expiresAt }: ListedKey) => ({
  name,
  state,
  expiresAt: expiresAt === null ? null : isoInstant(expiresAt),
});

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
      const apiKey = await db.transaction(async (tx) => {
        const inserted = await insertKey(tx, { ...key, expiresAt: endOf(input) });
        const change = { action: 'createApiKey', subject: subjectOf(inserted), before: null, reason: null };
        await recordChange(tx, { actor: principal, ...change, after: auditedOf(inserted) });
        return inserted;
      });
      return { __typename: 'CreateApiKeySuccess', apiKey, secret: token };
    },
    revokeApiKey: async (_parent, { input: { id } }, { db, principal }) => {
      const apiKey = await db.transaction(async (tx) => {
        const before = await lockKey(tx, id);
        const after = await revokeKey(tx, id);
        if (before === null || after === null) return before;
        const change = { action: 'revokeApiKey', subject: subjectOf(after), reason: null };
        await recordChange(tx, { actor: principal, ...change, before: auditedOf(before), after: auditedOf(after) });
        return after;
      });
      if (apiKey !== null) return { __typename: 'RevokeApiKeySuccess', apiKey };
      return { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such key.', path: 'id' };
    },
  },
};

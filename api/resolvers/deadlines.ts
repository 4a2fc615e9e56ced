import { countDeadlines, deadlineOrder, readDeadlines, type ListedDeadline } from '../../database/reads/work.ts';
import { isoInstant, parseInstant } from '../../domain/calendar.ts';
import { clocksOwnedBy } from '../../domain/programs/words.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { isPromise, waiting, type Waiting } from '../../domain/waiting.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { askedOf, connection, given, listed } from '../paging.ts';
import { zoneOf } from '../programs.ts';

/** Promises: what is waited for, until when, why, and what happens otherwise. */

const harmless = clocksOwnedBy(['NOBODY']);

/** The promise has ended and nobody has acted; a date that only passes is never overdue. */
export function isOverdue({ state, clock, programId }: ListedDeadline): boolean {
  return state === 'FIRED' && isPromise(clock, programId ?? '');
}

/** What is overdue comes first, then what comes due first. */
export function overdueFirst(deadlines: readonly ListedDeadline[]): readonly ListedDeadline[] {
  return deadlines.toSorted((a, b) => Number(isOverdue(b)) - Number(isOverdue(a)));
}

const words = new WeakMap<ListedDeadline, Waiting>();

function wordsOf(row: ListedDeadline): Waiting {
  const known = words.get(row);
  if (known !== undefined) return known;
  const { programId, policyVersion, baseAt, baseOn, dueAt, promisedUntil } = row;
  const at = baseAt === null ? null : parseInstant(baseAt);
  const base = at !== null ? { at } : baseOn === null ? null : { on: baseOn };
  const running = {
    ...row,
    base,
    overdue: isOverdue(row),
    dueAt: dueAt === null ? null : parseInstant(dueAt),
    promisedUntil: promisedUntil === null ? null : parseInstant(promisedUntil),
    zone: zoneOf(row.zone, programId),
  };
  const policy = programId === null ? null : policyOf(programId, policyVersion ?? undefined);
  const told = waiting(running, programId ?? '', policy);
  words.set(row, told);
  return told;
}

export const deadlineResolvers: Resolvers = {
  Query: {
    deadlines: async (_, args, { db }) => {
      const { owners, clocks, kinds, ...rest } = given(args.filter);
      const owned = owners === undefined ? undefined : clocksOwnedBy(owners);
      const named =
        clocks === undefined ? owned : owned === undefined ? clocks : clocks.filter((one) => owned.includes(one));
      const { dueBefore } = args;
      const filter = {
        ...rest,
        ...(named === undefined ? {} : { clocks: named }),
        ...(kinds === undefined ? {} : { kinds: kinds.filter(isKind) }),
        ...(dueBefore === null || dueBefore === undefined ? {} : { dueBefore: isoInstant(dueBefore) }),
      };
      const order = deadlineOrder(filter);
      const page = await readDeadlines(db.manager, filter, harmless, askedOf(args, order));
      return listed(page, order, async () => await countDeadlines(db.manager, filter, harmless));
    },
  },
  Deadline: {
    id: ({ stream, key }) => `${stream}/${key}`,
    streamId: ({ stream }) => stream,
    donation: async ({ stream }, _, { loaders }) =>
      stream.startsWith('don_') ? await loaders.donation.load(stream) : null,
    account: async ({ stream }, _, { loaders }) =>
      stream.startsWith('acc_') ? await loaders.account.load(stream) : null,
    organization: async ({ organizationId }, _, { loaders }) =>
      organizationId === null ? null : await loaders.organization.load(organizationId),
    overdue: (row) => isOverdue(row),
    waitingFor: (row) => wordsOf(row).waitingFor,
    promisedOn: (row) => wordsOf(row).promisedOn,
    because: (row) => wordsOf(row).because,
    otherwise: (row) => wordsOf(row).otherwise,
    owner: (row) => wordsOf(row).owner,
  },
  DeadlineConnection: connection,
};

type Kind = 'donation' | 'account' | 'organization';
const isKind = (kind: string): kind is Kind => kind === 'donation' || kind === 'account' || kind === 'organization';

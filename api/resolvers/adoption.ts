import type { DataSource } from 'typeorm';
import { listBatches, listItems, readBatch } from '../../database/batches.ts';
import { readDocument } from '../../database/programs.ts';
import type { Policy } from '../../domain/policy.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { documentOf } from '../../domain/programs/registry.ts';
import { titleOf } from '../../domain/messages.ts';
import { draftOf } from '../commands/programs.ts';
import { moveBatchTo, startAdoption, type BatchMove, type BatchOutcome } from '../commands/batches.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refusalOf } from './programs.ts';
import { actorNameOf } from './timeline.ts';

/** What a version would change, and the work of letting donations adopt it. */

const MOST = 200;
const page = (first: number | null | undefined, offset: number | null | undefined) => ({
  limit: Math.min(Math.max(first ?? 25, 0), MOST),
  offset: Math.max(offset ?? 0, 0),
});

type Asked = { readonly programId: string; readonly version?: number | null; readonly document?: unknown };

/** The policy that is asked about: a stored version, or what a document would be if it were stored. */
async function candidateOf(db: DataSource, { programId, version, document }: Asked): Promise<Policy | null> {
  if (document !== undefined && document !== null) return (await draftOf(db, programId, document))?.policy ?? null;
  if (version === undefined || version === null) return null;
  return (documentOf(programId, version) ?? (await readDocument(db.manager, programId, version)))?.policy ?? null;
}

const resultOf = (outcome: BatchOutcome) =>
  outcome.kind === 'batch' ? ({ __typename: 'BatchSuccess', batch: outcome.batch } as const) : refusalOf(outcome);

const mover =
  (move: BatchMove) =>
  async (_parent: unknown, { input }: { readonly input: { readonly id: string } }, { db, principal }: Context) =>
    resultOf(await moveBatchTo(db, input.id, move, { id: principal.id, role: principal.role }));

export const adoptionResolvers: Resolvers = {
  Query: {
    policyWhatIf: async (_, args, { db, whatIfs, receivedAt }) => {
      const candidate = await candidateOf(db, args);
      return candidate === null ? null : whatIfs.ask(candidate, args.until, receivedAt);
    },
    batch: async (_, { id }, { db }) => await readBatch(db.manager, id),
    batches: async (_, { first, offset }, { db }) => {
      const { limit, offset: from } = page(first, offset);
      return [...(await listBatches(db.manager, limit, from))];
    },
  },
  Mutation: {
    stopWhatIf: (_, { input: { id } }, { whatIfs }) =>
      whatIfs.stop(id)
        ? { __typename: 'StopWhatIfSuccess', id }
        : {
            __typename: 'NotFoundError',
            code: 'NOT_FOUND',
            message: 'Nothing of this id is worked out here.',
            path: 'id',
          },
    startAdoption: async (_, { input }, { db, principal }) => {
      const { donationIds = null, ...rest } = input;
      return resultOf(await startAdoption(db, { ...rest, donationIds }, { id: principal.id, role: principal.role }));
    },
    pauseBatch: mover('pauseBatch'),
    resumeBatch: mover('resumeBatch'),
    cancelBatch: mover('cancelBatch'),
    retryBatch: mover('retryBatch'),
  },
  PolicyWhatIf: {
    changed: ({ changed }) => changed.length,
    added: ({ changed }) => changed.reduce((sum, { added }) => sum + added, 0),
    removed: ({ changed }) => changed.reduce((sum, { removed }) => sum + removed, 0),
    moved: ({ changed }) => changed.reduce((sum, { moved }) => sum + moved, 0),
    dates: ({ changed }) => changed.reduce((sum, { dates }) => sum + dates.length, 0),
    messages: ({ messages, candidate }) => {
      const book = messagesOf(candidate.programId, { version: candidate.version });
      const size = ({ before, after, moved }: { before: number; after: number; moved: number }) =>
        Math.abs(after - before) * 1000 + moved;
      const greatestFirst = [...messages.values()].toSorted((a, b) => size(b) - size(a));
      return greatestFirst.map((message) => ({ ...message, title: titleOf(book, message.name) }));
    },
    kinds: ({ messages }) => {
      const kinds = new Map<string, { before: number; after: number }>();
      for (const { as, before, after } of messages.values()) {
        const sum = kinds.get(as) ?? { before: 0, after: 0 };
        kinds.set(as, { before: sum.before + before, after: sum.after + after });
      }
      return [...kinds].map(([as, sum]) => ({ as, ...sum }));
    },
    donations: ({ changed }, { first, offset }) => {
      const { limit, offset: from } = page(first, offset);
      return changed.slice(from, from + limit);
    },
  },
  Batch: {
    programId: ({ input }) => input.programId,
    policyVersion: ({ input }) => input.policyVersion,
    by: async ({ actor }, _, context) => (await actorNameOf(actor, context)) ?? actor,
    items: async ({ id }, { state, first, offset }, { db }) => {
      const wanted = page(first, offset);
      return [
        ...(await listItems(db.manager, id, state === null || state === undefined ? wanted : { ...wanted, state })),
      ];
    },
  },
  BatchItem: {
    id: ({ batchId, position }) => `${batchId}/${position}`,
    streamId: ({ stream }) => stream,
    donation: async ({ stream }, _, { loaders }) => await loaders.donation.load(stream),
    command: async ({ commandId }, _, { loaders }) =>
      commandId === null ? null : await loaders.command.load(commandId),
  },
};

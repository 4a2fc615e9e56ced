import {
  countEntries,
  readEntries,
  readSandbox,
  readSandboxWithSteps,
  readSandboxes,
  readSteps,
  type AskedStep,
} from '../../database/sandboxes.ts';
import { availableActions } from '../../domain/available.ts';
import { asWritten } from '../../domain/edge.ts';
import { kindOf } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import { outlook } from '../../domain/outlook.ts';
import type { Comparison } from '../../domain/sandbox.ts';
import { sandboxTemplates } from '../../domain/sandbox-templates.ts';
import type { Refusal } from '../../domain/types.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { donationOf, nowOf, streamsIn, thingsIn, waitingIn } from '../sandbox-view.ts';
import { asked } from './asked.ts';
import { sandboxMutations } from './sandbox-asked.ts';
import { plainAction } from './streams.ts';

/** Sandboxes of the time machine, as they stand. */

const MOST_SANDBOXES = 50;
const [USUAL_ENTRIES, MOST_ENTRIES] = [50, 200];
const [USUAL_STEPS, MOST_STEPS] = [10, 50];

const within = (wanted: number | null | undefined, usual: number, most: number): number =>
  Math.max(0, Math.min(wanted ?? usual, most));

type StepResult = { readonly comparison?: Comparison | null } & Partial<Refusal>;
const resultOf = ({ result }: AskedStep): StepResult => asWritten<StepResult>(result ?? {}); // the simulator wrote it

/** Where a stretch of time went another way than expected, in words. */
function differenceOf({ difference }: Comparison): string | null {
  if (difference === null) return null;
  const { row, expected, lived } = difference;
  return `At number ${row} the forecast has ${expected}, the engine ${lived}.`;
}

export const sandboxResolvers: Resolvers = {
  Query: {
    sandboxes: async (_, __, { db }) => await readSandboxes(db.manager, MOST_SANDBOXES),
    sandbox: async (_, { id }, { db }) => await readSandboxWithSteps(db.manager, id, MOST_STEPS),
    sandboxTemplates: () => Object.entries(sandboxTemplates).map(([name, summary]) => ({ name, summary })),
  },
  Mutation: sandboxMutations,
  SandboxSuccess: {
    sandbox: async ({ sandboxId }, _, { db }) => {
      const sandbox = await readSandbox(db.manager, sandboxId);
      if (sandbox === null) throw new Error(`SANDBOX_GONE ${sandboxId}`);
      return sandbox;
    },
  },
  Sandbox: {
    copyOf: async ({ copyOf }, _, context, info) =>
      copyOf === null ? null : await asked('donation', copyOf, context, info),
    stage: (sandbox) => donationOf(sandbox)?.stage ?? null,
    requestNumber: (sandbox) => donationOf(sandbox)?.requestNumber ?? null,
    waiting: (sandbox) => waitingIn(sandbox),
    streams: (sandbox) => {
      const streams = streamsIn(sandbox);
      const now = nowOf(sandbox);
      return Object.entries(streams).map(([streamId, entity]) => ({ streamId, entity, streams, now }));
    },
    story: async ({ id }, { first, before }, { db }) => {
      const limit = within(first, USUAL_ENTRIES, MOST_ENTRIES);
      const found = await readEntries(db.manager, { sandboxId: id, before: before ?? null, limit: limit + 1 });
      const entries = found
        .slice(0, limit)
        .map(({ day, stream, ...rest }) => ({ ...rest, date: day, streamId: stream }));
      const nextBefore = found.length > limit ? (entries.at(-1)?.position ?? null) : null;
      return { entries, totalCount: await countEntries(db.manager, id), nextBefore };
    },
    steps: async ({ id, steps }, { first }, { db }) => {
      const limit = within(first, USUAL_STEPS, MOST_STEPS);
      return steps?.slice(0, limit) ?? (await readSteps(db.manager, id, limit));
    },
    forecast: (sandbox, { until }) => {
      const { donationId } = sandbox;
      if (donationId === null || donationOf(sandbox) === null) return [];
      const entities = new Map(Object.entries(streamsIn(sandbox)));
      return outlook({ stream: donationId, entities }, nowOf(sandbox), until).entries;
    },
  },
  SandboxStream: {
    kind: ({ streamId }) => kindOf(streamId),
    phase: ({ streamId, entity }) => rulesOf(streamId).phase(entity),
    version: ({ entity }) => entity.seq,
    zone: ({ streamId, entity }) => rulesOf(streamId).calendar(entity)?.zone ?? 'UTC',
    programId: ({ streamId, entity }) => rulesOf(streamId).calendar(entity)?.policy.programId ?? '',
    things: ({ streams }) => Object.entries(streams).flatMap(([id, stream]) => thingsIn(id, stream)),
    availableActions: ({ streamId, entity, streams, now }, _, { principal, commands }) => {
      const states = Object.fromEntries(Object.entries(streams).map(([id, { core }]) => [id, core]));
      const known = { states, records: {}, policies: commands.policies };
      return availableActions(streamId, entity, principal.role, known, now).map(plainAction);
    },
  },
  SandboxStep: {
    command: ({ input }) => asWritten<{ readonly command?: string }>(input ?? {}).command ?? null,
    findings: (step) => resultOf(step).findings ?? [],
    comparison: (step) => {
      const { comparison = null } = resultOf(step);
      return comparison === null ? null : { ...comparison, difference: differenceOf(comparison) };
    },
  },
};

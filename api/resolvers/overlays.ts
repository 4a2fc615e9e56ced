import type { ListedDeadline } from '../../database/reads/work.ts';
import { takes } from '../../domain/donation/takeback/routes.ts';
import { requestable } from '../../domain/donation/takeback/takeback-state.ts';
import { taxHints } from '../../domain/donation/takeback/tax-hint.ts';
import { htmlOf } from '../../domain/mail-format.ts';
import type { ClockSpec } from '../../domain/policy.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { recordIdOf, textAt } from '../../domain/records.ts';
import { isReminder } from '../../domain/snooze.ts';
import { noticesOf } from '../../domain/telling/organization-notices.ts';
import type { TakebackRow } from '../../database/entities/donation.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { donationState, inDonation, organizationState } from './stored.ts';
import { newRequestOf } from './streams.ts';

/** What lies over donations, promises, organizations and people: holds, reminders put off, endings, leavings. */

const takebackOf = async (row: TakebackRow, context: Context) =>
  await inDonation(row, ({ takebacks }) => takebacks[row.id], context);

/** What came with the newest refusal: what was written, which can be erased, else the reason of the command. */
async function refusalReasonOf({ id, donationId }: TakebackRow, { loaders }: Context): Promise<string | null> {
  const refusals = await loaders.journalOf(newestRefusals).load(donationId);
  const causeId = refusals.find(({ data }) => data['takebackId'] === id)?.commandId;
  const cause = causeId?.startsWith('cmd_') === true ? await loaders.command.load(causeId) : null;
  if (cause === null || cause.type !== 'refuseTakeback') return null; // an import has a reason of its own
  return textAt(await loaders.record.load(recordIdOf(cause.id)), 'refusalReason') ?? cause.reason;
}
/** A refused takeback is asked for again: few refusals of one donation, and of one takeback only the newest counts. */
const newestRefusals = { limit: 200, before: null, types: ['TakebackRefused'], but: null };

function specOf({ clock, programId, policyVersion }: ListedDeadline): ClockSpec | null {
  const policy = programId === null ? null : policyOf(programId, policyVersion ?? undefined);
  return policy?.clocks[clock] ?? null;
}

export const overlayResolvers: Resolvers = {
  Donation: {
    holds: async ({ id }, _, context) => Object.values((await donationState(id, context))?.holds ?? {}),
    taxHints: async ({ id }, _, context) => {
      const state = await donationState(id, context);
      return state === null ? [] : [...taxHints(state)];
    },
    lossReportsAwaited: async ({ id }, _, context) =>
      Object.keys((await donationState(id, context))?.lossReportsAsked ?? {}),
  },
  Takeback: {
    boxes: async (row, _, context) => [...((await takebackOf(row, context)).thing.boxes ?? [])],
    refusedAt: async (row, _, context) =>
      row.state === 'REFUSED' ? (await takebackOf(row, context)).thing.dueFrom : null,
    refusalReason: async (row, _, context) => (row.state === 'REFUSED' ? await refusalReasonOf(row, context) : null),
    unresponsiveAt: async (row, _, context) => (await takebackOf(row, context)).thing.unresponsiveAt,
    routes: async (row, _, context) => {
      const { state, thing } = await takebackOf(row, context);
      if (!requestable.includes(thing.state)) return [];
      const units = thing.unitIds.flatMap((id) => state.units[id] ?? []);
      return state.policy.takebackRoutes.flatMap((route) => {
        const unitIds = units.filter((unit) => takes(route, state, unit)).map(({ id }) => id);
        return unitIds.length === 0 ? [] : [{ route: route.route, officerOnly: route.officerOnly, unitIds }];
      });
    },
  },
  Deadline: {
    // Every turn of a loop is told anew: there is nothing to silence.
    reminded: (row) => specOf(row)?.kind !== 'loop' && (row.stepIndex === null || row.stepIndex > 0),
    snoozable: (row) => {
      const spec = row.stepIndex === null ? null : specOf(row);
      return spec !== null && isReminder(spec, row.stepIndex ?? 0);
    },
  },
  Organization: {
    mergerWith: async ({ mergerWithId }, _, { loaders }) =>
      mergerWithId === null ? null : await loaders.organization.load(mergerWithId),
    mergedInto: async ({ mergedIntoId }, _, { loaders }) =>
      mergedIntoId === null ? null : await loaders.organization.load(mergedIntoId),
    lastContact: async ({ id }, _, context) => {
      const contactId = (await organizationState(id, context))?.lastContactId;
      return contactId === undefined ? null : await context.loaders.contact.load(contactId);
    },
    notices: async ({ id }, _, context) => {
      const state = await organizationState(id, context);
      return state === null ? [] : [...noticesOf(state)];
    },
    newRequest: async ({ id }, _, context) => await newRequestOf(id, context),
  },
  Contact: {
    successor: async ({ successorId }, _, { loaders }) =>
      successorId === null ? null : await loaders.contact.load(successorId),
  },
  Message: {
    html: ({ format, body }) => (format === 'HTML' && body !== null ? htmlOf(body) : null),
  },
};

import type { RenewalRow } from '../../database/entities/support.ts';
import { endOfLifeOutlook } from '../../domain/donation/renewal/eox-outlook.ts';
import { lastChanceOf } from '../../domain/donation/renewal/eox.ts';
import { heldUnits, today } from '../../domain/donation/read.ts';
import { isOver, unitsOfRenewal } from '../../domain/donation/renewal/renewal-read.ts';
import { renewalTerms, takeoverOf, trueUp } from '../../domain/donation/renewal/renewal-terms.ts';
import { exclusionInWords, outlookInWords, takeoverInWords } from '../../domain/telling/coverage-words.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { donationState, inDonation } from './stored.ts';

/** Renewals, and what announced ends of life mean. Worked out from where the donation stands, as of today. */

const renewalOf = async (row: RenewalRow, context: Context) =>
  await inDonation(row, ({ renewals }) => renewals[row.id], context);

export const renewalResolvers: Resolvers = {
  Renewal: {
    reseller: async ({ resellerId }, _, { loaders }) =>
      resellerId === null ? null : await loaders.reseller.load(resellerId),
    poNumber: async (row, _, context) => (await renewalOf(row, context)).thing.poNumber ?? null,
    coTerminationOn: async (row, _, context) => (await renewalOf(row, context)).thing.proposedEndOn ?? null,
    lapsedOn: async (row, _, context) => (await renewalOf(row, context)).thing.lapsedOn ?? null,
    reinstatement: async (row, _, context) => {
      const { reinstatement: bought } = (await renewalOf(row, context)).thing;
      if (bought === undefined) return null;
      const { at, backdatedFrom = null, fee = null, currency = null, inspectionRequired = null } = bought;
      return { at, backdatedFrom, fee, currency, inspectionRequired };
    },
    excluded: async (row, _, context) =>
      (await renewalOf(row, context)).thing.excluded.map(({ unitId, reason }) => {
        return { unitId, reason, sentence: exclusionInWords(reason) };
      }),
    terms: async (row, _, context) => {
      const { state, thing, today: on } = await renewalOf(row, context);
      if (isOver(thing)) return null;
      const { lines, ...terms } = renewalTerms(state, thing, on);
      return {
        ...terms,
        lines: lines.map(({ excluded, ...line }) => {
          return { ...line, excludedBecause: excluded === null ? null : exclusionInWords(excluded) };
        }),
      };
    },
    trueUp: async (row, _, context) => {
      const { state, thing } = await renewalOf(row, context);
      const { held, paid, drop, add } = trueUp(state, thing);
      return { heldUnitIds: [...held], paidUnitIds: [...paid], dropUnitIds: [...drop], add: [...add] };
    },
    takeover: async (row, _, context) => {
      const { state, thing } = await renewalOf(row, context);
      const { checks, withoutSite, notListed, ...told } = takeoverOf(state, thing);
      return {
        ...told,
        checks: checks.map(takeoverInWords),
        unitIdsWithoutSite: [...withoutSite],
        unitIdsNotListed: [...notListed],
      };
    },
    lastChanceOn: async (row, _, context) => {
      const { state, thing } = await renewalOf(row, context);
      const days = unitsOfRenewal(state, thing).map((unit) => lastChanceOf(state, unit));
      if (days.includes(null)) return null;
      return (
        days
          .filter((on) => on !== null)
          .toSorted()
          .at(-1) ?? null
      );
    },
  },
  Donation: {
    endOfLifeOutlook: async ({ id }, _, context) => {
      const state = await donationState(id, context);
      if (state === null) return [];
      const on = today(state, context.receivedAt);
      return heldUnits(state)
        .map((unit) => endOfLifeOutlook(state, unit, on))
        .filter(({ verdict, announcedOn }) => verdict !== 'NOTHING_ANNOUNCED' || announcedOn !== null)
        .map(({ periods, ...outlook }) => {
          return { ...outlook, sentence: outlookInWords({ ...outlook, periods }), periodCount: periods.length };
        });
    },
  },
};

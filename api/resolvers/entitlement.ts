import { donationsWithSerial } from '../../database/reads/donations.ts';
import { localDate } from '../../domain/calendar.ts';
import { donationIn } from '../../domain/assess.ts';
import { zoneOf } from '../../domain/donation/read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { entitlement, entitlementOfUnit, helpTopics, type Entitlement as Answer } from '../../domain/entitlement.ts';
import type { NextStep as Step } from '../../domain/next-step.ts';
import { entitlementInWords } from '../../domain/telling/entitlement.ts';
import { helpRouteOf } from '../../domain/telling/help-routes.ts';
import type { Context } from '../context.ts';
import type { Entitlement, HelpRoute, NextStep, Resolvers } from '../generated/resolvers.ts';
import { newestPolicies } from '../programs.ts';

/** "Can this unit get vendor support, and if not, which link is missing?" (section 9), in data and in one sentence. */

function inFull(answer: Answer, asOf: string, donationId: string | null, of: Asked | null = null): Entitlement {
  const chain = 'links' in answer ? answer : null;
  return {
    result: answer.result,
    sentence: entitlementInWords(answer, asOf),
    asOf,
    donationId,
    unitId: 'unitId' in answer ? answer.unitId : null,
    contractId: chain?.contractId ?? null,
    weakestLink: chain?.weakestLink ?? null,
    links: chain?.links.map(({ link, failure }) => ({ link, passes: failure === null, failure })) ?? [],
    nextStep: chain === null || chain.nextStep === null ? null : stepInFull(chain.nextStep, of),
    benefitsWithoutCase: chain?.benefits?.withoutCase ?? [],
    benefitsWithCase: chain?.benefits?.withCase ?? [],
    warrantyRoute: 'warrantyRoute' in answer && answer.warrantyRoute,
    notes: chain?.notes ?? [],
    productIds: answer.result === 'AMBIGUOUS' ? answer.productIds : [],
    unitState: answer.result === 'NOT_IN_CUSTODY' ? answer.unitState : null,
    replacement: answer.result === 'NOT_IN_CUSTODY' ? (answer.replacement ?? null) : null,
    lastDateOfSupportOn: answer.result === 'LAST_DAY_PASSED' ? answer.on : null,
    ...guideFor(chain?.benefits === undefined || chain.benefits === null ? null : of),
  };
}

type Asked = { readonly programId: string; readonly policyVersion: number };
const askedOf = ({ programId, policy }: Donation): Asked => ({ programId, policyVersion: policy.version });

/** The place as the program of the donation calls it; null when it has none. */
function placeOf(key: string | null, of: Asked | null): HelpRoute | null {
  if (key === null || of === null) return null;
  const found = helpRouteOf(of.programId, key, of.policyVersion);
  if (found === null) return null;
  const { label, target, context, steps } = found;
  return { programId: of.programId, key: found.key, label, target, context, steps };
}

/** R18: where the vendor explains what the contract gives; null and nothing for one that is not entitled. */
function guideFor(of: Asked | null): Pick<Entitlement, 'guide' | 'topics'> {
  return of === null
    ? { guide: null, topics: [] }
    : { guide: placeOf(helpTopics.helpRoute, of), topics: helpTopics.topics };
}

function stepInFull(step: Step, of: Asked | null): NextStep {
  const { fix, ...rest } = step;
  const told = fix === undefined ? null : { step: fix.step, sentence: fix.fix };
  return { ...rest, place: placeOf(step.helpRoute, of), fix: told };
}

async function stateOf(id: string, { loaders }: Context): Promise<Donation | null> {
  const core = (await loaders.entity.load(id))?.core ?? null;
  return donationIn({ states: { [id]: core } }, id);
}

const todayOf = (state: Donation, now: number): string => localDate(now, zoneOf(state));

/** Of one unit of a donation; `asOf` null: today in the organization's zone. */
export async function entitlementOf(
  donationId: string,
  unitId: string,
  asOf: string | null,
  context: Context,
): Promise<Entitlement> {
  const state = await stateOf(donationId, context);
  const unit = state?.units[unitId];
  if (state === null || unit === undefined) return inFull({ result: 'UNIT_UNKNOWN' }, asOf ?? '1970-01-01', donationId);
  const day = asOf ?? todayOf(state, context.receivedAt);
  return inFull(entitlementOfUnit(state, unit, day), day, donationId, askedOf(state));
}

/** Best first: what a caller wants to hear when a piece went through several donations. */
const ranks: readonly Answer['result'][] = ['ENTITLED', 'NOT_ENTITLED', 'LAST_DAY_PASSED', 'NOT_IN_CUSTODY'];

export const entitlementResolvers: Resolvers = {
  Query: {
    entitlement: async (_, args, context) => {
      const { db, receivedAt } = context;
      const serialNumber = args.serialNumber.trim().toUpperCase();
      const productId = args.productId?.trim().toUpperCase();
      const donations = await donationsWithSerial(db.manager, serialNumber, productId ?? null);
      const states = await Promise.all(donations.map(async (id) => await stateOf(id, context)));
      const answers = states.flatMap((state) => {
        if (state === null) return [];
        const asOf = args.asOf ?? todayOf(state, receivedAt);
        const question = { serialNumber, productId, asOf, contactId: args.contactId ?? undefined };
        return [{ state, asOf, answer: entitlement(state, question) }];
      });
      const products = new Set(states.flatMap((state) => productsWith(state, serialNumber, productId)));
      const [first] = answers;
      if (first === undefined) {
        const today = localDate(receivedAt, newestPolicies()[0]?.zone ?? 'UTC');
        return inFull({ result: 'UNIT_UNKNOWN' }, args.asOf ?? today, null);
      }
      if (products.size > 1) {
        return inFull({ result: 'AMBIGUOUS', productIds: [...products].toSorted() }, first.asOf, null);
      }
      const best = ranks
        .map((rank) => answers.find(({ answer }) => answer.result === rank))
        .find((one) => one !== undefined);
      const { answer, asOf, state } = best ?? first;
      return inFull(answer, asOf, state.id, askedOf(state));
    },
  },
};

function productsWith(state: Donation | null, serial: string, productId: string | undefined): readonly string[] {
  return Object.values(state?.units ?? {})
    .filter((unit) => unit.serialNumber === serial && unit.state !== 'VOIDED')
    .filter((unit) => productId === undefined || unit.productId === productId)
    .map((unit) => unit.productId);
}

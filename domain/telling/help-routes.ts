import type { Account } from '../account/state.ts';
import type { HelpRoute } from '../programs/document.ts';
import { documentOf } from '../programs/registry.ts';

/** Where people are sent for help, by program and by what they are doing (R7, R12, R18, R23, R27, R47). */

/** What somebody is doing when help is wanted. `account`: any of those that begin so. */
export type HelpContext =
  | 'account'
  | 'accountNotStarted'
  | 'accountForm'
  | 'accountRefused'
  | 'accountSubmitted'
  | 'accountMailLate'
  | 'accountMailReceived'
  | 'accountActive'
  | 'accountPartner'
  | 'allShipped'
  | 'contractActive'
  | 'association'
  | 'entitlement'
  | 'case'
  | 'rma'
  | 'serialCorrection'
  | 'renewal'
  | 'takeback';

/** A place with the key by which the program knows it. */
export type HelpPlace = HelpRoute & { readonly key: string };

const none: Readonly<Record<string, HelpRoute>> = {};
const routesOf = (programId: string, version?: number): Readonly<Record<string, HelpRoute>> =>
  documentOf(programId, version)?.helpRoutes ?? none;

/**
 * The places of a program for a context, in the program's order; without a context all of them. None for a program that
 * is not known. `version`: the newest when left out.
 */
export function helpRoutes(programId: string, context?: HelpContext, version?: number): readonly HelpPlace[] {
  return Object.entries(routesOf(programId, version))
    .filter(([, route]) => context === undefined || route.context.some((one) => isPartOf(one, context)))
    .map(([key, route]) => ({ key, ...route }));
}

/** `accountForm` is part of `account`; `accounting` would not be. */
function isPartOf(one: string, context: string): boolean {
  return one === context || (one.startsWith(context) && /^[A-Z]/u.test(one.slice(context.length)));
}

/**
 * The place that a rule points to, by the program's own key or by the general name it stands for; null when the program
 * has none.
 */
export function helpRouteOf(programId: string, key: string, version?: number): HelpPlace | null {
  const routes = helpRoutes(programId, undefined, version);
  return routes.find((route) => route.key === key) ?? routes.find(({ standsFor }) => standsFor === key) ?? null;
}

const ofState = {
  NOT_STARTED: ['accountNotStarted'],
  FORM_STARTED: ['accountForm'],
  SUBMITTED: ['accountSubmitted'],
  ACTIVATION_MAIL_LATE: ['accountMailLate'],
  ACTIVATION_MAIL_RECEIVED: ['accountMailReceived'],
  ACTIVE: ['accountActive'],
  REGISTERED_GUEST: ['accountActive'],
  DISABLED: ['accountRefused'],
  SUPERSEDED: [],
} as const satisfies Record<Account['state'], readonly HelpContext[]>;

/** What the person of an account may need help with, the most telling first. */
export function accountContexts({ state, attempt, form }: Account): readonly HelpContext[] {
  const contexts: readonly HelpContext[] = ofState[state];
  if (state === 'FORM_STARTED' && attempt > 0) return ['accountRefused', ...contexts];
  const isUsable = state === 'ACTIVE' || state === 'REGISTERED_GUEST';
  return isUsable && form?.accessKind === 'CHANNEL_PARTNER' ? ['accountPartner', ...contexts] : contexts;
}

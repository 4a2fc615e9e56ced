import { accept, invalidTransition } from '../decision.ts';
import type { Decision, Draft } from '../types.ts';
import type { AccessLevel, Account, AccountEvent } from './state.ts';

/** Support access of an account (6.7): what follows from associations, and what somebody sees at the vendor. */

type AccountDraft = Draft<AccountEvent>;

export function isSupported({ donations }: Account): boolean {
  return Object.values(donations).some(({ confirmed }) => confirmed);
}

/** Support access goes with the last confirmed association and comes back with the next one. */
export function accessFollows(state: Account): readonly AccountDraft[] {
  const supported = isSupported(state);
  if (state.state === 'ACTIVE' && state.hadSupport && !supported) return [{ type: 'AccessLevelDropped' }];
  if (state.state === 'REGISTERED_GUEST' && isSupportedAnew(state)) return [{ type: 'AccessLevelRestored' }];
  return [];
}

/** Confirmed by a donation that did not stand when the vendor dropped access in spite of it. */
function isSupportedAnew({ donations, droppedDespite = [] }: Account): boolean {
  return Object.entries(donations).some(([id, { confirmed }]) => confirmed && !droppedDespite.includes(id));
}

/** Somebody sees another level at the vendor. Refused: INVALID_TRANSITION (it is known as that already). */
export function recordLevel({ state }: Account, level: AccessLevel): Decision<AccountDraft> {
  if (state === level) return invalidTransition(state, [level === 'ACTIVE' ? 'REGISTERED_GUEST' : 'ACTIVE']);
  return accept({ type: level === 'ACTIVE' ? 'AccessLevelRestored' : 'AccessLevelDropped', recorded: true });
}

/** The vendor blocked or removed it; what it was is remembered. */
export function disable({ state }: Account): Decision<AccountDraft> {
  return accept({ type: 'AccountDisabled', was: state === 'REGISTERED_GUEST' ? 'REGISTERED_GUEST' : 'ACTIVE' });
}

/** It is again what it was; what its associations say by now follows at once. */
export function enable({ disabledFrom = 'ACTIVE' }: Account): Decision<AccountDraft> {
  return accept({ type: 'AccountEnabled', to: disabledFrom });
}

export type LevelEvent = Extract<
  AccountEvent,
  { readonly type: 'AccessLevelDropped' | 'AccessLevelRestored' | 'AccountDisabled' | 'AccountEnabled' }
>;

/** Applies what happened to the access level. */
export function levelChanged(state: Account, event: LevelEvent): Account {
  const { droppedDespite: _despite, disabledFrom: _was, ...plain } = state;
  switch (event.type) {
    case 'AccessLevelDropped': {
      const despite = Object.entries(state.donations).flatMap(([id, { confirmed }]) => (confirmed ? [id] : []));
      const dropped = { ...plain, state: 'REGISTERED_GUEST', hadSupport: false } as const;
      return despite.length > 0 ? { ...dropped, droppedDespite: despite } : dropped;
    }
    case 'AccessLevelRestored':
      return { ...plain, state: 'ACTIVE', hadSupport: event.recorded === true ? isSupported(state) : true };
    case 'AccountDisabled':
      return { ...state, state: 'DISABLED', disabledFrom: event.was };
    case 'AccountEnabled': {
      const { disabledFrom: _before, ...enabled } = state;
      return { ...enabled, state: event.to };
    }
  }
}

/** A confirmation that ended keeps nobody from being restored by the next one. */
export function despiteHeard(state: Account): Account {
  const { droppedDespite, ...plain } = state;
  if (droppedDespite === undefined) return state;
  const left = droppedDespite.filter((id) => state.donations[id]?.confirmed === true);
  if (left.length === droppedDespite.length) return state;
  return left.length > 0 ? { ...plain, droppedDespite: left } : plain;
}

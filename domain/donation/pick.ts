import { invalidTransition, refuse } from '../decision.ts';
import type { Decision } from '../types.ts';
import type { DonationDraft } from './events.ts';
import type { Donation, Unit, UnitState } from './state.ts';

/** What a command is about, or why it cannot be told. */
export type Picked<T> = { readonly found: T } | { readonly refusal: Decision<DonationDraft> };

/** An entry of a table by an id that came from outside. */
export function entry<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/**
 * The thing a command names, or, when it names none, the only one in a state that allows the command.
 * Codes: NOT_FOUND, INVALID_TRANSITION, VALIDATION_FAILED (several fit: say which, `path`).
 */
export function pickOne<T extends { readonly id: string; readonly state: string }>(
  table: Readonly<Record<string, T>>,
  id: string | undefined,
  allowed: readonly T['state'][],
  path: string,
): Picked<T> {
  if (id !== undefined) {
    const named = entry(table, id);
    if (named === undefined) return { refusal: refuse('NOT_FOUND', '7.1', `There is no ${id} here.`, { path }) };
    return allowed.includes(named.state) ? { found: named } : { refusal: invalidTransition(named.state, allowed) };
  }
  const all = Object.values(table);
  const fitting = all.filter(({ state }) => allowed.includes(state));
  const [first, second] = fitting;
  if (first !== undefined && second === undefined) return { found: first };
  if (first !== undefined) {
    const candidates = fitting.map((thing) => thing.id);
    return {
      refusal: refuse('VALIDATION_FAILED', '7.1', 'Several fit: say which one.', { path, detail: { candidates } }),
    };
  }
  const latest = all.at(-1);
  if (latest !== undefined) return { refusal: invalidTransition(latest.state, allowed) };
  return { refusal: refuse('NOT_FOUND', '7.1', 'There is nothing here that this could be about.', { path }) };
}

/**
 * The units a command names, each once and in its order, all in one of the allowed states.
 * Codes: NOT_FOUND, RMA_STILL_OPEN, INVALID_TRANSITION; the first unit that does not fit answers.
 */
export function pickUnits(
  state: Donation,
  ids: readonly string[],
  allowed: readonly UnitState[],
): Picked<readonly Unit[]> {
  const units: Unit[] = [];
  for (const id of new Set(ids)) {
    const unit = entry(state.units, id);
    if (unit === undefined) return { refusal: unitNotFound(id) };
    if (unit.state === 'RMA_OPEN' && !allowed.includes('RMA_OPEN')) {
      const message = 'A replacement is under way for this unit: cancel the RMA first.';
      return { refusal: refuse('RMA_STILL_OPEN', '6.5', message, { detail: { unitId: id } }) };
    }
    if (!allowed.includes(unit.state)) return { refusal: invalidTransition(unit.state, allowed) };
    units.push(unit);
  }
  return { found: units };
}

export function unitNotFound(unitId: string): Decision<never> {
  return refuse('NOT_FOUND', '7.1', `Unit ${unitId} is not part of this donation.`, {
    path: 'unitIds',
    detail: { unitId },
  });
}

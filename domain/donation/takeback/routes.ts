import type { TakebackRoute } from '../../policy.ts';
import type { Donation, Unit } from '../state.ts';

/** Which way a piece may go back (11.5): the lists are policy data, this is how they are read. */

/** Where a piece stands; without an install site, where the organization is. */
export const countryOf = (state: Donation, unit: Unit): string => unit.site?.country ?? state.organization.country;

function servesCountry(route: TakebackRoute, country: string): boolean {
  return (route.countries === null || route.countries.includes(country)) && !route.notCountries.includes(country);
}

/**
 * Does a route take this piece? A piece nobody has switched on counts as either kind. A route for what does not power
 * on also takes powered pieces from countries that no other route of the program serves.
 */
export function takes(route: TakebackRoute, state: Donation, unit: Unit): boolean {
  const country = countryOf(state, unit);
  if (!servesCountry(route, country)) return false;
  if (route.powersOn === null || unit.powersOn === null || route.powersOn === unit.powersOn) return true;
  if (route.powersOn) return false;
  return !state.policy.takebackRoutes.some(
    (other) => !other.officerOnly && other.powersOn !== false && servesCountry(other, country),
  );
}

/** The route by its name, or without a name the first of the program that takes the piece. */
export function routeFor(state: Donation, name: string | undefined, unit: Unit): TakebackRoute | undefined {
  const { takebackRoutes } = state.policy;
  if (name !== undefined) return takebackRoutes.find(({ route }) => route === name);
  return takebackRoutes.find((route) => !route.officerOnly && takes(route, state, unit));
}

/** Does the takeback's route work with a CTB and a case number? */
export function needsCase(state: Donation, name: string | null): boolean {
  return state.policy.takebackRoutes.some(({ route, needsCase: needs }) => needs && route === name);
}

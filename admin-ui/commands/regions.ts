import type { Option } from './subject.ts';

/** Countries, time zones and currencies as the browser knows them; worked out when first needed. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

let knownCountries: readonly Option[] | null = null;

export function countries(): readonly Option[] {
  knownCountries ??= listCountries();
  return knownCountries;
}

function listCountries(): readonly Option[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ id: code, label: `${name} (${code})` }];
    })
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

/** "India" of `IN`. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

let knownZones: readonly Option[] | null = null;

export function zones(): readonly Option[] {
  knownZones ??= Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id.replaceAll('_', ' ') }));
  return knownZones;
}

let knownCurrencies: readonly Option[] | null = null;

export function currencies(): readonly Option[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  knownCurrencies ??= Intl.supportedValuesOf('currency').map((id) => ({ id, label: `${id} – ${names.of(id) ?? id}` }));
  return knownCurrencies;
}

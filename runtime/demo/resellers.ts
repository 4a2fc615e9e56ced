import type { Reseller } from '../../database/resellers.ts';

/** The directory of the demo: invented companies, those that its donations renew with. */
const listed = [
  { id: 'rsl_northwest', name: 'Northwest Networks', countries: ['US'], areas: ['Oregon', 'Washington'] },
  { id: 'rsl_lowlands', name: 'Lowlands Connect', countries: ['NL', 'BE'], areas: [] },
  { id: 'rsl_spree', name: 'Spree Systemhaus', countries: ['DE', 'AT'], areas: [] },
  { id: 'rsl_norte', name: 'Norte Redes', countries: ['ES', 'PT'], areas: [] },
  { id: 'rsl_mersey', name: 'Mersey Data', countries: ['GB'], areas: ['North West'] },
] as const;

export const resellers: readonly Reseller[] = listed.map(({ id, name, countries, areas }) => {
  const host = `${id.slice('rsl_'.length)}.example`;
  const reach = { website: `https://${host}`, email: `renewals@${host}`, phone: null };
  return { id, name, countries, areas, ...reach, active: true, version: 0 };
});

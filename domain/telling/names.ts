import { isFields } from '../commands/split.ts';

/** What people call the things of a stream: serial, contract and order numbers; without one, their running number. */

/** Tables of a donation, and the field that names a thing in them. */
const namedBy: Readonly<Record<string, string | null>> = {
  lines: 'lineNumber',
  shipments: 'salesOrderNumber',
  incidents: null,
  units: 'serialNumber',
  contracts: 'number',
  coverage: null,
  associations: null,
  corrections: null,
  renewals: null,
  takebacks: 'caseNumber',
  attestations: null,
  complianceCases: null,
  supportCases: 'caseNumber',
  rmas: 'rmaNumber',
};

/** Names by id, of everything that the core state of a stream holds. Nothing personal. */
export function namesIn(core: unknown): Map<string, string> {
  const names = new Map<string, string>();
  if (!isFields(core)) return names;
  for (const [table, field] of Object.entries(namedBy)) {
    const things = core[table];
    if (!isFields(things)) continue;
    for (const [id, thing] of Object.entries(things)) {
      const value = field === null || !isFields(thing) ? null : thing[field];
      const number = id.slice(id.lastIndexOf('.') + 1);
      names.set(id, typeof value === 'string' || typeof value === 'number' ? String(value) : number);
    }
  }
  const { requestNumber, id } = core;
  if (typeof requestNumber === 'string' && typeof id === 'string') names.set(id, requestNumber);
  return names;
}

/** Ids of the resellers that the renewals of a donation name. */
export function resellersIn(core: unknown): readonly string[] {
  const renewals = isFields(core) && isFields(core['renewals']) ? Object.values(core['renewals']) : [];
  const ids = renewals.flatMap((renewal) => {
    if (!isFields(renewal)) return [];
    const quotes: readonly unknown[] = Array.isArray(renewal['quotes']) ? renewal['quotes'] : [];
    return [renewal['resellerId'], ...quotes.map((quote) => (isFields(quote) ? quote['resellerId'] : null))];
  });
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

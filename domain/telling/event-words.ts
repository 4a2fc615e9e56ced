/** A name of an event, stage or command as a few words: `ContractExpired` is “Contract expired”. */
export function eventInWords(name: string): string {
  const words = /^[A-Z_]+$/u.test(name) ? name.replaceAll('_', ' ') : name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ');
  const lower = words.toLowerCase();
  return `${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}`;
}

/** A field's name for people: "valid until" of `validUntil`, "reseller" of `resellerId`. */
export const fieldInWords = (field: string): string =>
  field
    .replace(/Id$/u, '')
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase();

/** `RenewalLapsed`. */
const isEventName = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/u;

/** Fields that hold a code of the rule book; people read it in words. */
const codes: ReadonlySet<string> = new Set([
  'cause',
  'kind',
  'role',
  'listed',
  'lossKind',
  'route',
  'reason',
  'from',
  'to',
  'state',
  'outcome',
  'vendorStatus',
  'weakestLink',
]);

/** The value of a field in words when it is a code, or the event that was the cause; null: it is neither. */
export function codeInWords(field: string, value: string): string | null {
  if (codes.has(field) && /^[A-Z][A-Z_]+$/u.test(value)) return value.replaceAll('_', ' ').toLowerCase();
  return field === 'cause' && isEventName.test(value) ? `“${eventInWords(value)}”` : null;
}

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

/**
 * The parsed edges of the product: a value that our own code wrote (a journal row, a carried document, a command that
 * intake made from the catalogue) is taken for what it was written as. Every such place is found by this name.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it wrote
export function asWritten<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the one place where a type is taken on trust
  return value as T;
}

/** One place at which two versions differ; null: only the other one has it. */
export type Difference = { readonly path: string; readonly before: string | null; readonly after: string | null };

/** Where two documents differ, path by path, in the order of the later one. */
export function differences(before: unknown, after: unknown, path = ''): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [one, other] = [asTable(before), asTable(after)];
  if (one === null || other === null) return [{ path, before: told(before), after: told(after) }];
  const names = [...new Set([...Object.keys(other), ...Object.keys(one)])];
  return names.flatMap((name) => differences(one[name], other[name], path === '' ? name : `${path}.${name}`));
}

/** A table as it is; a list of things with names of their own (steps of a clock, routes) by these. */
function asTable(value: unknown): Readonly<Record<string, unknown>> | null {
  if (isTable(value)) return value;
  if (!Array.isArray(value) || value.length === 0) return null;
  const named = value.map((item: unknown) => {
    const name = isTable(item) ? (item['name'] ?? item['route']) : undefined;
    return typeof name === 'string' ? ([name, item] as const) : null;
  });
  const names = named.flatMap((entry) => (entry === null ? [] : [entry[0]]));
  return new Set(names).size < value.length ? null : Object.fromEntries(named.filter((entry) => entry !== null));
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const told = (value: unknown): string | null =>
  value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 1).replaceAll(/\s+/gu, ' ');

/** One place at which two versions differ; null: only the other one has it. */
export type Difference = { readonly path: string; readonly before: string | null; readonly after: string | null };

/** Where two documents differ, path by path, in the order of the later one. */
export function differences(before: unknown, after: unknown, path = ''): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isTable(before) || !isTable(after)) return [{ path, before: told(before), after: told(after) }];
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`));
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const told = (value: unknown): string | null =>
  value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 1).replaceAll(/\s+/gu, ' ');

import DataLoader from 'dataloader';

/** Loaders of one request: whatever is asked for at the same time goes to the database as one statement. */

/** One thing per id; null where there is none. */
export function one<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** All things of an owner, in the order in which they are read. */
export function many<Row>(
  read: (owners: readonly string[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (owners: readonly string[]) => {
    const rows = Map.groupBy(await read(owners), ownerOf);
    return owners.map((owner) => rows.get(owner) ?? []);
  });
}

/** A value per id; null where there is none. */
export function valueOf<Value>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const values = await read(ids);
    return ids.map((id) => values.get(id) ?? null);
  });
}

/** A loader for each way of asking, so that fields with the same arguments share a statement. */
export function perArguments<Arguments extends object, Value>(
  make: (asked: Arguments) => DataLoader<string, Value>,
): (asked: Arguments) => DataLoader<string, Value> {
  const all = new Map<string, DataLoader<string, Value>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = all.get(key);
    if (known !== undefined) return known;
    const made = make(asked);
    all.set(key, made);
    return made;
  };
}

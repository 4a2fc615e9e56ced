import type { DataSource } from 'typeorm';
import type { Principal } from '../auth/principal.ts';

/** What one request loads in batches; one set per request, so nothing is shared between callers. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders over the read model, for what this caller may see. */
export function createLoaders(db: DataSource, principal: Principal) {
  return { db, principal };
}

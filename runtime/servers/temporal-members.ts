import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Forgets the members that a killed server left in its file store. A new one would try to join them and answer "not
 * enough hosts" for most of a minute. Call it only when no server uses the file: with a file there is never more than one.
 */
export function forgetMembers(file: string): void {
  if (!existsSync(file)) return;
  const store = new DatabaseSync(file);
  try {
    const known = store.prepare("SELECT name FROM sqlite_master WHERE name = 'cluster_membership'").get();
    if (known !== undefined) store.exec('DELETE FROM cluster_membership');
  } finally {
    store.close();
  }
}

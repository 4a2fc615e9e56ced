import type { DataSource } from 'typeorm';
import { readPublished } from '../database/programs.ts';
import { knownVersions, learn } from '../domain/programs/registry.ts';

/** How long after a failure the database is asked again. */
const AGAIN_MS = 1_000;

/** Lets this process know of versions that it has not heard of; answers whether there were any. */
export async function learnPublished({ manager }: Pick<DataSource, 'manager'>): Promise<boolean> {
  const documents = await readPublished(manager, knownVersions());
  for (const document of documents) learn(document);
  return documents.length > 0;
}

/** Keeps this process informed of the program versions that are published while it runs. */
export class ProgramShelf {
  private readonly db: DataSource;
  private again: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(db: DataSource) {
    this.db = db;
  }

  /** Looks in the background, until it has been able to. */
  look(): void {
    if (this.isStopped || this.again !== null) return;
    this.refresh().catch(() => {
      this.again = setTimeout(() => {
        this.again = null;
        this.look();
      }, AGAIN_MS).unref();
    });
  }

  /** Looks now; answers whether anything was new. @throws what the database throws. */
  async refresh(): Promise<boolean> {
    return await learnPublished(this.db);
  }

  stop(): void {
    this.isStopped = true;
    if (this.again !== null) clearTimeout(this.again);
  }
}

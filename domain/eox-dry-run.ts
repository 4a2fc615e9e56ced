import type { EoxCommand } from './eox-about.ts';
import { outOfOrder, noteEox } from './eox.ts';
import type { EoxInput } from './commands/renewal.ts';
import type { EoxRow, RowFinding } from './eox-import.ts';
import type { Instant } from './types.ts';
import type { EoxView } from './views.ts';

/** What recording rows one after the other would do; nothing is recorded. */

/** `view`: the record as it would stand after the row; null for a row that is not usable. */
export type DryRow = {
  readonly productId: string | null;
  readonly outcome: 'CHANGES' | 'UNCHANGED' | 'NOTHING_ANNOUNCED' | 'ERROR';
  readonly findings: readonly RowFinding[];
  readonly view: EoxView | null;
};

/**
 * Each row against what is in force after those before it. `commandOf`: the input as the stream would get it, or what is
 * wrong with it. `inForce`: by product id, for every product of the rows that has a record.
 */
export function dryRun(
  rows: readonly EoxRow[],
  inForce: ReadonlyMap<string, EoxView>,
  now: Instant,
  commandOf: (input: EoxInput) => EoxCommand | readonly RowFinding[],
): readonly DryRow[] {
  const known = new Map(inForce);
  return rows.map(({ productId, input, outcome, findings }): DryRow => {
    const wrong = (told: readonly RowFinding[]): DryRow => ({
      productId,
      outcome: 'ERROR',
      findings: told,
      view: null,
    });
    if (input === null) return wrong(findings);
    const command = commandOf(input);
    if (!('productId' in command)) return wrong(command);
    const before = known.get(command.productId) ?? null;
    const decided = noteEox(before, command, now);
    if (decided.kind === 'refused') return wrong(decided.refusal.findings.map(told));
    known.set(command.productId, decided.view);
    const kept = outcome === 'NOTHING_ANNOUNCED' ? outcome : decided.changed ? 'CHANGES' : 'UNCHANGED';
    return { productId, outcome: kept, findings: outOfOrder(decided.view).map(told), view: decided.view };
  });
}

const told = ({
  code,
  message,
  path,
}: {
  readonly code: string;
  readonly message: string;
  readonly path?: string | null;
}): RowFinding => (path === undefined || path === null ? { code, message } : { code, message, path });

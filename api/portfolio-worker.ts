import type { StoredText } from '../database/known.ts';
import type { BehaviorName } from '../domain/behaviors.ts';
import { asWritten } from '../domain/edge.ts';
import type { Entity } from '../domain/entity.ts';
import { companionsOf, rowsAhead } from '../domain/outlook.ts';
import { PortfolioFold, type PortfolioBucket, type PortfolioBy } from '../domain/portfolio.ts';
import type { CalendarDate, Instant } from '../domain/types.ts';
import { beside } from './aside.ts';

/** The process that works a portfolio forecast out: it reads no database, it is given lots of stored streams as text. */

export type PortfolioTask = {
  readonly now: Instant;
  readonly until: CalendarDate;
  readonly by: PortfolioBy;
  readonly behavior: BehaviorName;
};
/** A lot of donations with all streams that they hear of. */
export type PortfolioLot = { readonly donations: readonly string[]; readonly stored: readonly StoredText[] };
/** `null`: no lot is left. */
export type PortfolioMessage = PortfolioLot | null;
/** After a lot: everything that is counted so far, once a second and at the end; null in between. */
export type PortfolioProgress = { readonly looked: number; readonly buckets: readonly PortfolioBucket[] } | null;

const TELL_MS = 1_000;

beside((begin) => {
  const { now, until, by, behavior } = asWritten<PortfolioTask>(begin);
  const fold = new PortfolioFold(by);
  let toldAt = -Infinity;
  const look = ({ donations, stored }: PortfolioLot): void => {
    const known = new Map(stored.map(({ stream, state }) => [stream, asWritten<Entity>(JSON.parse(state))]));
    for (const stream of donations) {
      const own = known.get(stream);
      if (own === undefined) continue;
      const near = companionsOf(stream, own).flatMap((id): readonly (readonly [string, Entity])[] => {
        const entity = known.get(id);
        return entity === undefined ? [] : [[id, entity]];
      });
      fold.add(stream, rowsAhead({ stream, entities: new Map([[stream, own], ...near]) }, now, until, behavior));
    }
  };
  return (message): PortfolioProgress => {
    const lot = asWritten<PortfolioMessage>(message);
    if (lot !== null) look(lot);
    const due = lot === null || performance.now() - toldAt >= TELL_MS;
    if (due) toldAt = performance.now();
    return due ? { looked: fold.donations, buckets: fold.result() } : null;
  };
});

import { isSame } from './canonical.ts';
import type { StreamCommand } from './commands/define.ts';
import type { eoxCommands } from './commands/renewal.ts';
import type { EoxAbout, EoxMigration, EoxView } from './views.ts';

/** What a record of the vendor says beside its dates (10.1): description, bulletin, what to buy instead. */

export type EoxCommand = StreamCommand<'recordEox', typeof eoxCommands.recordEox>;

/** Blank is how the vendor writes unknown; what it echoes is padded. */
export function known(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Only with this option is the migration product one to show (10.3). */
const NAMES_PRODUCTS = 'Enter PID(s)';

/** The products to which the vendor sends people instead; those that it names without meaning a product are left out. */
export function migrationsOf({ about }: Pick<EoxView, 'about'>): readonly EoxMigration[] {
  return (about?.migrations ?? []).filter(
    ({ option, productId }) => option?.toLowerCase() === NAMES_PRODUCTS.toLowerCase() && productId !== undefined,
  );
}

/** A record as other streams hear of it: the dates, without what is only shown. */
export function eoxFact({ about: _about, ...fact }: EoxView): EoxView {
  return fact;
}

/** What was reported beside the dates; undefined when nothing was. */
export function aboutOf(command: EoxCommand): EoxAbout | undefined {
  const description = known(command.productIDDescription);
  const bulletinUrl = known(command.linkToProductBulletinURL);
  const inputType = known(command.eoxInputType);
  const inputValue = known(command.eoxInputValue);
  const migration = migrationOf(command);
  const about: EoxAbout = {
    ...(description === null ? {} : { description }),
    ...(bulletinUrl === null ? {} : { bulletinUrl }),
    ...(inputType === null ? {} : { inputType }),
    ...(inputValue === null ? {} : { inputValue }),
    ...(migration === undefined ? {} : { migrations: [migration] }),
  };
  return Object.keys(about).length === 0 ? undefined : about;
}

function migrationOf({ eoxMigrationDetails: details }: EoxCommand): EoxMigration | undefined {
  if (details === undefined) return undefined;
  const parts = {
    option: known(details.migrationOption),
    productId: known(details.migrationProductId),
    productName: known(details.migrationProductName),
    information: known(details.migrationInformation),
    strategy: known(details.migrationStrategy),
    infoUrl: known(details.migrationProductInfoURL),
    activeFlag: known(details.pidActiveFlag),
  };
  const said = Object.entries(parts).filter(([, value]) => value !== null);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Two records of one day are one: what the later one says stands, and every migration path is kept. */
export function mergedAbout(a: EoxAbout | undefined, b: EoxAbout | undefined, merged: boolean): EoxAbout | undefined {
  const paths = [...(a?.migrations ?? []), ...(b?.migrations ?? [])];
  const migrations = paths.filter((path, index) => paths.findIndex((other) => isSame(other, path)) === index);
  const both: EoxAbout = {
    ...a,
    ...b,
    ...(migrations.length === 0 ? {} : { migrations }),
    ...(merged || a?.merged === true ? { merged: true } : {}),
  };
  return Object.keys(both).length === 0 ? undefined : both;
}

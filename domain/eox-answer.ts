import { isFields, type Fields } from './commands/split.ts';
import { known } from './eox-about.ts';
import type { EoxInput } from './commands/renewal.ts';
import { rowOf, vendorError, NOTHING_ANNOUNCED, type EoxRow, type RowFinding } from './eox-import.ts';
import type { MilestoneInput } from './eox.ts';

/**
 * One answer of the vendor's end-of-life interface, version 5 (10.1, 10.3), turned into rows like those of a file. Dates
 * come as `{value, dateFormat}`, unknown ones as blanks; "no record" comes as a success with an error inside; what was
 * asked for is echoed with padding.
 */
export type EoxAnswer = {
  readonly rows: readonly EoxRow[];
  /** The page this is and the last one; ask for the next while they differ. */
  readonly page: number;
  readonly lastPage: number;
};

/** What the vendor calls each date, to our name of it. */
const dateFields = [
  { vendor: 'EOXExternalAnnouncementDate', input: 'eoxExternalAnnouncementDate' },
  { vendor: 'EndOfSaleDate', input: 'endOfSaleDate' },
  { vendor: 'LastShipDate', input: 'lastShipDate' },
  { vendor: 'EndOfSWMaintenanceReleases', input: 'endOfSWMaintenanceReleases' },
  { vendor: 'EndOfSecurityVulSupportDate', input: 'endOfSecurityVulSupportDate' },
  { vendor: 'EndOfRoutineFailureAnalysisDate', input: 'endOfRoutineFailureAnalysisDate' },
  { vendor: 'EndOfSvcAttachDate', input: 'endOfSvcAttachDate' },
  { vendor: 'EndOfServiceContractRenewal', input: 'endOfServiceContractRenewal' },
  { vendor: 'LastDateOfSupport', input: 'lastDateOfSupport' },
  { vendor: 'UpdatedTimeStamp', input: 'updatedTimeStamp' },
] as const satisfies readonly { vendor: string; input: MilestoneInput | 'updatedTimeStamp' }[];

/**
 * Reads one answer document. Every product in it gives a row: RECORD, NOTHING_ANNOUNCED or ERROR; several records of one
 * product give several rows, to be recorded one after the other. What is no such document is one row with the finding
 * ANSWER_NOT_UNDERSTOOD. Never throws.
 */
export function readEoxAnswer(json: unknown): EoxAnswer {
  const document = isFields(json) ? json : {};
  const records = field(document, 'EOXRecord');
  const list = Array.isArray(records) ? records : isFields(records) ? [records] : null;
  const whole = errorOf(document);
  if (list === null) return { rows: whole === null ? [notUnderstood] : rowsOfError(whole), page: 1, lastPage: 1 };
  const pages = field(document, 'PaginationResponseRecord');
  const page = numberOf(pages, 'PageIndex') ?? 1;
  const rows = list.flatMap((record): readonly EoxRow[] => (isFields(record) ? rowsOfRecord(record) : [notUnderstood]));
  return { rows, page, lastPage: Math.max(page, numberOf(pages, 'LastIndex') ?? page) };
}

const notUnderstood: EoxRow = {
  productId: null,
  outcome: 'ERROR',
  input: null,
  findings: [{ code: 'ANSWER_NOT_UNDERSTOOD', message: 'This is no answer of the end-of-life interface.' }],
};

/** A name of the document, whatever its case: documents and clients differ in `lastShipDate`. */
function field(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  const found = Object.keys(fields).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : fields[found];
}

function textOf(fields: Fields, name: string): string | null {
  const value = field(fields, name);
  return typeof value === 'string' ? known(value) : typeof value === 'number' ? String(value) : null;
}

function numberOf(fields: unknown, name: string): number | null {
  const text = isFields(fields) ? textOf(fields, name) : null;
  return text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

type VendorError = { readonly id: string; readonly products: readonly string[] };

function errorOf(fields: Fields): VendorError | null {
  const error = field(fields, 'EOXError');
  const id = isFields(error) ? textOf(error, 'ErrorID') : null;
  return id === null ? null : { id, products: isFields(error) ? productsIn(textOf(error, 'ErrorDataValue')) : [] };
}

const productsIn = (text: string | null): readonly string[] =>
  (text ?? '').split(',').flatMap((part) => known(part)?.toUpperCase() ?? []);

/** An error that the vendor tells of no record. */
function rowsOfError({ id, products }: VendorError): readonly EoxRow[] {
  if (products.length > 0) return products.map((productId) => rowOf(productId, id, { source: 'API' }));
  const findings = id === NOTHING_ANNOUNCED ? [] : [vendorError(id)];
  return findings.length === 0 ? [] : [{ productId: null, outcome: 'ERROR', input: null, findings }];
}

function rowsOfRecord(record: Fields): readonly EoxRow[] {
  const error = errorOf(record);
  const own = textOf(record, 'EOLProductID')?.toUpperCase() ?? null;
  const echoed = productsIn(textOf(record, 'EOXInputValue'));
  if (error !== null) {
    // Without a product of its own, the record is about what was asked for.
    const about = own !== null ? [own] : error.products.length > 0 ? error.products : echoed;
    return rowsOfError({ id: error.id, products: about });
  }
  const { dates, findings } = datesOf(record);
  return [rowOf(own, null, { ...textsOf(record), ...dates, source: 'API' }, findings)];
}

const textFields = [
  { vendor: 'ProductIDDescription', input: 'productIDDescription' },
  { vendor: 'ProductBulletinNumber', input: 'productBulletinNumber' },
  { vendor: 'LinkToProductBulletinURL', input: 'linkToProductBulletinURL' },
  { vendor: 'EOXInputType', input: 'eoxInputType' },
  { vendor: 'EOXInputValue', input: 'eoxInputValue' },
] as const;
const migrationFields = [
  { vendor: 'PIDActiveFlag', input: 'pidActiveFlag' },
  { vendor: 'MigrationInformation', input: 'migrationInformation' },
  { vendor: 'MigrationOption', input: 'migrationOption' },
  { vendor: 'MigrationProductId', input: 'migrationProductId' },
  { vendor: 'MigrationProductName', input: 'migrationProductName' },
  { vendor: 'MigrationStrategy', input: 'migrationStrategy' },
  { vendor: 'MigrationProductInfoURL', input: 'migrationProductInfoURL' },
] as const;

type Names = readonly { readonly vendor: string; readonly input: string }[];
const filled = (fields: Fields, names: Names): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap(({ vendor, input }) => {
      const text = textOf(fields, vendor);
      return text === null ? [] : [[input, text]];
    }),
  );

function textsOf(record: Fields): Partial<EoxInput> {
  const details = field(record, 'EOXMigrationDetails');
  const migration = isFields(details) ? filled(details, migrationFields) : {};
  const texts = filled(record, textFields);
  return Object.keys(migration).length === 0 ? texts : { ...texts, eoxMigrationDetails: migration };
}

function datesOf(record: Fields): { readonly dates: Partial<EoxInput>; readonly findings: readonly RowFinding[] } {
  const dates: Record<string, string> = {};
  const findings: RowFinding[] = [];
  for (const { vendor, input } of dateFields) {
    const read = dateOf(field(record, vendor));
    if (read === null) {
      const message = 'The vendor wrote this date in a way that is not known here.';
      findings.push({ code: 'EOX_DATE_INVALID', message, path: input });
    } else if (read.date !== null) dates[input] = read.date;
  }
  return { dates, findings };
}

/** A date as the vendor writes it: unknown is a null date; null alone: written in an unknown way. */
function dateOf(given: unknown): { readonly date: string | null } | null {
  const value = isFields(given) ? textOf(given, 'value') : typeof given === 'string' ? known(given) : null;
  if (value === null || value.toLowerCase() === 'null') return { date: null };
  const format = isFields(given) ? (textOf(given, 'dateFormat') ?? 'YYYY-MM-DD') : 'YYYY-MM-DD';
  const parts = format.toUpperCase().split(/[^A-Z]+/u);
  const numbers = value.split(/[^0-9]+/u);
  if (parts.join() === 'NULL' || /^\d{4}-\d{2}-\d{2}$/u.test(value)) return { date: value };
  const at = (name: string) => numbers[parts.indexOf(name)] ?? '';
  const isKnown = ['YYYY', 'MM', 'DD'].every((name) => parts.includes(name)) && parts.length === numbers.length;
  if (!isKnown) return null;
  return { date: `${at('YYYY').padStart(4, '0')}-${at('MM').padStart(2, '0')}-${at('DD').padStart(2, '0')}` };
}

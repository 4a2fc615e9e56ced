import { isDate } from './calendar.ts';
import type { EoxInput } from './commands/renewal.ts';
import { known } from './eox-about.ts';
import { milestones } from './eox.ts';

/**
 * End-of-life records as rows of a file (10.1, 10.3): the vendor's names as column heads. What a row gives is the input
 * of `recordEox`; what is wrong with a row is told beside it, and the other rows go on.
 */

/** What was noticed about a row. `code`: one of ours, or the vendor's own (`SSA_ERR_015`). Never an answer as a whole. */
export type RowFinding = { readonly code: string; readonly message: string; readonly path?: string };
export type EoxRow = {
  /** Exact and upper-cased; null when the row names no product. */
  readonly productId: string | null;
  /**
   * RECORD: dates to record. NOTHING_ANNOUNCED: the vendor knows of no end of life today, also for products that do not
   * exist; recording it changes no record in force. ERROR: nothing to record, the findings say why.
   */
  readonly outcome: 'RECORD' | 'NOTHING_ANNOUNCED' | 'ERROR';
  readonly input: EoxInput | null;
  readonly findings: readonly RowFinding[];
};

/** What the vendor's interface calls "no record": also the answer for products that are sold today. Never an error. */
export const NOTHING_ANNOUNCED = 'SSA_ERR_026';

const vendorErrors: Readonly<Record<string, string>> = {
  SSA_ERR_007: 'Too many serial numbers in one question: at most 20.',
  SSA_ERR_009: 'Too many product ids in one question: at most 20.',
  SSA_ERR_010: 'The vendor could not read the question. Check the product id for characters that do not belong there.',
  SSA_ERR_015: 'The vendor does not know this product id. It is exact: WIC-1T is not WIC-1T=.',
};

/** The vendor's error in our words, its code kept. */
export function vendorError(code: string): RowFinding {
  return { code, message: vendorErrors[code] ?? `The vendor answered with the error ${code} for this product.` };
}

/** Vendor's name of a field to ours; heads are compared without case, spaces and underscores. */
const plainFields = {
  eolproductid: 'productId',
  productid: 'productId',
  productiddescription: 'productIDDescription',
  productbulletinnumber: 'productBulletinNumber',
  linktoproductbulletinurl: 'linkToProductBulletinURL',
  eoxinputtype: 'eoxInputType',
  eoxinputvalue: 'eoxInputValue',
  updatedtimestamp: 'updatedTimeStamp',
  ...Object.fromEntries(milestones.map(({ input }) => [input.toLowerCase(), input])),
} as const satisfies Record<string, string>;
const migrationFields: Readonly<Record<string, string>> = {
  pidactiveflag: 'pidActiveFlag',
  migrationinformation: 'migrationInformation',
  migrationoption: 'migrationOption',
  migrationproductid: 'migrationProductId',
  migrationproductname: 'migrationProductName',
  migrationstrategy: 'migrationStrategy',
  migrationproductinfourl: 'migrationProductInfoURL',
};
const errorFields: Readonly<Record<string, string>> = {
  errorid: 'ErrorID',
  errordescription: 'ErrorDescription',
  errordatatype: 'ErrorDataType',
  errordatavalue: 'ErrorDataValue',
};

/** `EOXMigrationDetails.MigrationOption` and `MigrationOption` are the same head. */
const headOf = (head: string): string =>
  head
    .trim()
    .toLowerCase()
    .replace(/^(eoxmigrationdetails|eoxerror)[./:]/u, '')
    .replace(/[\s_-]/gu, '');

const fieldOf = (table: Readonly<Record<string, string>>, head: string): string | undefined =>
  Object.hasOwn(table, head) ? table[head] : undefined;

/** Column heads that mean nothing here, as they stand in the file; they are ignored, and somebody should know. */
export function unknownHeads(heads: readonly string[]): readonly string[] {
  return heads.filter((head) => {
    const name = headOf(head);
    return (
      name !== '' && [plainFields, migrationFields, errorFields].every((table) => fieldOf(table, name) === undefined)
    );
  });
}

/** One row of a file, by column head. Dates are `YYYY-MM-DD`; blank means unknown. Never throws. */
export function readEoxRow(row: Readonly<Record<string, string>>): EoxRow {
  const plain: Record<string, string> = {};
  const migration: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (const [head, text] of Object.entries(row)) {
    const value = known(text);
    const name = headOf(head);
    if (value === null) continue;
    const own = fieldOf(plainFields, name);
    const path = fieldOf(migrationFields, name);
    const error = fieldOf(errorFields, name);
    if (own !== undefined) plain[own] = value;
    else if (path !== undefined) migration[path] = value;
    else if (error !== undefined) errors[error] = value;
  }
  const productId = plain['productId']?.toUpperCase() ?? null;
  const { ErrorID: errorId } = errors;
  return rowOf(productId, errorId ?? null, {
    ...plain,
    ...(Object.keys(migration).length === 0 ? {} : { eoxMigrationDetails: migration }),
    source: 'CSV',
  });
}

/**
 * A row from its parts: fields by our names, an error of the vendor or null. Findings: PRODUCT_ID_MISSING,
 * PRODUCT_ID_WILDCARD, EOX_DATE_INVALID per date, or the vendor's code.
 */
export function rowOf(
  productId: string | null,
  errorId: string | null,
  fields: Omit<EoxInput, 'productId'>,
  noted: readonly RowFinding[] = [],
): EoxRow {
  const wrong = productProblem(productId);
  if (productId === null || wrong !== null) {
    const findings = [...(wrong === null ? [] : [wrong]), ...(isError(errorId) ? [vendorError(errorId)] : [])];
    return { productId, outcome: 'ERROR', input: null, findings };
  }
  if (isError(errorId)) return { productId, outcome: 'ERROR', input: null, findings: [vendorError(errorId)] };
  if (errorId === NOTHING_ANNOUNCED) {
    const input: EoxInput = { productId, ...(fields.source === undefined ? {} : { source: fields.source }) };
    return { productId, outcome: 'NOTHING_ANNOUNCED', input, findings: [] };
  }
  const findings = [...noted, ...invalidDates(fields)];
  if (findings.length > 0) return { productId, outcome: 'ERROR', input: null, findings };
  return { productId, outcome: 'RECORD', input: { ...fields, productId }, findings: [] };
}

const isError = (errorId: string | null): errorId is string => errorId !== null && errorId !== NOTHING_ANNOUNCED;

function productProblem(productId: string | null): RowFinding | null {
  if (productId === null) {
    return { code: 'PRODUCT_ID_MISSING', message: 'The row names no product.', path: 'EOLProductID' };
  }
  if (!productId.includes('*')) return null;
  const message = 'Product ids are exact here: a wildcard would let one product stand for others.';
  return { code: 'PRODUCT_ID_WILDCARD', message, path: 'EOLProductID' };
}

function invalidDates(fields: Omit<EoxInput, 'productId'>): readonly RowFinding[] {
  return [...milestones.map(({ input }) => input), 'updatedTimeStamp' as const].flatMap((path) => {
    const date = known(fields[path]);
    if (date === null || isDate(date)) return [];
    const message = 'Not a day that exists. Write YYYY-MM-DD, or leave it empty.';
    return [{ code: 'EOX_DATE_INVALID', message, path }];
  });
}

/** Product ids per question to the vendor: at most 20, each once and exact. Those with a wildcard are not asked for. */
export const PRODUCTS_PER_QUESTION = 20;

/** Cuts a list of products into questions, in the order given; blanks are left out. */
export function eoxQuestions(productIds: readonly string[]): {
  readonly questions: readonly (readonly string[])[];
  readonly wildcards: readonly string[];
} {
  const exact = [...new Set(productIds.map((id) => id.trim().toUpperCase()))].filter((id) => id !== '');
  const asked = exact.filter((id) => !id.includes('*'));
  const questions = Array.from({ length: Math.ceil(asked.length / PRODUCTS_PER_QUESTION) }, (_, index) =>
    asked.slice(index * PRODUCTS_PER_QUESTION, (index + 1) * PRODUCTS_PER_QUESTION),
  );
  return { questions, wildcards: exact.filter((id) => id.includes('*')) };
}

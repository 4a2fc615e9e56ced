import { describe, expect, test } from 'vitest';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { eoxCommands } from '../../domain/commands/renewal.ts';
import { eoxFact, migrationsOf } from '../../domain/eox-about.ts';
import { readEoxAnswer } from '../../domain/eox-answer.ts';
import { eoxQuestions, readEoxRow, unknownHeads, type EoxRow } from '../../domain/eox-import.ts';
import { noteEox } from '../../domain/eox.ts';
import type { EoxView } from '../../domain/views.ts';
import { noon } from './donation-life.ts';

const on = (value: string, dateFormat: string | null = 'YYYY-MM-DD') => ({ value, dateFormat });
/** A record as the vendor's interface writes it, by hand. */
const record = (more: object = {}) => ({
  EOLProductID: 'WIC-1T',
  ProductIDDescription: '1-Port Serial WAN Interface Card',
  ProductBulletinNumber: 'EOL4321',
  LinkToProductBulletinURL: 'https://vendor.example/eol4321.html',
  EOXExternalAnnouncementDate: on('2026-01-31'),
  EndOfSaleDate: on('2026-07-31'),
  EndOfSWMaintenanceReleases: on(' ', null),
  EndOfSecurityVulSupportDate: on(''),
  EndOfRoutineFailureAnalysisDate: on('2027-07-31'),
  EndOfServiceContractRenewal: on('2030-10-31'),
  LastDateOfSupport: on('2031-07-31'),
  EndOfSvcAttachDate: on('2027-07-31'),
  UpdatedTimeStamp: on('2026-02-01'),
  EOXMigrationDetails: {
    PIDActiveFlag: 'Y',
    MigrationInformation: ' ',
    MigrationOption: 'Enter PID(s)',
    MigrationProductId: 'NIM-1T',
    MigrationProductName: '1-Port Serial NIM',
    MigrationStrategy: '',
    MigrationProductInfoURL: 'https://vendor.example/nim',
  },
  EOXInputType: 'ShowEOXByPids',
  EOXInputValue: 'WIC-1T     ',
  ...more,
});
const failed = (ErrorID: string, ErrorDataValue: string, more: object = {}) => ({
  EOLProductID: '',
  EOXInputType: 'ShowEOXByPids',
  EOXInputValue: `${ErrorDataValue}  `,
  EOXError: { ErrorID, ErrorDescription: 'as the vendor says', ErrorDataType: 'PRODUCT_ID', ErrorDataValue },
  ...more,
});
const answer = (...records: readonly object[]) => ({
  PaginationResponseRecord: { PageIndex: 1, LastIndex: 1, TotalRecords: records.length, PageRecords: records.length },
  EOXRecord: records,
});
const only = (json: unknown): EoxRow => {
  const { rows } = readEoxAnswer(json);
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows`);
  return row;
};
function inForce(previous: EoxView | null, row: EoxRow): EoxView {
  const input = eoxCommands.recordEox.input.parse(row.input);
  const decision = noteEox(previous, { type: 'recordEox', assessed: nothingAssessed, ...input }, noon('2026-05-05'));
  if (decision.kind !== 'accepted') throw new Error('refused');
  return decision.view;
}

describe("10.3: an answer of the vendor's interface", () => {
  test('a record becomes what recordEox takes, blanks stay unknown and padding goes', () => {
    const row = only(answer(record()));
    expect(row).toMatchObject({ productId: 'WIC-1T', outcome: 'RECORD', findings: [] });
    expect(row.input).toEqual({
      productId: 'WIC-1T',
      productIDDescription: '1-Port Serial WAN Interface Card',
      productBulletinNumber: 'EOL4321',
      linkToProductBulletinURL: 'https://vendor.example/eol4321.html',
      eoxExternalAnnouncementDate: '2026-01-31',
      endOfSaleDate: '2026-07-31',
      endOfRoutineFailureAnalysisDate: '2027-07-31',
      endOfServiceContractRenewal: '2030-10-31',
      lastDateOfSupport: '2031-07-31',
      endOfSvcAttachDate: '2027-07-31',
      updatedTimeStamp: '2026-02-01',
      eoxInputType: 'ShowEOXByPids',
      eoxInputValue: 'WIC-1T',
      eoxMigrationDetails: {
        pidActiveFlag: 'Y',
        migrationOption: 'Enter PID(s)',
        migrationProductId: 'NIM-1T',
        migrationProductName: '1-Port Serial NIM',
        migrationProductInfoURL: 'https://vendor.example/nim',
      },
      source: 'API',
    });
    expect(inForce(null, row)).toMatchObject({
      lastDateOfSupportOn: '2031-07-31',
      endOfSoftwareMaintenanceOn: null,
      endOfSecuritySupportOn: null,
      about: { description: '1-Port Serial WAN Interface Card', bulletinUrl: 'https://vendor.example/eol4321.html' },
    });
  });
  test('"no record" means that nothing is announced today, and takes nothing away from what is known', () => {
    const row = only(answer(failed('SSA_ERR_026', 'WS-C2960X')));
    expect(row).toEqual({
      productId: 'WS-C2960X',
      outcome: 'NOTHING_ANNOUNCED',
      input: { productId: 'WS-C2960X', source: 'API' },
      findings: [],
    });
    expect(inForce(null, row).lastDateOfSupportOn).toBeNull();
    const known = inForce(null, only(answer(record())));
    expect(inForce(known, { ...row, input: { productId: 'WIC-1T', source: 'API' } })).toBe(known);
  });
  test.each(['SSA_ERR_015', 'SSA_ERR_010', 'SSA_ERR_009', 'SSA_ERR_007', 'SSA_ERR_999'])(
    '%s is an error of its row; the others go on',
    (code) => {
      const { rows } = readEoxAnswer(answer(failed(code, 'NO-SUCH'), record()));
      expect(rows.map(({ productId, outcome }) => [productId, outcome])).toEqual([
        ['NO-SUCH', 'ERROR'],
        ['WIC-1T', 'RECORD'],
      ]);
      expect(rows[0]?.findings.map((finding) => finding.code)).toEqual([code]);
      expect(rows[0]?.input).toBeNull();
    },
  );
  test('one error about several products is a row for each', () => {
    const { rows } = readEoxAnswer(answer(failed('SSA_ERR_026', 'WIC-1T=,WIC-2T ')));
    expect(rows.map(({ productId }) => productId)).toEqual(['WIC-1T=', 'WIC-2T']);
  });
  test('product ids are exact: the one with an equals sign is another', () => {
    const { rows } = readEoxAnswer(answer(record(), record({ EOLProductID: 'wic-1t= ' })));
    expect(rows.map(({ productId }) => productId)).toEqual(['WIC-1T', 'WIC-1T=']);
  });
  test('dates are read by their format; what cannot be a day is named', () => {
    const read = (given: unknown) => only(answer(record({ LastDateOfSupport: given })));
    expect(read(on('07/31/2031', 'MM/DD/YYYY')).input?.lastDateOfSupport).toBe('2031-07-31');
    expect(read('2031-07-31').input?.lastDateOfSupport).toBe('2031-07-31');
    expect(read(on('2031-07-31', 'null')).input?.lastDateOfSupport).toBe('2031-07-31');
    expect(read({ value: null, dateFormat: null }).input).not.toHaveProperty('lastDateOfSupport');
    for (const wrong of [on('2031-02-30'), on('31. Juli 2031', 'DD. MONTH YYYY'), on('soon')]) {
      expect(read(wrong)).toMatchObject({
        outcome: 'ERROR',
        input: null,
        findings: [{ code: 'EOX_DATE_INVALID', path: 'lastDateOfSupport' }],
      });
    }
  });
  test('which page it is, and how many there are', () => {
    const pages = { PageIndex: '2', LastIndex: '7' };
    expect(readEoxAnswer({ ...answer(record()), PaginationResponseRecord: pages })).toMatchObject({
      page: 2,
      lastPage: 7,
    });
  });
  test.each([null, 'text', [], {}, { EOXRecord: 'x' }, { EOXRecord: [1] }])('%j is no answer', (json) => {
    expect(only(json).findings.map(({ code }) => code)).toEqual(['ANSWER_NOT_UNDERSTOOD']);
  });
  test('an error instead of records', () => {
    expect(only({ EOXError: { ErrorID: 'SSA_ERR_009' } }).findings.map(({ code }) => code)).toEqual(['SSA_ERR_009']);
  });
  test('a question names at most 20 products, each once, and no wildcard', () => {
    const ids = Array.from({ length: 41 }, (_, index) => `P${index}`);
    const { questions, wildcards } = eoxQuestions([...ids, ' p1 ', 'WS-*', '']);
    expect(questions.map((question) => question.length)).toEqual([20, 20, 1]);
    expect(wildcards).toEqual(['WS-*']);
  });
});

describe('10.1: a row of a file', () => {
  test('the vendor names are the column heads, whatever their case', () => {
    const row = readEoxRow({
      EOLProductID: ' wic-1t ',
      'eox external announcement date': '2026-01-31',
      LastDateOfSupport: '2031-07-31',
      EndOfSaleDate: ' ',
      'EOXMigrationDetails.MigrationOption': 'See Migration Section',
      MigrationProductId: 'NIM-1T',
    });
    expect(row).toEqual({
      productId: 'WIC-1T',
      outcome: 'RECORD',
      findings: [],
      input: {
        productId: 'WIC-1T',
        eoxExternalAnnouncementDate: '2026-01-31',
        lastDateOfSupport: '2031-07-31',
        eoxMigrationDetails: { migrationOption: 'See Migration Section', migrationProductId: 'NIM-1T' },
        source: 'CSV',
      },
    });
    expect(unknownHeads(['EOLProductID', 'lastShipDate', 'Colour', ''])).toEqual(['Colour']);
  });
  test.each([
    [{ EOLProductID: '' }, 'PRODUCT_ID_MISSING'],
    [{ EOLProductID: 'WS-*' }, 'PRODUCT_ID_WILDCARD'],
    [{ EOLProductID: 'WIC-1T', LastDateOfSupport: '31.7.2031' }, 'EOX_DATE_INVALID'],
    [{ EOLProductID: 'WIC-1T', ErrorID: 'SSA_ERR_015' }, 'SSA_ERR_015'],
  ])('%j: %s', (row, code) => {
    expect(readEoxRow(row)).toMatchObject({ outcome: 'ERROR', input: null, findings: [{ code }] });
  });
  test('a row saying that there is no record is no error', () => {
    expect(readEoxRow({ EOLProductID: 'X', ErrorID: 'SSA_ERR_026' })).toMatchObject({
      outcome: 'NOTHING_ANNOUNCED',
      findings: [],
    });
  });
});

describe('10.3: migration paths', () => {
  test('the product is shown only when the vendor means products by it', () => {
    const named = inForce(null, only(answer(record())));
    expect(migrationsOf(named).map(({ productId }) => productId)).toEqual(['NIM-1T']);
    const details = { MigrationOption: 'See Migration Section', MigrationProductId: 'NIM-1T' };
    const vague = inForce(null, only(answer(record({ EOXMigrationDetails: details }))));
    expect(vague.about?.migrations).toHaveLength(1);
    expect(migrationsOf(vague)).toEqual([]);
  });
  test('several records of one day keep every path, the later dates, and ask for a look', () => {
    const details = { MigrationOption: 'Enter PID(s)', MigrationProductId: 'NIM-2T' };
    const { rows } = readEoxAnswer(
      answer(record(), record({ EOXMigrationDetails: details, LastDateOfSupport: on('2032-01-31') })),
    );
    const view = rows.reduce<EoxView | null>((known, row) => inForce(known, row), null);
    expect(view).toMatchObject({ lastDateOfSupportOn: '2032-01-31', about: { merged: true } });
    expect(view === null ? [] : migrationsOf(view).map(({ productId }) => productId)).toEqual(['NIM-1T', 'NIM-2T']);
    expect(rows.reduce<EoxView | null>((known, row) => inForce(known, row), view)).toEqual(view);
  });
  test('streams hear of the dates only', () => {
    const view = inForce(null, only(answer(record())));
    expect(Object.keys(eoxFact(view))).toEqual(Object.keys(view).filter((name) => name !== 'about'));
  });
  test('a link is a web address or nothing', () => {
    const link = (linkToProductBulletinURL: string) =>
      eoxCommands.recordEox.input.safeParse({ productId: 'X', linkToProductBulletinURL }).success;
    expect([link('https://vendor.example/x'), link(' '), link('javascript:alert(1)')]).toEqual([true, true, false]);
  });
});

import type { CalendarDate } from '../../domain/types.ts';
import {
  date,
  flag,
  id,
  instant,
  integer,
  optionalDate,
  optionalInstant,
  optionalText,
  table,
  text,
  texts,
} from './columns.ts';

/** What lists and searches read of support: contracts, coverage, associations, renewals. Written by the journal alone. */

export type ContractRow = {
  readonly id: string;
  readonly donationId: string;
  readonly number: string | null;
  readonly state: string;
  readonly lineIds: readonly string[];
  readonly expectedFrom: string | null;
  readonly startOn: CalendarDate | null;
  readonly endOn: CalendarDate | null;
  readonly activatedAt: string | null;
  readonly activatedEarly: boolean;
  readonly serviceLevel: string;
  readonly termNumber: number;
  readonly shared: boolean;
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  readonly recordId: string | null;
};
export const contract = table<ContractRow>(
  'contract',
  {
    id,
    donationId: text,
    number: optionalText,
    state: text,
    lineIds: texts,
    expectedFrom: optionalInstant,
    startOn: optionalDate,
    endOn: optionalDate,
    activatedAt: optionalInstant,
    activatedEarly: flag,
    serviceLevel: text,
    termNumber: integer,
    shared: flag,
    predecessorId: optionalText,
    successorId: optionalText,
    recordId: optionalText,
  },
  {
    indices: [
      { name: 'contract_donation', columns: ['donationId'] },
      { name: 'contract_number', columns: ['number'] },
      { name: 'contract_end', columns: ['state', 'endOn', 'id'] },
    ],
  },
);

export type CoverageLineRow = {
  readonly id: string;
  readonly donationId: string;
  readonly contractId: string;
  readonly unitId: string;
  readonly startOn: CalendarDate;
  readonly endOn: CalendarDate;
  readonly listed: string;
  readonly ended: boolean;
};
export const coverageLine = table<CoverageLineRow>(
  'coverage_line',
  { id, donationId: text, contractId: text, unitId: text, startOn: date, endOn: date, listed: text, ended: flag },
  {
    indices: [
      { name: 'coverage_line_donation', columns: ['donationId'] },
      { name: 'coverage_line_unit', columns: ['unitId', 'endOn'] },
      { name: 'coverage_line_end', columns: ['endOn', 'id'] },
    ],
  },
);

export type AssociationRow = {
  readonly id: string;
  readonly donationId: string;
  readonly contractId: string;
  readonly accountId: string;
  readonly state: string;
  readonly openedAt: string;
  readonly attemptCount: number;
  readonly lastSubmittedAt: string | null;
  readonly rejectionReason: string | null;
};
export const association = table<AssociationRow>(
  'association',
  {
    id,
    donationId: text,
    contractId: text,
    accountId: text,
    state: text,
    openedAt: instant,
    attemptCount: integer,
    lastSubmittedAt: optionalInstant,
    rejectionReason: optionalText,
  },
  {
    indices: [
      { name: 'association_donation', columns: ['donationId'] },
      { name: 'association_account', columns: ['accountId'] },
      { name: 'association_state', columns: ['state', 'id'] },
    ],
  },
);

export type SerialCorrectionRow = {
  readonly id: string;
  readonly donationId: string;
  readonly contractId: string;
  readonly unitId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly cause: string;
  readonly openedAt: string;
  readonly state: string;
};
export const serialCorrection = table<SerialCorrectionRow>(
  'serial_correction',
  {
    id,
    donationId: text,
    contractId: text,
    unitId: text,
    before: optionalText,
    after: optionalText,
    cause: text,
    openedAt: instant,
    state: text,
  },
  {
    indices: [
      { name: 'serial_correction_donation', columns: ['donationId'] },
      { name: 'serial_correction_state', columns: ['state', 'id'] },
    ],
  },
);

export type RenewalRow = {
  readonly id: string;
  readonly donationId: string;
  readonly contractId: string;
  readonly termNumber: number;
  readonly coverageEndOn: CalendarDate;
  readonly state: string;
  readonly includedUnitIds: readonly string[];
  readonly excludedCount: number;
  readonly resellerId: string | null;
  readonly quoteNumber: string | null;
  readonly quoteValidUntil: CalendarDate | null;
  readonly quoteAmount: string | null;
  readonly quoteCurrency: string | null;
  readonly orderedAt: string | null;
  readonly confirmedAt: string | null;
  readonly newEndOn: CalendarDate | null;
  readonly stepsSkipped: boolean;
};
export const renewal = table<RenewalRow>(
  'renewal',
  {
    id,
    donationId: text,
    contractId: text,
    termNumber: integer,
    coverageEndOn: date,
    state: text,
    includedUnitIds: texts,
    excludedCount: integer,
    resellerId: optionalText,
    quoteNumber: optionalText,
    quoteValidUntil: optionalDate,
    quoteAmount: optionalText,
    quoteCurrency: optionalText,
    orderedAt: optionalInstant,
    confirmedAt: optionalInstant,
    newEndOn: optionalDate,
    stepsSkipped: flag,
  },
  {
    indices: [
      { name: 'renewal_donation', columns: ['donationId'] },
      { name: 'renewal_contract', columns: ['contractId'] },
      { name: 'renewal_state', columns: ['state', 'coverageEndOn', 'id'] },
    ],
  },
);

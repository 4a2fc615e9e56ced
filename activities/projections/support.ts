import { numberOf } from '../../domain/donation/renewal/renewal-read.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { instantText, instantTextOrNull } from './instant.ts';

/** What lists read of a donation's support: contracts, coverage, associations, corrections, renewals. */
export function supportRows(donationId: string, state: Donation): ProjectedRows {
  return {
    contract: Object.values(state.contracts).map((contract) => ({
      id: contract.id,
      donationId,
      number: contract.number,
      state: contract.state,
      lineIds: contract.lineIds,
      expectedFrom: instantTextOrNull(contract.expectedFrom),
      startOn: contract.startOn,
      endOn: contract.endOn,
      activatedAt: instantTextOrNull(contract.activatedAt),
      activatedEarly: contract.activatedEarly,
      serviceLevel: contract.serviceLevel,
      termNumber: contract.termNumber,
      shared: contract.shared,
      predecessorId: contract.predecessorId,
      successorId: contract.successorId,
      recordId: contract.recordId,
    })),
    coverageLine: Object.values(state.coverage).map(({ id, contractId, unitId, startOn, endOn, listed, ended }) => {
      return { id, donationId, contractId, unitId, startOn, endOn, listed, ended };
    }),
    association: Object.values(state.associations).map((association) => {
      const { id, contractId, accountId, state: is, openedAt, attempts } = association;
      const last = attempts.at(-1);
      return {
        id,
        donationId,
        contractId,
        accountId,
        state: is,
        openedAt: instantText(openedAt),
        attemptCount: attempts.length,
        lastSubmittedAt: instantTextOrNull(last?.submittedAt),
        rejectionReason: last?.rejectionReason ?? null,
      };
    }),
    serialCorrection: Object.values(state.corrections).map((correction) => {
      const { id, contractId, unitId, before, after, cause, openedAt, state: is } = correction;
      return { id, donationId, contractId, unitId, before, after, cause, openedAt: instantText(openedAt), state: is };
    }),
    renewal: Object.values(state.renewals).map((renewal) => {
      const quote = renewal.quotes.at(-1);
      return {
        id: renewal.id,
        donationId,
        contractId: renewal.contractId,
        termNumber: renewal.termNumber,
        coverageEndOn: renewal.coverageEndOn,
        state: renewal.state,
        includedUnitIds: renewal.includedUnitIds,
        excludedCount: renewal.excluded.length,
        resellerId: renewal.resellerId,
        quoteNumber: quote === undefined ? null : numberOf(renewal, quote),
        quoteValidUntil: quote?.validUntil ?? null,
        quoteAmount: quote?.amount ?? null,
        quoteCurrency: quote?.currency ?? null,
        orderedAt: instantTextOrNull(renewal.orderedAt),
        confirmedAt: instantTextOrNull(renewal.confirmedAt),
        newEndOn: renewal.newEndOn,
        stepsSkipped: renewal.stepsSkipped,
      };
    }),
  };
}

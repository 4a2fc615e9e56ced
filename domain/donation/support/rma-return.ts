import type { StreamCommand } from '../../commands/define.ts';
import type { supportCommands } from '../../commands/support.ts';
import { accept, invalidTransition, finding, futureFinding, inFuture, refuse, refuseAll } from '../../decision.ts';
import type { Context, Decision, Finding } from '../../types.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import { awaitingReturn } from './rma-read.ts';
import type { Donation } from '../state.ts';
import type { Rma } from './support-state.ts';

export type RecordReturn = StreamCommand<'recordReturn', typeof supportCommands.recordReturn>;
export type CloseRma = StreamCommand<'closeRma', typeof supportCommands.closeRma>;

/**
 * 6.9, 11.4: the defective unit went back. Codes: DATE_IN_FUTURE, DATA_ERASURE_NOT_STATED (neither erased nor a
 * certificate), RETURN_SERIAL_MISMATCH and the general ones.
 */
export function recordReturn(state: Donation, command: RecordReturn, context: Context): Decision<DonationDraft> {
  const { returnedAt = context.occurredAt, trackingNumber = null, destructionCertificateId = null } = command;
  const input = [
    ...(inFuture(returnedAt, context.now) ? [futureFinding('returnedAt')] : []),
    ...(command.dataErased === true || destructionCertificateId !== null ? [] : [notErased()]),
  ];
  if (input.length > 0) return refuseAll(input);
  const picked = pickOne(state.rmas ?? {}, command.rmaId, awaitingReturn, 'rmaId');
  if ('refusal' in picked) return picked.refusal;
  const { id: rmaId, defectiveUnitId } = picked.found;
  const expected = state.units[defectiveUnitId]?.serialNumber ?? null;
  if (command.serialNumber !== expected) {
    const message = `The vendor expects the defective piece${expected === null ? '' : ` ${expected}`} back, not ${command.serialNumber}.`;
    return refuse('RETURN_SERIAL_MISMATCH', '11.4', message, { path: 'serialNumber' });
  }
  return accept<DonationDraft>({ type: 'ReturnRecorded', rmaId, returnedAt, trackingNumber, destructionCertificateId });
}

function notErased(): Finding {
  const message = 'State that all data on the piece is erased, or attach the certificate of destruction of its drives.';
  return finding('DATA_ERASURE_NOT_STATED', '11.4', message, { path: 'dataErased' });
}

/**
 * 6.9: the end of a replacement. Returned: the vendor has the defective piece. Waived or charged, on evidence: it stays
 * with the recipient, who does not use it, so it goes to a takeback. Codes: EVIDENCE_MISSING and the general ones.
 */
export function closeRma(state: Donation, command: CloseRma): Decision<DonationDraft> {
  const { outcome, evidence, assessed } = command;
  const isReturned = outcome === 'RETURNED';
  const open: readonly Rma['state'][] = isReturned ? ['RETURNED'] : awaitingReturn;
  const picked = pickOne(state.rmas ?? {}, command.rmaId, open, 'rmaId');
  if ('refusal' in picked) return picked.refusal;
  const { id: rmaId, defectiveUnitId: unitId } = picked.found;
  const evidenceId = evidence?.fileId ?? null;
  if (isReturned) return accept<DonationDraft>({ type: 'RmaClosed', rmaId, outcome, evidenceId });
  if (evidenceId === null && assessed.recordId === null) {
    const message = "Attach the vendor's answer, or state who said that the piece need not come back.";
    return refuse('EVIDENCE_MISSING', '6.9', message, { path: 'evidence.fileId' });
  }
  if (state.units[unitId]?.state !== 'REPLACED') {
    return invalidTransition(state.units[unitId]?.state ?? 'VOIDED', ['REPLACED']);
  }
  return accept<DonationDraft>(
    { type: 'RmaClosed', rmaId, outcome, evidenceId },
    { type: 'UnitKeptAfterRma', unitId, rmaId },
  );
}

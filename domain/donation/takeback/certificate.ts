import type { StreamCommand } from '../../commands/define.ts';
import type { takebackCommands } from '../../commands/takeback.ts';
import { accept, finding, invalidTransition, refuse, refuseAll, refuseAndRecord } from '../../decision.ts';
import type { Context, Decision, Finding } from '../../types.ts';
import { openCase } from '../compliance/compliance.ts';
import type { DonationDraft } from '../events.ts';
import { entry, pickOne, unitNotFound, type Picked } from '../pick.ts';
import type { Donation, Takeback, Unit, UnitState } from '../state.ts';

export type RecordCertificate = StreamCommand<'recordCertificate', typeof takebackCommands.recordCertificate>;
type Paper = RecordCertificate['evidence'];
type Outcome = 'RECYCLED' | 'REUSED' | 'LOST';
type Item = { readonly unit: Unit; readonly outcome: Outcome };

/** How a piece that was picked up may have ended (6.5). */
const ended: readonly UnitState[] = ['RECYCLED', 'REUSED', 'LOST'];

/**
 * R25, 11.5: evidence of what became of pieces that were picked up; it is complete when every piece of the frozen list
 * is covered. A paper that names anything else is refused and recorded, and opens a compliance case. Codes:
 * STATEMENT_NEEDS_ADMINISTRATOR, EVIDENCE_MISSING, CERTIFICATE_UNIT_MISMATCH and the general ones.
 */
export function recordCertificate(
  state: Donation,
  command: RecordCertificate,
  context: Context,
): Decision<DonationDraft> {
  const { evidence, assessed } = command;
  const picked = pickOne(state.takebacks, command.takebackId, ['PICKED_UP', 'RECEIVED'], 'takebackId');
  if ('refusal' in picked) return picked.refusal;
  const takeback = picked.found;
  const statement = evidence.kind === 'PROGRAM_STATEMENT';
  if (statement && context.actor.role !== 'ADMINISTRATOR') {
    const message = 'Only an administrator may state in place of a certificate what became of the equipment.';
    return refuse('STATEMENT_NEEDS_ADMINISTRATOR', '11.5', message, { path: 'evidence.kind' });
  }
  const named = evidence.number !== undefined || evidence.fileId !== undefined;
  if (!named && !(statement && assessed.recordId !== null)) {
    const message = 'Give the number or the file of the paper.';
    return refuse('EVIDENCE_MISSING', '11.5', message, { path: statement ? 'evidence.statement' : 'evidence.number' });
  }
  const read = readPaper(state, takeback, evidence);
  if ('refusal' in read) return read.refusal;
  const contradicted = read.found.find(({ unit, outcome }) => unit.state !== 'PICKED_UP' && unit.state !== outcome);
  if (contradicted !== undefined) return invalidTransition(contradicted.unit.state, ['PICKED_UP']);
  return accept<DonationDraft>(...outcomes(state, takeback, evidence, read.found));
}

/** The pieces a paper names, or the refusal for what is not on the frozen list. */
function readPaper(state: Donation, takeback: Takeback, { units }: Paper): Picked<readonly Item[]> {
  const pieces = takeback.unitIds.flatMap((id) => state.units[id] ?? []);
  if (units === undefined) {
    const open = pieces.filter((unit) => unit.state === 'PICKED_UP');
    return { found: open.map((unit) => ({ unit, outcome: 'RECYCLED' })) };
  }
  const items: Item[] = [];
  const strangers: string[] = [];
  const strangerIds: string[] = [];
  for (const [index, { unitId, productId, serialNumber, outcome = 'RECYCLED' }] of units.entries()) {
    if (unitId !== undefined && entry(state.units, unitId) === undefined) return { refusal: unitNotFound(unitId) };
    const unit = pieces.find((piece) =>
      unitId === undefined
        ? piece.serialNumber !== null &&
          piece.serialNumber === serialNumber &&
          (productId === undefined || productId === piece.productId)
        : unitId === piece.id && (serialNumber === undefined || serialNumber === piece.serialNumber),
    );
    if (unit === undefined) {
      strangers.push(unitId ?? serialNumber ?? 'a unit without serial number');
      if (unitId !== undefined) strangerIds.push(unitId);
      continue;
    }
    const named = items.find((item) => item.unit.id === unit.id);
    if (named === undefined) items.push({ unit, outcome });
    else if (named.outcome !== outcome) return { refusal: refuseAll([twice(unit, index)]) };
  }
  return strangers.length === 0 ? { found: items } : { refusal: mismatch(state, takeback, strangers, strangerIds) };
}

function twice({ serialNumber, id }: Unit, index: number): Finding {
  const message = `The paper says two things of ${serialNumber ?? id}. Leave the wrong one out.`;
  return finding('VALIDATION_FAILED', '11.5', message, { path: `evidence.units.${index}.outcome` });
}

/** The case names the strangers we know, or else the pieces the paper should have named. */
function mismatch(
  state: Donation,
  takeback: Takeback,
  strangers: readonly string[],
  strangerIds: readonly string[],
): Decision<DonationDraft> {
  const unitIds = strangerIds.length > 0 ? strangerIds : takeback.unitIds;
  const message = `The paper names ${strangers.join(', ')}, which is not on the list of this takeback. This was recorded.`;
  return refuseAndRecord(
    [openCase(state, 'EVIDENCE_MISMATCH', unitIds)],
    finding('CERTIFICATE_UNIT_MISMATCH', '11.5', message, { path: 'evidence.units', detail: { notOnList: strangers } }),
  );
}

function outcomes(state: Donation, takeback: Takeback, paper: Paper, items: readonly Item[]): readonly DonationDraft[] {
  const covered = new Set(items.map(({ unit }) => unit.id));
  const complete = takeback.unitIds.every((id) => {
    const unit = state.units[id];
    return covered.has(id) || unit === undefined || ended.includes(unit.state);
  });
  const fresh = items.filter(({ unit }) => unit.state === 'PICKED_UP');
  const lost = fresh.filter(({ outcome }) => outcome === 'LOST').map(({ unit }) => unit.id);
  const takebackId = takeback.id;
  return [
    {
      type: complete ? 'TakebackCertified' : 'CertificateRecorded',
      takebackId,
      kind: paper.kind,
      number: paper.number ?? null,
      fileId: paper.fileId ?? null,
      unitIds: [...covered],
    },
    ...fresh.map(({ unit: { id: unitId }, outcome }): DonationDraft => {
      if (outcome === 'LOST') return { type: 'UnitReportedLost', unitId, lossKind: 'IN_RETURN' };
      return { type: outcome === 'REUSED' ? 'UnitReused' : 'UnitRecycled', unitId, takebackId };
    }),
    ...(lost.length === 0 ? [] : [openCase(state, 'LOSS', lost)]),
  ];
}

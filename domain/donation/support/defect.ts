import type { StreamCommand } from '../../commands/define.ts';
import type { supportCommands } from '../../commands/support.ts';
import { accept } from '../../decision.ts';
import type { Decision } from '../../types.ts';
import { withoutLossReport } from '../compliance/loss.ts';
import type { DonationDraft } from '../events.ts';
import { pickOne } from '../pick.ts';
import { put } from '../read.ts';
import type { Donation, UnitState } from '../state.ts';
import type { SupportEvent } from './support-events.ts';
import type { Track } from '../track.ts';

type ReportDefect = StreamCommand<'reportDefect', typeof supportCommands.reportDefect>;

/** From where a unit may be reported as defective (6.5). */
export const defectFrom: readonly UnitState[] = ['DELIVERED', 'INSTALLED', 'IN_USE'];

/** 6.5: a unit in the recipient's hands does not work. Codes: NOT_FOUND, INVALID_TRANSITION, RMA_STILL_OPEN. */
function reportDefect(state: Donation, command: ReportDefect): Decision<DonationDraft> {
  const picked = pickOne(state.units, command.unitId, defectFrom, 'unitId');
  if ('refusal' in picked) return picked.refusal;
  return accept<DonationDraft>(defectOf(picked.found.id, command.powersOn ?? null));
}

/** The report of a defect. `powersOn`: null = not said, what is known of it stands. */
export function defectOf(unitId: string, powersOn: boolean | null): DonationDraft {
  return { type: 'UnitDefectReported', unitId, powersOn };
}

/** Units that do not work (6.5); what helps them is in the tracks of cases and replacements. */
export const defectTrack: Track<ReportDefect, Extract<SupportEvent, { readonly type: 'UnitDefectReported' }>> = {
  decide: { reportDefect },
  evolve: {
    UnitDefectReported: (state, { unitId, powersOn }) => ({
      ...withoutLossReport(state, [unitId]),
      units: put(state.units, unitId, (unit) => ({ ...unit, state: 'DEFECTIVE', powersOn: powersOn ?? unit.powersOn })),
    }),
  },
  clocks: () => [],
  onStep: {},
};

import { awaitingReplacement, awaitingReturn, rmasOf } from '../../../domain/donation/support/rma-read.ts';
import { lineageOf } from '../../../domain/donation/contract/lineage.ts';
import { newestListing } from '../../../domain/donation/contract/correction.ts';
import { followsUnits, isHeld } from '../../../domain/donation/read.ts';
import type { Donation } from '../../../domain/donation/state.ts';

/** 6.5, 6.9, 11.4: what holds of units that do not work and of what comes for them; sentences where it does not. */
export function brokenRepairs(core: Donation): readonly string[] {
  const rmas = rmasOf(core);
  const numbers = new Set(rmas.map(({ rmaNumber }) => rmaNumber));
  const open = Object.values(core.corrections).filter(
    ({ state, cause }) => cause !== 'INSTALL_SITE' && (state === 'DUE' || state === 'OVERDUE'),
  );
  return [
    ...(numbers.size === rmas.length ? [] : ['an RMA number stands twice']),
    ...Object.values(core.units).flatMap((unit): readonly string[] => {
      const ours = rmas.filter(({ defectiveUnitId }) => defectiveUnitId === unit.id);
      const waiting = ours.filter(({ state }) => awaitingReplacement.includes(state)).length;
      const isWaiting = unit.state === 'RMA_OPEN';
      const newest = lineageOf(core, unit.id)?.newest.unitId;
      return [
        ...(waiting === (isWaiting ? 1 : 0)
          ? []
          : [`${unit.id} is ${unit.state} with ${waiting} replacements awaited`]),
        ...(unit.state !== 'REPLACED' || newest !== unit.id ? [] : [`${unit.id} is REPLACED by nothing`]),
        ...(unit.state === 'REPLACED' || !ours.some(({ state }) => awaitingReturn.includes(state))
          ? []
          : [`${unit.id} is ${unit.state} and should go back`]),
      ];
    }),
    ...open.flatMap(({ id, contractId, unitId }) =>
      open.some((other) => other.id !== id && other.contractId === contractId && other.unitId === unitId)
        ? [`${id} is not the only open correction of ${unitId}`]
        : [],
    ),
    ...untold(core),
  ];
}

/** R20, since version 2: what of the units in use is not on the list waits for a person, or a person has dismissed it. */
function untold(core: Donation): readonly string[] {
  if (!followsUnits(core)) return [];
  return Object.values(core.coverage).flatMap(({ contractId, unitId, listed, ended }) => {
    const unit = core.units[unitId];
    const runs = !ended && core.contracts[contractId]?.state === 'ACTIVE';
    if (!runs || listed !== 'NO' || unit === undefined || !isHeld(unit)) return [];
    const newest = newestListing(core, contractId, unitId);
    if (newest?.state === 'CONFIRMED') return [`${unitId} is not on the list that was confirmed`];
    return newest === undefined || newest.moot === true ? [`${unitId} is not on the list, and nobody is asked`] : [];
  });
}

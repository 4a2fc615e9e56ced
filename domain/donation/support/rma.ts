import { addBusinessDays, instantAt, isBusinessDay, localDate } from '../../calendar.ts';
import { calendarOf } from '../../programs/calendars.ts';
import type { StreamCommand } from '../../commands/define.ts';
import type { supportCommands } from '../../commands/support.ts';
import { accept, finding, futureFinding, inFuture, refuse, refuseAll } from '../../decision.ts';
import { entitlementOfUnit } from '../../entitlement.ts';
import type { CalendarDate, Context, Decision, Finding, Instant } from '../../types.ts';
import { defectFrom, defectOf } from './defect.ts';
import type { DonationDraft } from '../events.ts';
import { mint } from '../ids.ts';
import { ancestorsOf } from '../contract/lineage.ts';
import { entry, pickOne, unitNotFound, type Picked } from '../pick.ts';
import { zoneOf } from '../read.ts';
import { awaitingReplacement, openRmaStates, rmasOf, supportCasesOf } from './rma-read.ts';
import type { Donation, Unit } from '../state.ts';
import type { Rma, SupportCase, VendorStatus } from './support-state.ts';

export type OpenRma = StreamCommand<'openRma', typeof supportCommands.openRma>;
export type RecordRmaStatus = StreamCommand<'recordRmaStatus', typeof supportCommands.recordRmaStatus>;
export type CancelRma = StreamCommand<'cancelRma', typeof supportCommands.cancelRma>;

/** What stands in where a policy says nothing (6.2, 8.2). */
const usual = { rmaNumberPattern: '^[0-9]{1,10}$', rmaCutOffHour: 15 } as const;

/**
 * R16: the vendor agreed to replace a unit. Without a case: the open one about the unit, or the only open one. Delivery
 * is promised only for a unit that is entitled that day. Codes: DATE_IN_FUTURE, RMA_NUMBER_SHAPE, CASE_REQUIRED,
 * RMA_NUMBER_TAKEN and the general ones.
 */
export function openRma(state: Donation, command: OpenRma, context: Context): Decision<DonationDraft> {
  const { createdAt = context.occurredAt, rmaNumber } = command;
  const input = [
    ...(inFuture(createdAt, context.now) ? [futureFinding('createdAt')] : []),
    ...shapeFindings(state, rmaNumber),
  ];
  if (input.length > 0) return refuseAll(input);
  const about = caseFor(state, command);
  if ('refusal' in about) return about.refusal;
  const { found, unitId } = about.found;
  const picked = pickOne(state.units, unitId, [...defectFrom, 'DEFECTIVE'], 'unitId');
  if ('refusal' in picked) return picked.refusal;
  if (isTaken(state, rmaNumber, context)) {
    const message = `RMA number ${rmaNumber} is recorded already; check the number.`;
    return refuse('RMA_NUMBER_TAKEN', '6.1', message, { path: 'rmaNumber' });
  }
  const unit = picked.found;
  const entitled = entitlementOfUnit(state, unit, localDate(createdAt, zoneOf(state))).result === 'ENTITLED';
  return accept<DonationDraft>(...(unit.state === 'DEFECTIVE' ? [] : [defectOf(unit.id, null)]), {
    type: 'RmaOpened',
    rmaId: mint(state, 'rma'),
    caseId: found.id,
    unitId: unit.id,
    rmaNumber,
    createdAt,
    deliveryFrom: entitled ? deliveryFrom(state, unit, createdAt) : null,
  });
}

function shapeFindings({ policy }: Donation, rmaNumber: string): readonly Finding[] {
  const pattern = policy.rmaNumberPattern ?? usual.rmaNumberPattern;
  if (new RegExp(pattern, 'u').test(rmaNumber)) return [];
  const message = `${rmaNumber} does not look like an RMA number: it has up to ten digits in the usual form.`;
  return [finding('RMA_NUMBER_SHAPE', '6.2', message, { path: 'rmaNumber', detail: { pattern } })];
}

/** An RMA number is never given out twice, not even after a replacement was cancelled. */
function isTaken(state: Donation, rmaNumber: string, { conflicts }: Context): boolean {
  return (
    rmasOf(state).some((rma) => rma.rmaNumber === rmaNumber) ||
    conflicts.some(({ claim }) => claim.kind === 'RMA_NUMBER' && claim.key === rmaNumber)
  );
}

/** The open case a replacement hangs on, and the unit it is about. */
function caseFor(state: Donation, command: OpenRma): Picked<{ readonly found: SupportCase; readonly unitId: string }> {
  const { caseId, unitId } = command;
  const unit = unitId === undefined ? undefined : entry(state.units, unitId);
  if (unitId !== undefined && unit === undefined) return { refusal: unitNotFound(unitId) };
  if (caseId !== undefined && entry(state.supportCases ?? {}, caseId) === undefined) {
    return { refusal: refuse('NOT_FOUND', '7.1', `There is no case ${caseId} here.`, { path: 'caseId' }) };
  }
  const fitting = supportCasesOf(state).filter(
    (found) =>
      found.state === 'OPEN' &&
      (caseId === undefined || found.id === caseId) &&
      (unit === undefined || isAbout(state, found, unit)),
  );
  const [found, second] = fitting;
  if (found === undefined) {
    const message = 'A replacement needs an open support case about the unit: open the case first.';
    return { refusal: refuse('CASE_REQUIRED', 'R16', message, { path: 'caseId' }) };
  }
  if (second !== undefined && unit === undefined) {
    const candidates = fitting.map(({ id }) => id);
    const message = 'Several cases are open: say which one.';
    return { refusal: refuse('VALIDATION_FAILED', '7.1', message, { path: 'caseId', detail: { candidates } }) };
  }
  return { found: { found: fitting.at(-1) ?? found, unitId: unitId ?? found.unitId } };
}

/** A case goes on for the piece that came in place of the one it was opened for. */
function isAbout(state: Donation, { unitId }: SupportCase, unit: Unit): boolean {
  return unit.id === unitId || ancestorsOf(state, unit).some(({ id }) => id === unitId);
}

/**
 * 8.2, NBD: the business day a replacement counts as made on, by the calendar of the place of installation: the same day
 * up to the policy's hour, otherwise the next business day.
 */
function deliveryFrom({ policy, organization }: Donation, { site }: Unit, createdAt: Instant): CalendarDate {
  const zone = site?.zone ?? zoneOf({ policy, organization });
  const calendar = calendarOf(policy.calendars, site?.country ?? organization.country);
  const on = localDate(createdAt, zone);
  const cutOff = instantAt(on, zone, policy.rmaCutOffHour ?? usual.rmaCutOffHour);
  return isBusinessDay(on, calendar) && createdAt <= cutOff ? on : addBusinessDays(on, 1, calendar);
}

type Effect = (state: Donation, rma: Rma) => readonly DonationDraft[];
const cancelledByVendor: Effect = (_, rma) =>
  awaitingReplacement.includes(rma.state)
    ? [{ type: 'RmaCancelled', rmaId: rma.id, unitId: rma.defectiveUnitId, cause: 'VENDOR' }]
    : [];
const closedByVendor: Effect = (_, { id, state }) =>
  state === 'RETURNED' ? [{ type: 'RmaClosed', rmaId: id, outcome: 'RETURNED', evidenceId: null }] : [];
const nothing: Effect = () => [];

/** What a word of the vendor leads to beyond being stored (6.9, 7.4). */
const effects: Readonly<Record<VendorStatus, Effect>> = {
  OPEN: nothing,
  BOOKED: nothing,
  HOLD: nothing,
  CANCELLED: cancelledByVendor,
  CLOSED: closedByVendor,
};

/**
 * 6.9, D16: what the vendor says. Stored always; it moves the replacement only before it has come, and closes it only
 * after the return. Codes: the general ones.
 */
export function recordRmaStatus(state: Donation, command: RecordRmaStatus): Decision<DonationDraft> {
  const picked = pickOne(state.rmas ?? {}, command.rmaId, openRmaStates, 'rmaId');
  if ('refusal' in picked) return picked.refusal;
  const rma = picked.found;
  const { vendorStatus } = command;
  const events = effects[vendorStatus](state, rma);
  if (rma.vendorStatus === vendorStatus && events.length === 0) return accept();
  return accept<DonationDraft>({ type: 'RmaStatusRecorded', rmaId: rma.id, vendorStatus }, ...events);
}

/** 6.9: no replacement will come; the unit is defective as before. Codes: the general ones. */
export function cancelRma(state: Donation, { rmaId }: CancelRma): Decision<DonationDraft> {
  const picked = pickOne(state.rmas ?? {}, rmaId, awaitingReplacement, 'rmaId');
  if ('refusal' in picked) return picked.refusal;
  const { id, defectiveUnitId: unitId } = picked.found;
  return accept<DonationDraft>({ type: 'RmaCancelled', rmaId: id, unitId, cause: 'BY_HAND' });
}

import { localDate } from '../../calendar.ts';
import type { ClockInstance, FiredStep, Instant } from '../../types.ts';
import { activateContract, waitingStates, type ActivateContract } from './activation.ts';
import { areThrough, expectedFrom as dueFrom } from '../shipment/all-shipped.ts';
import { correctContract, type CorrectContract } from './contract-correction.ts';
import { withFacts } from './contract-facts.ts';
import { endCover, runningLines } from './coverage-end.ts';
import type { ContractEvent, DonationDraft } from '../events.ts';
import { counted, mint } from '../ids.ts';
import { contractsOf, heldUnits, isFinal, liveLines, put, zoneOf } from '../read.ts';
import { reconcileContract, type ReconcileContract } from './reconciliation.ts';
import type { ReconciliationEvent } from './reconciliation-events.ts';
import type { Contract, CoverageLine, Donation } from '../state.ts';
import { terminateContract, type TerminateContract } from './termination.ts';
import type { Reaction, Track } from '../track.ts';

export type ContractCommand = ActivateContract | CorrectContract | ReconcileContract | TerminateContract;
export type ContractTrackEvent =
  | Exclude<ContractEvent, { readonly type: `SerialCorrection${string}` }>
  | ReconciliationEvent;

const isWaiting = (contract: Contract): boolean => waitingStates.includes(contract.state);

/** Contract and coverage lines (6.6): expected, activated, corrected, ended. Renewals write some of its events too. */
export const contractTrack: Track<ContractCommand, ContractTrackEvent> = {
  decide: { activateContract, correctContract, reconcileContract, terminateContract },
  evolve: {
    ContractExpected: (state, { contractId, lineIds, from }) => ({
      ...state,
      contracts: { ...state.contracts, [contractId]: expected(state, contractId, lineIds, from) },
      counters: counted(state.counters, contractId),
    }),
    ContractActivationOverdue: (state, { contractId }) => inState(state, contractId, 'OVERDUE'),
    ContractWithdrawn: (state, { contractId }) => inState(state, contractId, 'WITHDRAWN'),
    ContractActivated: (state, event) => {
      const plain: Contract = {
        id: event.contractId,
        number: event.contractNumber,
        state: 'ACTIVE',
        lineIds: event.lineIds,
        expectedFrom: state.contracts[event.contractId]?.expectedFrom ?? null,
        startOn: event.startOn,
        endOn: event.endOn,
        activatedAt: event.activatedAt,
        activatedEarly: event.activatedEarly,
        serviceLevel: event.serviceLevel,
        termNumber: event.termNumber,
        shared: event.shared,
        predecessorId: event.predecessorId,
        successorId: null,
        recordId: event.recordId,
      };
      const contract = withFacts(plain, event.facts);
      const contracts = { ...withoutLines(state, event.lineIds), [contract.id]: contract };
      const linked =
        event.predecessorId === null
          ? contracts
          : put(contracts, event.predecessorId, (predecessor) => ({ ...predecessor, successorId: contract.id }));
      return { ...state, contracts: linked, counters: counted(state.counters, contract.id) };
    },
    CoverageLineAdded: (state, { coverageId, contractId, unitId, startOn, endOn, listed, facts }) => {
      const plain: CoverageLine = { id: coverageId, contractId, unitId, startOn, endOn, listed, ended: false };
      const line = facts === undefined ? plain : { ...plain, facts };
      // The line it extends is over for us: its own end no longer decides anything.
      const before = mapValues(state.coverage, (other) =>
        other.contractId === contractId && other.unitId === unitId ? { ...other, ended: true } : other,
      );
      return { ...state, coverage: { ...before, [coverageId]: line }, counters: counted(state.counters, coverageId) };
    },
    CoverageLineCorrected: (state, { coverageId, startOn, endOn, listed, facts }) => ({
      ...state,
      coverage: put(state.coverage, coverageId, ({ endedOn, ...line }) => {
        const ended = line.ended && endOn <= line.endOn; // a later end runs again
        const news = facts === undefined ? {} : { facts: { ...line.facts, ...facts } };
        return {
          ...line,
          startOn,
          endOn,
          listed,
          ended,
          ...(ended && endedOn !== undefined ? { endedOn } : {}),
          ...news,
        };
      }),
    }),
    CoverageLineEnded: (state, { coverageId, endedOn }) => ({
      ...state,
      coverage: put(state.coverage, coverageId, (line) => ({
        ...line,
        ended: true,
        ...(endedOn === undefined ? {} : { endedOn }),
      })),
    }),
    ContractCorrected: (state, event) =>
      changed(state, event.contractId, (contract) => ({
        ...withFacts(contract, event.facts),
        number: event.contractNumber,
        startOn: event.startOn,
        endOn: event.endOn,
        serviceLevel: event.serviceLevel,
        recordId: event.recordId,
        state:
          contract.state === 'EXPIRED' && event.endOn >= localDate(event.at, zoneOf(state)) ? 'ACTIVE' : contract.state,
      })),
    ContractActivationVoided: (state, { contractId }) => voided(state, contractId),
    ContractExtended: (state, { contractId, endOn, termNumber }) =>
      changed(state, contractId, (contract) => ({ ...contract, state: 'ACTIVE', endOn, termNumber })),
    ContractExpired: (state, { contractId }) => inState(state, contractId, 'EXPIRED'),
    ContractSuperseded: (state, { contractId, successorId }) =>
      changed(state, contractId, (contract) => ({ ...contract, state: 'SUPERSEDED', successorId })),
    ContractReconciled: reconciled,
    ContractTerminated: (state, { contractId, endedOn }) =>
      changed(state, contractId, (contract) => ({ ...withFacts(contract, { endedOn }), state: 'TERMINATED' })),
    ContractReleased: (state, { contractId }) => inState(state, contractId, 'RELEASED'),
  },
  clocks: (state) => contractsOf(state).flatMap((contract) => clocksOf(state, contract)),
  onStep: { contractActivation: activationStep, coverageEnd: coverageStep },
};

/** A fired deadline that was given a new date in the future runs again: OVERDUE is EXPECTED again (6.6). */
export const onContractRescheduled = {
  contractActivation: (state: Donation, contractId: string): Donation =>
    state.contracts[contractId]?.state === 'OVERDUE' ? inState(state, contractId, 'EXPECTED') : state,
} as const;

function changed(state: Donation, contractId: string, change: (contract: Contract) => Contract): Donation {
  return { ...state, contracts: put(state.contracts, contractId, change) };
}

function inState(state: Donation, contractId: string, to: Contract['state']): Donation {
  return changed(state, contractId, (contract) => ({ ...contract, state: to }));
}

function mapValues<T>(table: Readonly<Record<string, T>>, change: (thing: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(table).map(([id, thing]) => [id, change(thing)]));
}

function expected(state: Donation, id: string, lineIds: readonly string[], from: Instant | null): Contract {
  return {
    id,
    number: null,
    state: 'EXPECTED',
    lineIds,
    expectedFrom: from,
    startOn: null,
    endOn: null,
    activatedAt: null,
    activatedEarly: false,
    serviceLevel: state.serviceLevel,
    termNumber: 0,
    shared: false,
    predecessorId: null,
    successorId: null,
    recordId: null,
  };
}

/** What the vendor's list and word said; lines that it brought along are no longer waited for elsewhere. */
function reconciled(state: Donation, event: Extract<ReconciliationEvent, { type: 'ContractReconciled' }>): Donation {
  const { contractId, reconciledAt, strangers, vendorStatus, lineIds } = event;
  const facts = {
    ...(strangers === undefined ? {} : { reconciledAt, strangers }),
    ...(vendorStatus === undefined ? {} : { vendorStatus, vendorStatusAt: reconciledAt }),
  };
  const contracts = lineIds === undefined ? state.contracts : withoutLines(state, lineIds);
  return changed({ ...state, contracts }, contractId, (contract) => ({
    ...withFacts(contract, facts),
    lineIds: lineIds ?? contract.lineIds,
  }));
}

/** Lines that came onto an active contract are no longer waited for elsewhere. */
function withoutLines({ contracts }: Donation, lineIds: readonly string[]): Donation['contracts'] {
  return mapValues(contracts, (contract) =>
    isWaiting(contract) ? { ...contract, lineIds: contract.lineIds.filter((id) => !lineIds.includes(id)) } : contract,
  );
}

/** The activation never happened: its lines of coverage go, and the contract is waited for again if all has shipped. */
function voided(state: Donation, contractId: string): Donation {
  const contract = state.contracts[contractId];
  if (contract === undefined) return state;
  const coverage = Object.fromEntries(
    Object.entries(state.coverage).filter(([, line]) => line.contractId !== contractId),
  );
  const from = contract.predecessorId === null ? shippedFrom(state, contract.lineIds) : null;
  const waiting = expected(state, contractId, contract.lineIds, from);
  const contracts = {
    ...mapValues(state.contracts, (other) =>
      other.successorId === contractId ? { ...other, successorId: null } : other,
    ),
    [contractId]: from === null ? { ...waiting, state: 'WITHDRAWN' as const } : waiting,
  };
  return { ...state, contracts, coverage };
}

/**
 * Since when a contract for these lines is due (R8, D5): the last ship date of all products, or for supplementary lines
 * alone their own (F04). Null while something of it has not shipped.
 */
function shippedFrom(state: Donation, lineIds: readonly string[]): Instant | null {
  const lines = liveLines(state).filter(({ id }) => lineIds.includes(id));
  const late = lines.every(({ supplementary }) => supplementary);
  return (late ? areThrough(state, lines) : state.allShippedAt !== null) ? dueFrom(state, lineIds) : null;
}

function clocksOf(state: Donation, contract: Contract): readonly ClockInstance[] {
  const { id, expectedFrom } = contract;
  if (isWaiting(contract) && expectedFrom !== null) {
    const base = { at: expectedFrom };
    return [
      { clock: 'contractActivation', subject: id, base },
      { clock: 'welcomeKit', subject: id, base },
    ];
  }
  if (contract.state !== 'ACTIVE' || contract.endOn === null) return [];
  const hasLines = Object.values(state.coverage).some((line) => line.contractId === id);
  const ends = hasLines ? runningLines(state, id).map(({ endOn }) => endOn) : [contract.endOn];
  return [...new Set(ends)].map((on) => ({ clock: 'coverageEnd', subject: `${id}@${on}`, base: { on } }));
}

function activationStep(state: Donation, { subject, kind }: FiredStep): readonly DonationDraft[] {
  if (kind !== 'DUE' || state.contracts[subject]?.state !== 'EXPECTED') return [];
  return [{ type: 'ContractActivationOverdue', contractId: subject }];
}

/** The morning after a line end date: its lines end, and with the last of them the contract (6.6). */
function coverageStep(state: Donation, { subject, kind }: FiredStep): readonly DonationDraft[] {
  const at = subject.lastIndexOf('@');
  const contract = state.contracts[subject.slice(0, at)];
  if (kind !== 'DUE' || contract?.state !== 'ACTIVE') return [];
  const endOn = subject.slice(at + 1);
  const ended = runningLines(state, contract.id).filter((line) => line.endOn === endOn);
  return endCover(state, contract, ended);
}

/** A contract nobody owes any more: nothing eligible left, shipping withdrawn, or the donation over (6.6). */
export const contractWithdrawn: Reaction = (state) =>
  contractsOf(state)
    .filter(isWaiting)
    .filter(
      ({ lineIds }) =>
        isFinal(state) ||
        !liveLines(state).some((line) => line.smartnetEligible && lineIds.includes(line.id)) ||
        shippedFrom(state, lineIds) === null,
    )
    .map(({ id }) => ({ type: 'ContractWithdrawn', contractId: id }));

/** A cancelled donation is followed no more, although something was activated early (6.6). Closing says so itself. */
export const contractReleased: Reaction = (state) =>
  state.cancelledAt === null
    ? []
    : contractsOf(state)
        .filter((contract) => contract.state === 'ACTIVE')
        .map(({ id }) => ({ type: 'ContractReleased', contractId: id }));

/** Units that arrive after an early activation are assumed to be on their line's contract (R8, D29). */
export const coverMissingUnits: Reaction = (state) => {
  const covered = new Set(Object.values(state.coverage).map(({ unitId }) => unitId));
  return heldUnits(state)
    .filter(({ id, replacesUnitId }) => !covered.has(id) && replacesUnitId === undefined) // those inherit their cover
    .flatMap((unit) => {
      const contract = contractsOf(state).findLast((it) => it.state === 'ACTIVE' && it.lineIds.includes(unit.lineId));
      if (contract === undefined || contract.startOn === null || contract.endOn === null) return [];
      return [{ contractId: contract.id, unitId: unit.id, startOn: contract.startOn, endOn: contract.endOn }];
    })
    .map((line, index) => ({
      type: 'CoverageLineAdded',
      coverageId: mint(state, 'cov', index),
      ...line,
      listed: 'ASSUMED',
    }));
};

/** An ended contract whose successor is active has been replaced (6.6). */
export const contractSuperseded: Reaction = (state) =>
  contractsOf(state).flatMap(({ id, state: current, successorId }) => {
    const ended = current === 'EXPIRED' || current === 'TERMINATED';
    if (!ended || successorId === null || state.contracts[successorId]?.state !== 'ACTIVE') return [];
    return [{ type: 'ContractSuperseded', contractId: id, successorId }];
  });

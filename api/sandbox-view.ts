import type { OpenedSandbox } from '../database/sandboxes.ts';
import { donationIn } from '../domain/assess.ts';
import { zoneOf } from '../domain/donation/read.ts';
import type { Donation } from '../domain/donation/state.ts';
import { asWritten } from '../domain/edge.ts';
import type { Entity } from '../domain/entity.ts';
import { rulesOf } from '../domain/modules.ts';
import type { Comparison } from '../domain/sandbox.ts';
import type { Deadline, Instant } from '../domain/types.ts';
import { waiting } from '../domain/waiting.ts';

/** What a sandbox's row says of how it stands, read with the rule book. */

type View = { readonly streams?: Readonly<Record<string, Entity>>; readonly comparison?: Comparison | null };

/** How its streams stand, by id; empty before it is open and after it is closed. */
export function streamsIn({ view }: OpenedSandbox): Readonly<Record<string, Entity>> {
  return asWritten<View>(view ?? {}).streams ?? {}; // the simulator wrote it
}

/** The donation lived in it, or null. */
export function donationOf(sandbox: OpenedSandbox): Donation | null {
  const { donationId } = sandbox;
  const entity = donationId === null ? undefined : streamsIn(sandbox)[donationId];
  return donationId === null || entity === undefined
    ? null
    : donationIn({ states: { [donationId]: entity.core } }, donationId);
}

/** The zone its days are told in. */
export function zoneIn(sandbox: OpenedSandbox): string {
  const donation = donationOf(sandbox);
  return donation === null ? 'UTC' : zoneOf(donation);
}

type Running = Deadline & { readonly streamId: string; readonly waitingFor: string };

/** Everything that runs in it, the next first, in words. */
export function waitingIn(sandbox: OpenedSandbox): readonly Running[] {
  const all = Object.entries(streamsIn(sandbox)).flatMap(([streamId, entity]) => {
    const rules = rulesOf(streamId);
    const calendar = rules.calendar(entity);
    return rules.deadlines(streamId, entity).map((deadline) => {
      const base = entity.clocks[deadline.key]?.base ?? null;
      const running = { ...deadline, base, zone: calendar?.zone ?? 'UTC' };
      const { waitingFor } = waiting(running, calendar?.policy.programId ?? '', calendar?.policy ?? null);
      return { ...deadline, streamId, waitingFor };
    });
  });
  return all.toSorted((a, b) => a.firesAt - b.firesAt);
}

/** The sandbox's own now; the beginning of time before it is open. */
export const nowOf = ({ now }: OpenedSandbox): Instant => now?.getTime() ?? 0;

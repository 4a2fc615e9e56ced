import type { OpenedSandbox } from '../database/sandboxes.ts';
import { donationIn } from '../domain/assess.ts';
import { isFields } from '../domain/commands/split.ts';
import { zoneOf } from '../domain/donation/read.ts';
import type { Donation } from '../domain/donation/state.ts';
import { asWritten } from '../domain/edge.ts';
import type { Entity } from '../domain/entity.ts';
import { kindOf } from '../domain/journal.ts';
import { rulesOf } from '../domain/modules.ts';
import type { Comparison } from '../domain/sandbox.ts';
import { namesIn } from '../domain/telling/names.ts';
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

/** Tables of a stream's core, and the kind of reference that names their things. */
const kinds: Readonly<Record<string, string>> = {
  lines: 'line',
  shipments: 'shipment',
  incidents: 'incident',
  units: 'unit',
  contracts: 'contract',
  associations: 'association',
  corrections: 'correction',
  renewals: 'renewal',
  takebacks: 'takeback',
  attestations: 'attestation',
  complianceCases: 'case',
  supportCases: 'supportCase',
  rmas: 'rma',
  holds: 'hold',
  contacts: 'contact',
};

const inWords = (code: unknown): string =>
  typeof code === 'string' ? ` (${code.toLowerCase().replaceAll('_', ' ')})` : '';

/** What commands to a stream may refer to, each with a label: number or serial, and its state. */
export function thingsIn(streamId: string, entity: Entity) {
  const { core, clocks } = entity;
  const names = namesIn(core);
  const tables = isFields(core) ? Object.entries(kinds).map(([table, kind]) => [kind, core[table]] as const) : [];
  const things = tables.flatMap(([kind, table]) => {
    const rows = Array.isArray(table) ? table : isFields(table) ? Object.values(table) : [];
    return rows.filter(isFields).map((thing) => {
      const id = String(thing['id']);
      const product = typeof thing['productId'] === 'string' ? `${thing['productId']} ` : '';
      const label = `${product}${names.get(id) ?? id.slice(id.lastIndexOf('.') + 1)}${inWords(thing['state'] ?? thing['role'])}`;
      return { kind, id, label };
    });
  });
  const deadlines = Object.keys(clocks).map((key) => ({ kind: 'deadline', id: key, label: key.replace('/', ' of ') }));
  const own = kindOf(streamId) === 'account' ? [{ kind: 'account', id: streamId, label: 'the account' }] : [];
  return [...things, ...deadlines, ...own];
}

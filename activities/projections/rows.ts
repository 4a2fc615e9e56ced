import type { Account } from '../../domain/account/state.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Entity } from '../../domain/entity.ts';
import { kindOf } from '../../domain/journal.ts';
import type { Organization } from '../../domain/organization/state.ts';
import type { StreamRules } from '../../domain/stream.ts';
import type { StreamKind } from '../../domain/types.ts';
import type { ProjectedRows } from '../../database/projections.ts';
import { accountRows } from './account.ts';
import { deadlineRows } from './deadline.ts';
import { donationRows } from './donation.ts';
import { organizationRows } from './organization.ts';

/** All rows that follow from a stream's state: pure, so that a rebuild gives the same. */
export function projectedRows(stream: string, rules: StreamRules, entity: Entity): ProjectedRows {
  const { core, seq } = entity;
  if (core === null) return {};
  const kind = kindOf(stream);
  const next = rules.deadlines(stream, entity);
  const promises = rules.promises(stream, entity);
  const deadline = deadlineRows(stream, entity, next, promises);
  if (isDonation(kind, core)) return { deadline, ...donationRows(stream, core, entity, next, promises) };
  if (isOrganization(kind, core)) return { deadline, ...organizationRows(stream, core, seq) };
  if (isAccount(kind, core)) return { deadline, ...accountRows(stream, core, seq, next) };
  return { deadline };
}

// A stream's kind is in its id, and its rules alone write its state: parsed edges.
const isDonation = (kind: StreamKind, _core: unknown): _core is Donation => kind === 'donation';
const isOrganization = (kind: StreamKind, _core: unknown): _core is Organization => kind === 'organization';
const isAccount = (kind: StreamKind, _core: unknown): _core is Account => kind === 'account';

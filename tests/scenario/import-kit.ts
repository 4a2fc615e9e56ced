import { instantAt } from '../../domain/calendar.ts';
import { accountOf } from '../../domain/donation/ids.ts';
import { donationIn } from '../../domain/assess.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Message, Recorded } from '../../domain/journal.ts';
import type { NewRecord } from '../../domain/records.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Finding, Refusal } from '../../domain/types.ts';
import { World } from '../../domain/world.ts';

/** A world with a validated organization, into which donations are imported. */

export const zone = 'America/Los_Angeles';
export const organization = 'org_00000000-0000-7000-8000-000000000001';
export const donation = 'don_00000000-0000-7000-8000-000000000002';
export const now = instantAt('2026-09-01', zone, 12);
export const noon = (date: string): number => instantAt(date, zone, 12);
export const at = (date: string): string => new Date(noon(date)).toISOString();

const officer = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;

/** Keeps what intake let through. */
export class ImportWorld extends World {
  readonly taken: { readonly message: Message; readonly record: NewRecord | null }[] = [];
  /** The stream of the last command right after it, before it heard of others. */
  after: Entity = emptyEntity;
  private count = 0;

  constructor(newest = 2) {
    super((program, version) => policyOf(program, version ?? newest));
    this.send(organization, 'registerOrganization', {
      legalName: 'Rose City Food Bank',
      country: 'US',
      timeZone: zone,
      programId: 'cisco-techsoup',
      contact: { firstName: 'Anna', lastName: 'Lopez', email: 'anna@rosecity.example' },
    });
    this.send(organization, 'submitValidation', {});
    this.send(organization, 'recordValidation', { outcome: 'VALIDATED' });
  }

  protected override tookIn(_submission: Submission, message: Message, record: NewRecord | null): void {
    this.taken.push({ message, record });
  }

  /** One command at `now` or another instant; then every fact is forwarded. */
  send(stream: string, type: string, input: unknown, more: Partial<Submission> = {}) {
    this.count += 1;
    const submission = {
      id: `cmd_${this.count}`,
      stream,
      type,
      input,
      actor: officer,
      receivedAt: now - 1000,
      ...more,
    };
    const { answer } = this.play({ do: 'submit', submission });
    this.after = this.entity(stream);
    for (;;) if (this.play({ do: 'forward' }).forwarded === null) break;
    return answer ?? { appended: [], refusal: null };
  }

  get account(): string {
    return accountOf(this.contact);
  }

  get contact(): string {
    const { core } = this.entity(organization);
    const contacts: unknown = core !== null && typeof core === 'object' && 'contacts' in core ? core.contacts : [];
    const [first] = Array.isArray(contacts) ? contacts : [];
    return String(first?.id);
  }

  donation(stream = donation): Donation {
    const state = donationIn({ states: { [stream]: this.entity(stream).core } }, stream);
    if (state === null) throw new Error('there is no donation');
    return state;
  }
}

export type Given = { readonly command: string; readonly at: string; readonly input?: unknown };
export const fact = (command: string, date: string, input?: unknown): Given => ({
  command,
  at: at(date),
  ...(input === undefined ? {} : { input }),
});

/** The road to an active contract, 2021. */
export const road: readonly Given[] = [
  fact('recordAgreement', '2021-03-02'),
  fact('approveDonation', '2021-03-10'),
  fact('recordShipment', '2021-03-20', {
    salesOrderNumber: 'SO-1',
    lines: [{ lineId: 'lin.1', serials: ['FDO1', 'FDO2'] }],
  }),
  fact('recordDelivery', '2021-03-25'),
  fact('activateContract', '2021-04-01', {
    contractNumber: '90412345',
    startDate: '2021-04-01',
    endDate: '2026-03-31',
  }),
];

export type Imported = {
  readonly world: ImportWorld;
  readonly events: readonly Recorded[];
  readonly refusal: Refusal | null;
  readonly findings: readonly Finding[];
  readonly after: Entity;
};

/** Imports a donation of one line with two routers, requested on 1 March 2021 unless told otherwise. */
export function importing(
  facts: readonly Given[],
  fields: object = {},
  world = new ImportWorld(),
  stream = donation,
): Imported {
  const input = {
    requestNumber: 'R-1',
    organizationId: organization,
    programId: 'cisco-techsoup',
    requestedAt: noon('2021-03-01'),
    lines: [{ productId: 'ISR4331', quantity: 2 }],
    facts: facts.map((one) => ({ ...one, at: Date.parse(one.at) })),
    ...fields,
  };
  const { appended, refusal } = world.send(stream, 'importDonation', input, {
    receivedAt: now,
    note: 'from the old files',
  });
  const events = appended.filter((one) => one.stream === stream).flatMap((one) => one.events);
  return { world, events, refusal, findings: refusal?.findings ?? [], after: world.after };
}

export const types = (events: readonly Recorded[]): readonly string[] => events.map(({ type }) => type);

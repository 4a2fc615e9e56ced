import { instantAt } from '../../domain/calendar.ts';
import type { Account } from '../../domain/account/state.ts';
import type { Answer } from '../../domain/conduct.ts';
import type { Donation } from '../../domain/donation/state.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Message, Recorded } from '../../domain/journal.ts';
import { rulesOf } from '../../domain/modules.ts';
import type { Organization } from '../../domain/organization/state.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Instant, Role } from '../../domain/types.ts';
import type { OrganizationView } from '../../domain/views.ts';
import { World } from '../../domain/world.ts';
import { form } from './people-kit.ts';

/** Organizations, their people and their donations as they live together: three kinds of streams, facts and clocks. */

export const zone = 'Europe/Berlin';
/** Noon of a day in Berlin, unless an hour is given. */
export const on = (date: string, hour = 12): Instant => instantAt(date, zone, hour);

type More = Partial<Pick<Submission, 'occurredAt' | 'reason'>> & { readonly role?: Role; readonly hour?: number };
type Happened = { readonly stream: string; readonly event: Recorded };

class Memory extends World {
  readonly events: Happened[] = [];

  /** As if another stream had said so. */
  hear(receiver: string, view: OrganizationView, at: Instant): void {
    this.queue(receiver, { type: 'OrganizationNoted', source: view.id, sourceSeq: 1_000_000, view }, at);
  }

  protected override take(stream: string, message: Message): Answer {
    const answer = super.take(stream, message);
    for (const { events } of answer.appended) this.events.push(...events.map((event) => ({ stream, event })));
    return answer;
  }
}

export class Story {
  private readonly world: Memory;
  private count = 0;

  constructor(version = 2) {
    this.world = new Memory((program, given) => policyOf(program, given ?? version));
  }

  /** Everything due up to an instant happens, each fact is forwarded. */
  until(date: string, hour = 12): this {
    this.pass(on(date, hour));
    return this;
  }

  private pass(until: Instant): void {
    for (;;) {
      while (this.world.play({ do: 'forward' }).forwarded !== null);
      const { due } = this.world.play({ do: 'due' });
      if (due === null || due === undefined || due.firesAt > until) return;
      this.world.play({ do: 'move', stream: due.stream, to: due.firesAt });
    }
  }

  /** A command at noon of a day, after all that was due; answers the codes of a refusal. */
  say(date: string, stream: string, type: string, input: object = {}, more: More = {}): readonly string[] {
    const { role = 'ADMINISTRATOR', hour = 12, reason = 'because', ...given } = more;
    const receivedAt = on(date, hour);
    this.pass(receivedAt);
    this.count += 1;
    const id = `cmd_${this.count}`;
    const actor = { id: 'usr_1', role };
    const submission = { id, stream, type, input, actor, receivedAt, reason, ...given };
    const { answer } = this.world.play({ do: 'submit', submission });
    this.pass(receivedAt);
    return answer?.refusal?.findings.map(({ code }) => code) ?? [];
  }

  /** What an organization is said to be, to one receiver. */
  tell(date: string, receiver: string, view: OrganizationView): void {
    this.world.hear(receiver, view, on(date));
    this.pass(on(date));
  }

  /** Commands that must be accepted, all on one day. */
  done(date: string, ...steps: readonly (readonly [stream: string, type: string, input?: object])[]): this {
    for (const [stream, type, input] of steps) {
      const codes = this.say(date, stream, type, input);
      if (codes.length > 0) throw new Error(`${date} ${type}: ${codes.join(', ')}`);
    }
    return this;
  }

  // Which kind of state a stream has is told by its id.
  organization = (id: string): Organization => this.world.entity(id).core as Organization;
  donation = (id: string): Donation => this.world.entity(id).core as Donation;
  account = (id: string): Account | null => this.world.entity(id).core as Account | null;
  claims = (id: string) => rulesOf(id).claimsOf(this.world.entity(id));
  /** `<clock>/<subject>` of what runs. */
  clocks = (id: string): readonly string[] =>
    rulesOf(id)
      .deadlines(id, this.world.entity(id))
      .map(({ key }) => key);
  deadline = (id: string, clock: string) =>
    rulesOf(id)
      .deadlines(id, this.world.entity(id))
      .find((deadline) => deadline.clock === clock);
  /** Types of what happened to a stream since a day, without deadline events and facts from elsewhere. */
  types = (id: string, since = '1970-01-01'): readonly string[] =>
    this.happened(id, since)
      .map(({ type }) => type)
      .filter((type) => !/^(?:Deadline|Reminder)|Noted$/u.test(type));
  happened = (id: string, since = '1970-01-01'): readonly Recorded[] =>
    this.world.events
      .filter(({ stream, event }) => stream === id && event.at >= on(since, 0))
      .map(({ event }) => event);
  /** Names of messages that a stream handed over since, with whom they are for. */
  sent = (id: string, since: string): readonly string[] =>
    this.happened(id, since).flatMap(({ sends }) =>
      (Array.isArray(sends) ? sends : []).map(({ name, to }: { name: string; to: string }) => `${name} ${to}`),
    );
}

export const person = (name: string) => ({
  firstName: name,
  lastName: 'Silva',
  email: `${name.toLowerCase()}@helpinghands.example`,
});

/** Organizations `org_a`, … validated on 2 March 2026, each with its first contact `con_a.1`. */
export function validated(story: Story, ...names: readonly string[]): Story {
  for (const name of names) {
    const id = `org_${name}`;
    const contact = { firstName: name, lastName: 'First', email: `${name}@${name}.example` };
    const own = { legalName: `${name} e.V.`, email: `office@${name}.example`, registrationId: `VR ${name}` };
    const where = { country: 'DE', timeZone: zone, programId: 'cisco-techsoup' };
    story.done('2026-03-02', [id, 'registerOrganization', { ...own, ...where, contact }]);
    story.done('2026-03-02', [id, 'submitValidation'], [id, 'recordValidation', { outcome: 'VALIDATED' }]);
  }
  return story;
}

/** A donation of an organization, approved on 3 March 2026. */
export function approved(story: Story, donation: string, organization: string, quantity = 2): Story {
  return story.done(
    '2026-03-03',
    [
      donation,
      'recordRequest',
      {
        requestNumber: donation,
        organizationId: organization,
        programId: 'cisco-techsoup',
        lines: [{ productId: 'ROUTER', quantity }],
      },
    ],
    [donation, 'recordAgreement'],
    [donation, 'approveDonation'],
  );
}

/** Its pieces have arrived, the contract is active, the first contact's account is associated: SUPPORTED since May. */
export function supported(story: Story, donation: string, organization: string, contractNumber = '90000001'): Story {
  const key = donation.slice(4);
  approved(story, donation, organization);
  const serials = [`FOC${key}1`, `FOC${key}2`];
  const lines = [{ lineId: `lin_${key}.1`, quantity: 2, serials }];
  story.done('2026-04-01', [
    donation,
    'recordShipment',
    { salesOrderNumber: `SO-${key}`, shippedAt: on('2026-04-01'), lines },
  ]);
  story.done('2026-04-07', [donation, 'recordDelivery']);
  story.done('2026-04-20', [donation, 'activateContract', { contractNumber }]);
  associated(story, '2026-05-01', donation, `acc_${organization.slice(4)}.1`);
  return story;
}

/** A person registers, activates and adds the number: all on one day. */
export function associated(story: Story, date: string, donation: string, account: string): Story {
  const contract = Object.values(story.donation(donation).contracts).find(({ state }) => state === 'ACTIVE');
  const email = `${account}@helpinghands.example`;
  if (story.account(account)?.state === 'NOT_STARTED') {
    const registration = { ...form, email, emailRetyped: email, userId: account };
    story.done(date, [account, 'startRegistration'], [account, 'submitRegistration', registration]);
    story.done(date, [account, 'activateAccount']);
  }
  const acknowledgeWarnings = ['COMPANY_MISMATCH', 'PUBLIC_EMAIL_DOMAIN', 'GENERIC_ACCOUNT'];
  const about = { contractId: contract?.id, accountId: account };
  return story.done(
    date,
    [donation, 'submitAssociation', { ...about, typedNumber: contract?.number, acknowledgeWarnings }],
    [donation, 'confirmAssociation'],
  );
}

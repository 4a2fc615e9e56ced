import { accountModule } from '../../domain/account/account.ts';
import { accountIn, organizationIn } from '../../domain/assess.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import { intake, recordsWanted, streamsWanted } from '../../domain/intake.ts';
import type { Submission } from '../../domain/submission.ts';
import { kindOf, type Message, type Recorded } from '../../domain/journal.ts';
import { organizationModule } from '../../domain/organization/organization.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { personalKey, textAt, type NewRecord, type RecordBody } from '../../domain/records.ts';
import { seal, tickMessage, type Outcome } from '../../domain/stream.ts';
import type { Claim, Conflict, Instant, Refusal, Role } from '../../domain/types.ts';
import type { DonationView } from '../../domain/views.ts';

/** People and their organization, from intake to events: what the database and the engine do, in a few lines. */

const rules = { account: seal(accountModule), organization: seal(organizationModule) };
const rulesFor = (stream: string) => (kindOf(stream) === 'account' ? rules.account : rules.organization);
const berlin = 'Europe/Berlin';

/** Noon of a day in Berlin summer time unless a time is given. */
export const at = (date: string, time = '12:00'): Instant => Date.parse(`${date}T${time}+02:00`);

export type Told = {
  readonly events: readonly string[];
  readonly codes: readonly string[];
  readonly refusal: Refusal | null;
  readonly recorded: readonly Recorded[];
  readonly message: Message | null;
  readonly record: NewRecord | null;
};
type More = Partial<Pick<Submission, 'id' | 'occurredAt' | 'reason' | 'note'>> & { readonly role?: Role };

export function people() {
  const entities = new Map<string, Entity>();
  const records: Record<string, RecordBody> = {};
  let count = 0;
  const entity = (stream: string): Entity => entities.get(stream) ?? emptyEntity;

  const keyOf = (claim: Claim): string => {
    const { personal, kind, key } = claim;
    const value = personal === undefined ? key : (textAt(records[personal.recordId] ?? null, personal.field) ?? '');
    return `${kind} ${personal === undefined ? key : personalKey(claim, value)}`;
  };
  const conflictsOf = (stream: string, next: Entity): readonly Conflict[] =>
    rulesFor(stream)
      .claimsOf(next)
      .flatMap((claim) =>
        [...entities].flatMap(([holder, other]) => {
          const taken =
            holder !== stream &&
            rulesFor(holder)
              .claimsOf(other)
              .some((one) => keyOf(one) === keyOf(claim));
          return taken ? [{ claim, holder, sameGroup: false }] : [];
        }),
      );
  const judge = (stream: string, message: Message): Outcome => {
    const first = rulesFor(stream).judge(stream, entity(stream), message, []);
    const conflicts = conflictsOf(stream, first.next);
    const outcome = conflicts.length === 0 ? first : rulesFor(stream).judge(stream, entity(stream), message, conflicts);
    entities.set(stream, outcome.next);
    return outcome;
  };

  /** Everything of a stream that is due up to an instant. */
  const wait = (stream: string, until: Instant): readonly Recorded[] => {
    const events: Recorded[] = [];
    for (;;) {
      const [next] = rulesFor(stream).deadlines(stream, entity(stream));
      if (next === undefined || next.firesAt > until) return events;
      events.push(...judge(stream, tickMessage(entity(stream).seq, next.firesAt, until)).events);
    }
  };

  const send = (stream: string, type: string, input: unknown, receivedAt: Instant, more: More = {}): Told => {
    count += 1;
    const { role = 'ADMINISTRATOR', ...given } = more;
    const actor = { id: 'usr_1', role };
    const submission: Submission = {
      id: `cmd_${count}`,
      stream,
      type,
      input,
      actor,
      receivedAt,
      reason: 'because',
      ...given,
    };
    const states = Object.fromEntries(streamsWanted(submission).map((id) => [id, entity(id).core]));
    const known = Object.fromEntries(recordsWanted(submission, states).map((id) => [id, records[id]]));
    const taken = intake(submission, { states, records: known, policies: policyOf, defaultProgram: 'cisco-techsoup' });
    if (taken.kind === 'refused') return told([], taken.refusal, null, null);
    const { message, record } = taken;
    if (record !== null) records[record.id] = record.body;
    const before = wait(stream, receivedAt);
    const { events, refusal } = judge(stream, message);
    return told([...before, ...events], refusal, message, record);
  };

  const hear = (stream: string, view: DonationView, sourceSeq: number, when: Instant): readonly string[] => {
    const command = { type: 'DonationNoted', source: view.id, sourceSeq, view };
    const id = `${view.id}/${sourceSeq}`;
    const actor = { id: view.id, role: 'SYSTEM' } as const;
    const before = wait(stream, when);
    const { events } = judge(stream, { id, at: when, occurredAt: when, actor, hash: id, command });
    return [...before, ...events].map(({ type }) => type);
  };

  const core = (stream: string) => ({ states: { [stream]: entity(stream).core } });
  return {
    send,
    wait,
    hear,
    records,
    account: (id: string) => accountIn(core(id), id),
    organization: (id: string) => organizationIn(core(id), id),
    view: (id: string) => rulesFor(id).view(entity(id), 'don_1'),
    deadlines: (id: string) => rulesFor(id).deadlines(id, entity(id)),
  };
}

function told(
  recorded: readonly Recorded[],
  refusal: Refusal | null,
  message: Message | null,
  record: NewRecord | null,
): Told {
  const codes = refusal?.findings.map(({ code }) => code) ?? [];
  return { events: recorded.map(({ type }) => type), codes, refusal, recorded, message, record };
}

export const ana = { firstName: 'Ana', lastName: 'Silva', email: 'ana@helpinghands.example' };
export const helpingHands = {
  legalName: 'Helping Hands e.V.',
  country: 'DE',
  timeZone: berlin,
  registrationId: 'VR 12 34',
  contact: ana,
};

/** What a donation tells its account and its organization. */
export function donationView(more: Partial<DonationView> = {}): DonationView {
  return {
    id: 'don_1',
    organizationId: 'org_1',
    zone: berlin,
    country: 'DE',
    final: false,
    wantsAccount: true,
    confirmed: false,
    unresponsiveSince: null,
    lastReplyAt: null,
    policy: ciscoTechsoup1,
    ...more,
  };
}

export const form = {
  sections: { login: true, contact: true, security: true },
  languagePreference: 'de',
  ...ana,
  emailRetyped: ' ANA@helpinghands.example',
  userId: 'ana1',
  company: {
    companyName: 'Helping Hands',
    addressLine1: 'Hauptstr. 1',
    city: 'Berlin',
    postalCode: '10115',
    country: 'DE',
    phone: '+49 30 1234567',
  },
  consents: { privacyAccepted: 'YES' },
  confirmationShown: true,
} as const;

/** Organization `org_1` with Ana, whose account is `acc_1.1`. */
export function registered() {
  const world = people();
  world.send('org_1', 'registerOrganization', helpingHands, at('2026-06-01'));
  return world;
}

/** Her form is open since 2 June. */
export function formOpen() {
  const world = registered();
  world.send('acc_1.1', 'startRegistration', {}, at('2026-06-02'));
  return world;
}

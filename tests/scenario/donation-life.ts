import { instantAt } from '../../domain/calendar.ts';
import { nothingAssessed, type Assessed } from '../../domain/commands/define.ts';
import { donationModule } from '../../domain/donation/donation.ts';
import type { Donation, Renewal } from '../../domain/donation/state.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { Recorded } from '../../domain/journal.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { seal, tickMessage } from '../../domain/stream.ts';
import type { Conflict, Finding } from '../../domain/types.ts';
import type { AccountView, EoxView, OrganizationView } from '../../domain/views.ts';

/** Lives of one donation on the sealed stream: commands, facts and the clock, on dates of the organization's zone. */

const rules = seal(donationModule);
export const id = 'don_1';
export const zone = 'America/Los_Angeles';
const organization: OrganizationView = {
  id: 'org_1',
  state: 'VALIDATED',
  frozenReason: null,
  unresponsive: false,
  zone,
  country: 'US',
  contacts: [
    { id: 'con_1', role: 'PRIMARY', current: true },
    { id: 'con_2', role: 'ALTERNATE', current: false },
  ],
};

export type Life = {
  readonly entity: Entity;
  readonly events: readonly Recorded[];
  readonly codes: readonly string[];
  /** Why the last command was refused, in full. */
  readonly findings?: readonly Finding[];
};
export type Said = {
  readonly type: string;
  readonly assessed?: Partial<Assessed>;
  readonly [field: string]: unknown;
};

/** Local noon of a date. */
export const noon = (date: string): number => instantAt(date, zone, 12);

/** Runs every deadline up to and including an instant, each in its time. */
function untilInstant(life: Life, until: number): Life {
  let { entity } = life;
  const events = [...life.events];
  for (;;) {
    const [first] = rules.deadlines(id, entity);
    if (first === undefined || first.firesAt > until) return { entity, events, codes: [] };
    const outcome = rules.judge(id, entity, tickMessage(entity.seq, first.firesAt, first.firesAt), []);
    events.push(...outcome.events);
    entity = outcome.next;
  }
}

/** Lets time pass until noon of a date. */
export const until = (life: Life, date: string): Life => untilInstant(life, noon(date));

/** One command (or noted fact) at noon (or another hour) of a date, after everything that was due before it. */
export function say(
  life: Life,
  date: string,
  said: Said,
  more: {
    readonly conflicts?: readonly Conflict[];
    readonly hour?: number;
    readonly assessed?: Partial<Assessed>;
    /** The day on which it happened, where that is another: at the same hour. */
    readonly occurredOn?: string;
  } = {},
): Life {
  const at = instantAt(date, zone, more.hour ?? 12);
  const before = untilInstant(life, at);
  const isFact = said.type.endsWith('Noted');
  const assessed = { ...nothingAssessed, policy: ciscoTechsoup1, organization, ...said.assessed, ...more.assessed };
  const command = isFact ? said : { ...said, assessed };
  const message = {
    id: `cmd_${before.entity.seq}`,
    at,
    occurredAt: more.occurredOn === undefined ? at : instantAt(more.occurredOn, zone, more.hour ?? 12),
    actor: { id: 'usr_1', role: 'PROGRAM_OFFICER' as const },
    hash: '',
    command,
  };
  const outcome = rules.judge(id, before.entity, message, more.conflicts ?? []);
  const findings = outcome.refusal?.findings ?? [];
  const codes = findings.map(({ code }) => code);
  return { entity: outcome.next, events: [...before.events, ...outcome.events], codes, findings };
}

/** Several commands, each of which must be accepted. */
export function lived(life: Life, ...steps: readonly (readonly [string, Said])[]): Life {
  return steps.reduce((current, [date, said]) => {
    const next = say(current, date, said);
    if (next.codes.length > 0) throw new Error(`${date} ${said.type}: ${next.codes.join(', ')}`);
    return next;
  }, life);
}

export const stateOf = ({ entity }: Life): Donation => entity.core as Donation; // the sealed stream hides its state
export const renewal = (life: Life, n: number): Renewal => {
  const found = stateOf(life).renewals[`ren_1.${n}`];
  if (found === undefined) throw new Error(`no renewal ${n}`);
  return found;
};
/** Types of what happened since an earlier point of the life, without the wrapper's own deadline events. */
export function typesSince(before: Life, after: Life): readonly string[] {
  return after.events
    .slice(before.events.length)
    .flatMap(({ type }) => (/^(Deadline|Reminder)/u.test(type) ? [] : [type]));
}
/** Steps that a clock reminded of or fired since an earlier point. */
export function stepsSince(before: Life, after: Life, clock: string, type = 'ReminderSent'): readonly string[] {
  return after.events
    .slice(before.events.length)
    .flatMap((event) =>
      event.type === type && 'clock' in event && event.clock === clock && 'step' in event ? [String(event.step)] : [],
    );
}
export const runningClocks = ({ entity }: Life): readonly string[] => rules.deadlines(id, entity).map(({ key }) => key);

export const empty: Life = { entity: emptyEntity, events: [], codes: [] };

/** Approved; one line per product with so many pieces. */
export function approved(
  products: Readonly<Record<string, number>> = { ROUTER: 1 },
  ineligible: readonly string[] = [],
): Life {
  const lines = Object.entries(products).map(([productId, quantity]) => ({
    productId,
    quantity,
    smartnetEligible: !ineligible.includes(productId),
  }));
  return lived(
    empty,
    [
      '2024-01-02',
      { type: 'recordRequest', requestNumber: 'R-1', organizationId: 'org_1', programId: 'cisco-techsoup', lines },
    ],
    ['2024-01-03', { type: 'recordAgreement' }],
    ['2024-01-04', { type: 'approveDonation' }],
  );
}

/** Everything shipped, serials S1, S2, … in the order of the lines. */
export function shipped(
  products: Readonly<Record<string, number>> = { ROUTER: 1 },
  ineligible: readonly string[] = [],
): Life {
  let serial = 0;
  const lines = Object.values(products).map((quantity, index) => ({
    lineId: `lin_1.${index + 1}`,
    quantity,
    serials: Array.from({ length: quantity }, () => `S${(serial += 1)}`),
  }));
  return lived(approved(products, ineligible), [
    '2024-02-20',
    { type: 'recordShipment', salesOrderNumber: 'SO-1', lines },
  ]);
}

/** The contract runs from 29 February 2024 to 28 February 2029 unless said otherwise; every piece is in use. */
export function active(products: Readonly<Record<string, number>> = { ROUTER: 1 }, more: Partial<Said> = {}): Life {
  return lived(shipped(products), ['2024-02-29', { type: 'activateContract', contractNumber: '1000001', ...more }]);
}

let heard = 0;
export function accountNoted(state: AccountView['state'], contactId = 'con_1'): Said {
  const view = { id: `acc_${contactId.slice(4)}`, contactId, state, recordId: null };
  return { type: 'AccountStateNoted', source: view.id, sourceSeq: (heard += 1), view };
}

const unknownDates = {
  bulletin: null,
  announcedOn: null,
  endOfSaleOn: null,
  lastShipOn: null,
  endOfSoftwareMaintenanceOn: null,
  endOfSecuritySupportOn: null,
  endOfFailureAnalysisOn: null,
  endOfServiceAttachOn: null,
  endOfContractRenewalOn: null,
  lastDateOfSupportOn: null,
  updatedOn: null,
};
export const eox = (dates: Partial<EoxView>, productId = 'ROUTER'): EoxView => ({
  ...unknownDates,
  productId,
  ...dates,
});
export function eoxNoted(dates: Partial<EoxView>, productId = 'ROUTER'): Said {
  return { type: 'EoxNoted', source: `eox/${productId}`, sourceSeq: (heard += 1), view: eox(dates, productId) };
}

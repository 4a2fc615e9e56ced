import { describe, expect, test } from 'vitest';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { Recorded } from '../../domain/journal.ts';
import type { Module } from '../../domain/module.ts';
import type { ClockSpec, Policy, Send, StepSpec } from '../../domain/policy.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { seal, tickMessage } from '../../domain/stream.ts';
import type { Draft, Instant, Refusal, Role } from '../../domain/types.ts';

/** Reminders on the smallest stream there is: one clock that counts from a base, told step by step. */
type Promised = { readonly spec: ClockSpec; readonly base: Instant; readonly ended: boolean; readonly held: boolean };
type Said = Promised & { readonly type: 'Said'; readonly at: Instant };

const stream: Module<Promised, { readonly type: 'say' } & Promised, Said> = {
  kind: 'donation',
  schema: 1,
  decide: (_id, _state, { type: _type, ...said }) => ({ kind: 'accepted', events: [{ type: 'Said', ...said }] }),
  born: () => [],
  evolve: (state, event) => {
    if (event.type === 'Said') return { spec: event.spec, base: event.base, ended: event.ended, held: event.held };
    if (state === null) throw new Error('NOTHING_SAID');
    return state;
  },
  react: () => [],
  rollUp: (): Draft<Said> | null => null,
  clocks: ({ base }) => [{ clock: 'answer', subject: 'it', base: { at: base } }],
  onStep: () => [],
  isOnHold: ({ held }) => held,
  calendar: ({ spec }) => ({ policy: policyOf(spec), zone: 'UTC', country: 'US' }),
  view: () => {
    throw new Error('NOBODY_LOOKS');
  },
  noted: 'DonationNoted',
  needs: () => [],
  claimsOf: () => [],
  isFinal: ({ ended }) => ended,
  phase: () => '',
};
const rules = seal(stream);
const policyOf = (spec: ClockSpec): Policy => ({ ...ciscoTechsoup1, clocks: { answer: spec } });

const mail = (name: string): Send => ({ name, to: 'RECIPIENT', as: 'MAIL' });
const task = (name: string): Send => ({ name, to: 'OFFICER', as: 'TASK' });
const rung = (days: number, kind: StepSpec['kind'], sends: readonly Send[]): StepSpec => ({
  name: String(days),
  after: { hours: days * 24 },
  kind,
  sends,
});
/** Mails on days 10 and 20, due with a task on day 40, told again on day 47, then every 7 days. */
const ladder: ClockSpec = {
  kind: 'ladder',
  zone: 'ORGANIZATION',
  steps: [
    rung(10, 'REMIND', [mail('first')]),
    rung(20, 'REMIND', [mail('second')]),
    rung(40, 'DUE', [task('due')]),
    rung(47, 'ESCALATE', [task('late')]),
  ],
  repeat: { every: { hours: 7 * 24 }, sends: [task('again')] },
};

const start = Date.parse('2026-03-02T00:00:00Z');
const day = (days: number): Instant => start + days * 86_400_000;
const key = 'answer/it';

class Life {
  entity: Entity = emptyEntity;
  events: Recorded[] = [];

  constructor(said: Partial<Promised> = {}) {
    this.say(0, said);
  }

  say(at: number, said: Partial<Promised> = {}): this {
    const before = this.entity.core === null ? { spec: ladder, base: day(0), ended: false, held: false } : this.core();
    this.take(at, { type: 'say', ...before, ...said });
    return this;
  }

  take(at: number, command: { readonly type: string }, role: Role = 'PROGRAM_OFFICER'): Refusal | null {
    this.until(at);
    const actor = { id: 'usr_1', role };
    const id = `cmd_${this.entity.seq}`;
    return this.judge({ id, at: day(at), occurredAt: day(at), actor, hash: '', command });
  }

  snooze(at: number, until: number, role?: Role): readonly string[] {
    return codes(this.take(at, { type: 'snoozeReminder', deadlineKey: key, until: day(until) } as never, role));
  }

  acknowledge(at: number, role?: Role): readonly string[] {
    return codes(this.take(at, { type: 'acknowledgeReminder', deadlineKey: key } as never, role));
  }

  until(to: number): this {
    for (;;) {
      const [next] = rules.deadlines('don_1', this.entity);
      if (next === undefined || next.firesAt > day(to)) return this;
      this.judge(tickMessage(this.entity.seq, next.firesAt, next.firesAt));
    }
  }

  /** What was told, by step and day. */
  told(): readonly string[] {
    return this.events
      .filter(({ type }) => ['ReminderSent', 'DeadlineFired', 'DeadlineEscalated'].includes(type))
      .map((event) => `${String(event['step'])} on ${(event.at - start) / 86_400_000}`);
  }

  private core(): Promised {
    return this.entity.core as Promised; // the sealed stream hides its state
  }

  private judge(message: Parameters<typeof rules.judge>[2]): Refusal | null {
    const { events, next, refusal } = rules.judge('don_1', this.entity, message, []);
    this.events.push(...events);
    this.entity = next;
    return refusal;
  }
}
const codes = (refusal: Refusal | null): readonly string[] => refusal?.findings.map(({ code }) => code) ?? [];

describe('8.2: a reminder may be put off, a due date may not', () => {
  test('the next rung is told on the day asked for; the ones after it, and the end, keep their days', () => {
    const life = new Life();
    expect(life.snooze(8, 15)).toEqual([]);
    const promised = rules.promises('don_1', life.entity).get(key);
    expect(promised).toBe(day(40));
    expect(life.until(50).told()).toEqual(['10 on 15', '20 on 20', '40 on 40', '47 on 47']);
  });
  test('it is recorded, and is over once the reminder was told', () => {
    const life = new Life();
    life.snooze(8, 15);
    expect(life.events.at(-1)).toEqual({
      type: 'ReminderSnoozed',
      at: day(8),
      key,
      clock: 'answer',
      subject: 'it',
      step: '10',
      stepIndex: 0,
      snoozedUntil: day(15),
    });
    expect(life.entity.clocks[key]).toMatchObject({ snoozedUntil: day(15), done: 0 });
    expect(life.until(15).entity.clocks[key]).not.toHaveProperty('snoozedUntil');
  });
  test('at most 14 days from now', () => {
    const life = new Life();
    expect(life.snooze(1, 15.5)).toEqual(['SNOOZE_TOO_LONG']);
    expect(life.snooze(1, 15)).toEqual([]);
  });
  test('not beyond the next rung; put off to its day, only the newer of the two is told', () => {
    const life = new Life();
    expect(life.snooze(9, 20.1)).toEqual(['SNOOZE_TOO_LONG']);
    expect(life.snooze(9, 20)).toEqual([]);
    expect(life.until(20).told()).toEqual(['20 on 20']);
  });
  test('not beyond the due time, and what is due is told in its time', () => {
    const life = new Life({ spec: { ...ladder, steps: ladder.steps.slice(0, 3) } });
    expect(life.snooze(35, 40.1)).toEqual(['SNOOZE_TOO_LONG']);
    expect(life.snooze(35, 40)).toEqual([]);
    expect(life.until(40).told()).toEqual(['10 on 10', '20 on 20', '40 on 40']);
    const moved = new Life();
    moved.snooze(19, 30);
    const newDueAt = day(25);
    moved.take(19.5, { type: 'rescheduleDeadline', deadlineKey: key, newDueAt } as never);
    expect(moved.until(26).told()).toEqual(['10 on 10', '20 on 20', '40 on 25']);
  });
  test('the end of a promised day is the limit, not the morning on which it is told', () => {
    const spec: ClockSpec = {
      kind: 'soft',
      zone: 'ORGANIZATION',
      steps: [
        { name: 'soon', after: { days: 5 }, kind: 'REMIND', sends: [mail('soon')] },
        { name: 'due', after: { days: 6 }, kind: 'DUE', ends: true, sends: [task('due')] },
      ],
    };
    const life = new Life({ spec });
    expect(life.snooze(4, 7.2)).toEqual(['SNOOZE_TOO_LONG']);
    expect(life.snooze(4, 7)).toEqual([]);
  });
  test('a promise that ends sooner than a reminder was put off to is told in its time', () => {
    const { entity } = new Life().until(39);
    const clock = entity.clocks[key];
    if (clock === undefined) throw new Error('the clock runs');
    const put = { ...entity, clocks: { [key]: { ...clock, snoozedUntil: day(60) } } };
    expect(rules.deadlines('don_1', put)).toMatchObject([{ step: '40', firesAt: day(40) }]);
  });
  test('the refusal says until when it could be put off', () => {
    const refusal = new Life().take(9, { type: 'snoozeReminder', deadlineKey: key, until: day(21) } as never);
    expect(refusal).toMatchObject({ findings: [{ path: 'until', detail: { latest: '2026-03-22T00:00:00Z' } }] });
  });
  test('what repeats after the end may be put off too, until its next turn', () => {
    const life = new Life();
    expect(life.snooze(50, 58)).toEqual([]);
    expect(life.until(61).told().slice(3)).toEqual(['47 on 47', 'repeat-1 on 58', 'repeat-2 on 61']);
    expect(life.snooze(62, 75.1)).toEqual(['SNOOZE_TOO_LONG']);
  });
  test('to the past, on a clock that does not run, or after the end of all: refused', () => {
    const life = new Life();
    expect(life.snooze(9, 9)).toEqual(['VALIDATION_FAILED']);
    const other = { type: 'snoozeReminder', deadlineKey: 'constructor', until: day(10) } as never;
    expect(codes(life.take(9, other))).toEqual(['NOT_FOUND']);
    const { repeat: _none, ...once } = ladder;
    expect(new Life({ spec: once }).snooze(50, 51)).toEqual(['INVALID_TRANSITION']);
    expect(new Life({ ended: true }).snooze(1, 2)).toEqual(['DONATION_FINAL']);
  });
  test('the recipient puts off what it is told itself, not what the staff is told', () => {
    const life = new Life();
    expect(life.snooze(9, 12, 'RECIPIENT')).toEqual([]);
    expect(life.snooze(41, 48, 'RECIPIENT')).toEqual(['FORBIDDEN']);
  });
});

describe('7.7: an acknowledged reminder is not repeated', () => {
  test('the repeats of the last rung stop; a promise that runs again tells everything anew', () => {
    const life = new Life();
    expect(life.acknowledge(48)).toEqual([]);
    expect(life.until(100).told().slice(3)).toEqual(['47 on 47']);
    expect(rules.deadlines('don_1', life.entity)).toEqual([]);
    life.take(101, { type: 'rescheduleDeadline', deadlineKey: key, newDueAt: day(110) } as never);
    expect(life.until(126).told().slice(4)).toEqual(['40 on 110', '47 on 117', 'repeat-1 on 124']);
  });
  test('an earlier rung was seen: the next one is told all the same, and its repeats too', () => {
    const life = new Life();
    expect(life.acknowledge(11)).toEqual([]);
    expect(life.acknowledge(12)).toEqual([]);
    expect(life.events.filter(({ type }) => type === 'ReminderAcknowledged')).toEqual([
      { type: 'ReminderAcknowledged', at: day(11), key, clock: 'answer', subject: 'it', step: '10', stepIndex: 0 },
    ]);
    expect(life.until(54).told()).toEqual(['10 on 10', '20 on 20', '40 on 40', '47 on 47', 'repeat-1 on 54']);
  });
  test('the turns of a loop are rungs of their own', () => {
    const loop: ClockSpec = { ...ladder, kind: 'loop', steps: [rung(7, 'DUE', [])] };
    const life = new Life({ spec: loop });
    expect(life.acknowledge(8)).toEqual([]);
    expect(life.until(21).told()).toEqual(['7 on 7', 'repeat-1 on 14', 'repeat-2 on 21']);
  });
  test('nothing told yet, no such clock, not the recipient’s: refused', () => {
    const life = new Life();
    expect(life.acknowledge(9)).toEqual(['INVALID_TRANSITION']);
    expect(codes(life.take(9, { type: 'acknowledgeReminder', deadlineKey: 'x/y' } as never))).toEqual(['NOT_FOUND']);
    expect(life.acknowledge(48, 'RECIPIENT')).toEqual(['FORBIDDEN']);
  });
});

describe('8.1: during a hold mail to the recipient becomes a task', () => {
  const handed = (life: Life) =>
    life.events.flatMap((event) => (event['sends'] ?? []) as readonly Send[]).map(({ name, to, as }) => [name, to, as]);

  test('no clock stops; the officer hears what the recipient would have', () => {
    const life = new Life({ held: true });
    expect(life.until(40).told()).toEqual(['10 on 10', '20 on 20', '40 on 40']);
    expect(handed(life)).toEqual([
      ['first', 'OFFICER', 'TASK'],
      ['second', 'OFFICER', 'TASK'],
      ['due', 'OFFICER', 'TASK'],
    ]);
    expect(handed(new Life().until(10))).toEqual([['first', 'RECIPIENT', 'MAIL']]);
  });
  test('after the release mail goes out again', () => {
    const life = new Life({ held: true }).until(10).say(11, { held: false });
    expect(handed(life.until(20))).toEqual([
      ['first', 'OFFICER', 'TASK'],
      ['second', 'RECIPIENT', 'MAIL'],
    ]);
  });
  test('one task for recipient and alternates together, letters too; other people’s stay', () => {
    const everybody: readonly Send[] = [
      mail('first'),
      { name: 'first', to: 'ALTERNATES', as: 'MAIL' },
      { name: 'first', to: 'ORGANIZATION', as: 'MAIL' },
      { name: 'paper', to: 'RECIPIENT', as: 'LETTER' },
      { name: 'first', to: 'DONOR_TEAM', as: 'MAIL' },
    ];
    const life = new Life({ held: true, spec: { ...ladder, steps: [rung(10, 'DUE', everybody)] } }).until(10);
    expect(handed(life)).toEqual([
      ['first', 'OFFICER', 'TASK'],
      ['paper', 'OFFICER', 'TASK'],
      ['first', 'DONOR_TEAM', 'MAIL'],
    ]);
    const keys = life.events.flatMap((event) => (event['sends'] ?? []) as readonly { readonly key: string }[]);
    expect(new Set(keys.map((sent) => sent.key)).size).toBe(3);
  });
});

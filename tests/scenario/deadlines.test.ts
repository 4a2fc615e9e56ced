import { describe, expect, test } from 'vitest';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import type { Message, Recorded } from '../../domain/journal.ts';
import type { DeadlineEvent, Module } from '../../domain/module.ts';
import type { ClockSpec, Policy } from '../../domain/policy.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { seal, tickMessage } from '../../domain/stream.ts';
import type { Base, Draft, Instant } from '../../domain/types.ts';

/** The wrapper's clocks on the smallest stream there is: one promise that counts from a base, until the stream ends. */
type Promised = {
  readonly base: Base | null;
  readonly policy: Policy;
  readonly ended: boolean;
  readonly held: boolean;
};
type Said = Promised & { readonly type: 'Said'; readonly at: Instant };
type Say = { readonly type: 'say' } & Promised;

const promise: Module<Promised, Say, Said> = {
  kind: 'donation',
  schema: 1,
  decide: (_id, _state, { base, policy, ended, held }) => ({
    kind: 'accepted',
    events: [{ type: 'Said', base, policy, ended, held }],
  }),
  born: () => [],
  evolve: (state, event) => {
    if (event.type === 'Said') {
      const { base, policy: given, ended, held } = event;
      return { base, policy: given, ended, held };
    }
    if (state === null) throw new Error('NOTHING_SAID');
    return state;
  },
  react: () => [],
  rollUp: (): Draft<Said> | null => null,
  clocks: ({ base, held }) =>
    base === null ? [] : [{ clock: 'answer', subject: 'it', base, ...(held ? { paused: true as const } : {}) }],
  onStep: () => [],
  calendar: ({ policy }) => ({ policy, zone: 'UTC', country: 'US' }),
  view: () => {
    throw new Error('NOBODY_LOOKS');
  },
  noted: 'DonationNoted',
  needs: () => [],
  claimsOf: () => [],
  isFinal: ({ ended }) => ended,
  phase: () => '',
};
const rules = seal(promise);

const officers = { name: 'late', to: 'OFFICER', as: 'TASK' } as const;
const everybody = [officers, { name: 'late', to: 'ADMINISTRATOR', as: 'TASK' }] as const;
function policyWith(days: number, sends: ClockSpec['steps'][number]['sends'] = everybody): Policy {
  const answer: ClockSpec = {
    kind: 'hard',
    zone: 'ORGANIZATION',
    steps: [
      { name: 'due', after: { days }, kind: 'DUE', ends: true, sends },
      { name: '+7', after: { days: days + 7 }, kind: 'ESCALATE', sends },
    ],
  };
  return { ...ciscoTechsoup1, clocks: { answer } };
}

const on = (day: string): Instant => Date.parse(`${day}T12:00:00Z`);
const policy = policyWith(14);

/** Lives messages on one stream; every Tick that is due before a message comes first. */
class Stream {
  entity: Entity = emptyEntity;
  readonly events: Recorded[] = [];

  say(day: string, said: Partial<Promised>): this {
    const core =
      this.entity.core === null ? { base: null, policy, ended: false, held: false } : (this.entity.core as Promised);
    return this.take(day, { type: 'say', ...core, ...said });
  }

  take(day: string, command: Message['command']): this {
    this.until(day);
    const at = on(day);
    const actor = { id: 'usr_1', role: 'ADMINISTRATOR' } as const;
    return this.judge({ id: day, at, occurredAt: at, actor, hash: '', command });
  }

  until(day: string): this {
    for (;;) {
      const [next] = rules.deadlines('don_1', this.entity);
      if (next === undefined || next.firesAt > on(day)) return this;
      this.judge(tickMessage(this.entity.seq, next.firesAt, on(day)));
    }
  }

  private judge(message: Message): this {
    const { events, next } = rules.judge('don_1', this.entity, message, []);
    this.events.push(...events);
    this.entity = next;
    return this;
  }

  told(type: DeadlineEvent['type']): readonly string[] {
    return this.events.filter((event) => event.type === type).map(({ at }) => new Date(at).toISOString().slice(0, 10));
  }

  handovers(): readonly string[] {
    return this.events
      .flatMap((event) => ('sends' in event ? (event['sends'] as readonly { key: string }[]) : []))
      .map(({ key }) => key);
  }
}

const reschedule = (newDueAt: string) => ({
  type: 'rescheduleDeadline',
  deadlineKey: 'answer/it',
  newDueAt: on(newDueAt),
});

describe('C4: nothing is recorded before its cause', () => {
  test('a base corrected into the past breaks the promise at the instant of the correction, not before', () => {
    const stream = new Stream()
      .say('2026-03-02', { base: { on: '2026-03-02' } })
      .say('2026-03-10', { base: { on: '2026-01-05' } });
    stream.until('2026-03-11');
    expect(stream.told('DeadlineFired')).toEqual(['2026-03-10']);
    expect(stream.events.map(({ at }) => at)).toEqual(stream.events.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test('a policy that shortens a running promise into the past does so too', () => {
    const stream = new Stream()
      .say('2026-03-02', { base: { on: '2026-03-02' } })
      .say('2026-03-10', { policy: policyWith(3) });
    expect(stream.until('2026-03-11').told('DeadlineFired')).toEqual(['2026-03-10']);
  });

  test('what escalates after a broken promise moves with the policy too', () => {
    const stream = new Stream()
      .say('2026-03-02', { base: { on: '2026-03-02' } })
      .say('2026-03-20', { policy: policyWith(3) });
    expect(stream.until('2026-03-21').told('DeadlineEscalated')).toEqual(['2026-03-20']);
  });
});

describe('C5: what repeats goes on from today, however long ago it began', () => {
  test('a year mistyped as 1970 is told once as broken, then repeats on the days of its own count', () => {
    const weekdays = { businessDays: 5 };
    const late: ClockSpec = {
      kind: 'soft',
      zone: 'ORGANIZATION',
      steps: [{ name: 'due', after: weekdays, kind: 'DUE', ends: true, sends: everybody }],
      repeat: { every: weekdays, sends: everybody },
    };
    const stream = new Stream().say('2026-03-02', {
      base: { on: '1970-01-05' },
      policy: { ...policy, clocks: { answer: late }, calendars: {} },
    });
    for (const day of ['2026-03-03', '2026-03-10', '2026-03-17']) stream.until(day);
    expect(stream.told('DeadlineFired')).toEqual(['2026-03-02']);
    expect(stream.told('DeadlineEscalated')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  });
});

describe('C3: since when a promise is overdue', () => {
  const turn = { after: { days: 28 }, kind: 'DUE', ends: true, sends: everybody } as const;
  const every = { days: 28 };
  const loop = (steps: ClockSpec['steps']): Policy => {
    const answer: ClockSpec = { kind: 'loop', zone: 'ORGANIZATION', steps, repeat: { every, sends: everybody } };
    return { ...ciscoTechsoup1, clocks: { answer } };
  };
  const listed = loop([{ ...turn, name: 'due' }]);
  const promised = ({ entity }: Stream): string | undefined => {
    const until = rules.promises('don_1', entity).get('answer/it');
    return until === undefined ? undefined : new Date(until).toISOString().slice(0, 10);
  };
  const next = ({ entity }: Stream) => rules.deadlines('don_1', entity)[0]?.dueOn;
  const waits = (base: string, given = listed) => new Stream().say('2026-01-05', { policy: given, base: { on: base } });

  test('a loop is overdue since its first turn was missed, and its reminders go on', () => {
    const stream = waits('2026-01-05');
    expect([promised(stream), next(stream)]).toEqual(['2026-02-03', '2026-02-02']);
    stream.until('2026-02-04');
    expect([promised(stream), next(stream)]).toEqual(['2026-02-03', '2026-03-02']);
    stream.until('2026-05-01');
    expect([promised(stream), next(stream)]).toEqual(['2026-02-03', '2026-05-25']);
  });

  test('turns that had passed when it began were never promised', () => {
    const stream = waits('2025-11-03');
    expect(promised(stream)).toBe('2026-01-27');
    expect(promised(stream.until('2026-04-01'))).toBe('2026-01-27');
  });

  test('taken up again after a hold it is overdue since then as before', () => {
    const stream = waits('2026-01-05').until('2026-03-04');
    stream.say('2026-03-05', { held: true }).say('2026-04-20', { held: false });
    expect([promised(stream), next(stream)]).toEqual(['2026-02-03', '2026-04-27']);
  });

  test('not missed yet, what passed during a hold is not promised any more', () => {
    const stream = waits('2026-01-05').say('2026-01-20', { held: true }).say('2026-02-20', { held: false });
    expect([promised(stream), next(stream)]).toEqual(['2026-03-03', '2026-03-02']);
  });

  test('a loop that begins again is promised anew', () => {
    const stream = waits('2026-01-05')
      .until('2026-03-01')
      .say('2026-03-01', { base: { on: '2026-02-27' } });
    expect(promised(stream)).toBe('2026-03-28');
  });

  test('what only repeats is a date that comes round again: its next', () => {
    const stream = waits('2026-01-05', loop([]));
    expect([promised(stream), next(stream)]).toEqual(['2026-02-03', '2026-02-02']);
    expect(promised(stream.until('2026-02-10'))).toBe('2026-03-03');
  });

  test('a promise with an end of its own stays overdue since that end', () => {
    const stream = new Stream().say('2026-03-02', { base: { on: '2026-03-02' } });
    expect([promised(stream), promised(stream.until('2026-04-20'))]).toEqual(['2026-03-17', '2026-03-17']);
  });
});

describe('C14: every handover has a key of its own', () => {
  test('one rung that goes to two addressees hands over two messages', () => {
    const keys = new Stream()
      .say('2026-03-02', { base: { on: '2026-03-02' } })
      .until('2026-03-18')
      .handovers();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  test('a promise that runs again after it was broken tells its end anew', () => {
    const stream = new Stream().say('2026-03-02', { base: { on: '2026-03-02' } });
    const keys = stream
      .until('2026-03-25')
      .take('2026-03-26', reschedule('2026-04-10'))
      .until('2026-05-01')
      .handovers();
    expect(keys).toHaveLength(8);
    expect(new Set(keys).size).toBe(8);
  });
});

describe('C16: what has ended waits for nothing', () => {
  test('a promise still open closes with the stream', () => {
    const stream = new Stream().say('2026-03-02', { base: { on: '2026-03-02' } }).say('2026-03-05', { ended: true });
    expect(stream.told('DeadlineClosed')).toEqual(['2026-03-05']);
    expect(stream.until('2027-01-01').told('DeadlineFired')).toEqual([]);
    expect(stream.entity.clocks).toEqual({});
  });
});

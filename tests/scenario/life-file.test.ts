import { describe, expect, test } from 'vitest';
import { isoInstant } from '../../domain/calendar.ts';
import type { Script } from '../../domain/script.ts';
import { parseLife } from '../../runtime/life/file.ts';

const header = `
title: A test
start: 2024-03-01
zone: America/Los_Angeles
until: +400d
`;
const organization = `
  - on: +0d
    do: registerOrganization
    names: { contact: [anna] }
    with: { legalName: Club, country: US, contact: { firstName: A, lastName: B, email: a@b.example } }
`;
const request = `
  - on: +1d
    do: recordRequest
    names: { line: [router] }
    with: { requestNumber: R-1, lines: [{ productId: isr4331, quantity: 1 }] }
`;
const file = (facts: string, rest = '') => `${header}${rest}facts:${organization}${request}${facts}`;

function scriptOf(text: string): Script {
  const parsed = parseLife(text);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.script;
}
/** Paths of all errors, in the order of the file. */
function errorsOf(text: string): readonly string[] {
  const parsed = parseLife(text);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
}
function messagesOf(text: string): string {
  const parsed = parseLife(text);
  return parsed.ok ? '' : parsed.errors.map(({ message }) => message).join(' ');
}
const last = (script: Script) => script.facts[script.facts.length - 1];

describe('C13: dates of a life', () => {
  test.each([
    ['2024-03-20', '2024-03-20T19:00:00Z'],
    ['2024-03-20 15:00', '2024-03-20T22:00:00Z'],
    ['2024-03-20T15:00:00+01:00', '2024-03-20T14:00:00Z'],
    ['+5d', '2024-03-06T20:00:00Z'],
    ['+10d', '2024-03-11T19:00:00Z'],
    ['+5d 08:30', '2024-03-06T16:30:00Z'],
  ])('%s is %s', (on, at) => {
    const fact = last(scriptOf(file(`  - { on: "${on}", do: startDonorReview }\n`)));
    expect(isoInstant(fact?.at ?? 0)).toBe(at);
  });

  test('what is told later keeps both instants', () => {
    const fact = last(scriptOf(file('  - { on: +5d, receivedAt: +9d, do: startDonorReview }\n')));
    expect(isoInstant(fact?.at ?? 0)).toBe('2024-03-10T19:00:00Z');
    expect(isoInstant(fact?.occurredAt ?? 0)).toBe('2024-03-06T20:00:00Z');
  });

  test('fields that hold dates take the same forms', () => {
    const fact = last(scriptOf(file('  - { on: +9d, do: recordAgreement, with: { signedAt: +5d } }\n')));
    expect(fact?.input).toEqual({ signedAt: Date.UTC(2024, 2, 6, 20) });
    expect(fact?.occurredAt).toBe(Date.UTC(2024, 2, 6, 20));
  });

  test.each(['2025-02-29', '2024-04-31', '2024-03-20 25:00', 'soon', '2024-02-30T10:00:00Z', '5d'])(
    '%s is refused',
    (on) => {
      expect(errorsOf(file(`  - { on: "${on}", do: startDonorReview }\n`))).toEqual(['facts.2.on']);
    },
  );

  test('a fact lies between start and until, and nobody is told before it happens', () => {
    expect(errorsOf(file('  - { on: 2024-02-20, do: startDonorReview }\n'))).toEqual(['facts.2.on']);
    expect(errorsOf(file('  - { on: +401d, do: startDonorReview }\n'))).toEqual(['facts.2.on']);
    expect(errorsOf(file('  - { on: +9d, receivedAt: +5d, do: startDonorReview }\n'))).toEqual(['facts.2.receivedAt']);
  });

  test('facts are lived in the order in which we are told, not in the order of the file', () => {
    const script = scriptOf(file('  - { on: +9d, do: approveDonation }\n  - { on: +8d, do: recordAgreement }\n'));
    expect(script.facts.map(({ command }) => command).slice(2)).toEqual(['recordAgreement', 'approveDonation']);
  });
});

describe('C13: names of things', () => {
  test('a label stands where an id is expected', () => {
    const fact = last(scriptOf(file('  - { on: +2d, do: cancelLine, reason: no, with: { lineId: router } }\n')));
    expect(fact?.input).toEqual({ lineId: { $label: 'router' } });
  });

  test('an unknown label, one of another kind and one that comes later are refused', () => {
    expect(errorsOf(file('  - { on: +2d, do: cancelLine, reason: no, with: { lineId: switch } }\n'))).toEqual([
      'facts.2.with.lineId',
    ]);
    expect(messagesOf(file('  - { on: +2d, do: cancelLine, reason: no, with: { lineId: anna } }\n'))).toContain(
      'is a contact',
    );
    const early = '  - { on: +0d 08:00, do: cancelLine, in: donation, reason: no, with: { lineId: router } }\n';
    expect(errorsOf(file(early))).toEqual(['facts.2.in', 'facts.2.with.lineId']);
  });

  test('a label is given once', () => {
    expect(
      errorsOf(file('  - { on: +2d, do: addLine, names: { line: [router] }, with: { productId: X, quantity: 1 } }\n')),
    ).toEqual(['facts.2.names.line.0']);
  });

  test('the second donation of a file needs a name', () => {
    const second = request.replace('+1d', '+2d').replace('[router]', '[phone]');
    expect(messagesOf(file(second))).toContain('more than one donation');
    expect(errorsOf(file(second.replace('recordRequest', 'recordRequest\n    name: other')))).toEqual([]);
  });

  test('C6: a life always has the same ids, another title has others', () => {
    const [a, b] = [scriptOf(file('')), scriptOf(file(''))];
    expect(a.streams).toEqual(b.streams);
    expect(a.streams['donation']).toMatch(/^don_[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(scriptOf(file('').replace('A test', 'Another')).streams['donation']).not.toBe(a.streams['donation']);
    expect(scriptOf(file('', 'seed: A test\n').replace('title: A test', 'title: Another')).streams).toEqual(a.streams);
  });

  test('an account goes by its contact, a deadline by its clock and a label', () => {
    const script = scriptOf(file('  - { on: +2d, do: startRegistration, in: anna }\n'));
    expect(last(script)).toMatchObject({ stream: 'anna', creates: null });
    const moved =
      '  - { on: +3d, do: rescheduleDeadline, reason: asked, with: { deadlineKey: donorReview/donation, newDueAt: +50d } }\n';
    expect(last(scriptOf(file(moved)))).toMatchObject({
      stream: 'donation',
      input: { deadlineKey: { $label: 'donorReview/donation' } },
    });
  });
});

describe('C13: every error of a file at once, with its path and line', () => {
  test('shape, command, field, label and date are told together', () => {
    const broken = file(`
  - { on: 2024-13-01, do: approveDonation }
  - { on: +2d, do: approveEverything }
  - { on: +3d, do: addLine, with: { productId: X, quantity: many, colour: blue } }
  - { on: +4d, do: cancelLine, with: { lineId: nobody } }
  - { on: +5d, do: startDonorReview, by: stranger }
`);
    const paths = ['on', 'do', 'with.quantity', 'with.colour', 'reason', 'with.lineId', 'by'];
    const facts = [2, 3, 4, 4, 5, 5, 6];
    expect(errorsOf(broken)).toEqual(paths.map((path, index) => `facts.${facts[index]}.${path}`));
  });

  test('a key that is missing or unknown hides nothing of the rest', () => {
    const broken = `title: x
start: 2024-01-01
zone: 7
colour: red
facts:
  - { on: +1d, do: approveEverything }
  - { do: addLine, with: { productId: X, quantity: many } }
`;
    const paths = ['until', 'zone', 'colour', 'facts.0.do', 'facts.1.on', 'facts.1.with.quantity'];
    expect(errorsOf(broken)).toEqual(paths);
  });

  test('an error names the line it is on', () => {
    const parsed = parseLife(file('\n  - on: +2d\n    do: approveEverything\n'));
    expect(parsed.ok ? [] : parsed.errors.map(({ line }) => line)).toEqual([18]);
  });

  test('broken YAML, missing and unknown keys', () => {
    expect(errorsOf('title: [')).toEqual(['']);
    expect(errorsOf('title: x\nfacts: []\n').toSorted()).toEqual(['facts', 'start', 'until', 'zone']);
    expect(errorsOf(file('', 'colour: blue\n'))).toEqual(['colour']);
  });

  test('zone, program, version and end are checked', () => {
    const text = file('', 'program: nobody\n')
      .replace('America/Los_Angeles', 'Mars/Olympus')
      .replace('until: +400d', 'until: +0d');
    expect(errorsOf(text).toSorted()).toEqual(['facts.0.on', 'facts.1.on', 'program', 'until', 'zone'].slice(1));
    expect(errorsOf(file('', 'policyVersion: 99\n'))).toEqual(['policyVersion']);
  });

  test('a number without quotes is answered with the remedy', () => {
    expect(messagesOf(file('  - { on: +2d, do: activateContract, with: { contractNumber: 90412345 } }\n'))).toContain(
      'quotes',
    );
  });

  test('a role may send only its own commands', () => {
    expect(errorsOf(file('  - { on: +2d, do: approveDonation, by: recipient }\n'))).toEqual(['facts.2.by']);
    expect(errorsOf(file('  - { on: +2d, do: approveDonation, by: recipient, expect: [FORBIDDEN] }\n'))).toEqual([]);
  });

  test('wrong fields are allowed where the life is about their refusal', () => {
    const secret = '  - { on: +2d, do: startDonorReview, with: { password: x }';
    expect(errorsOf(file(`${secret} }\n`))).toEqual(['facts.2.with.password']);
    expect(last(scriptOf(file(`${secret}, expect: [SECRET_NOT_ACCEPTED] }\n`)))?.input).toEqual({ password: 'x' });
  });

  test('JSON is YAML', () => {
    const json = JSON.stringify({
      title: 'j',
      start: '2024-03-01',
      zone: 'UTC',
      until: '+1d',
      facts: [{ on: '+0d', do: 'startDonorReview' }],
    });
    expect(errorsOf(json)).toEqual([]);
  });
});

describe('C13: habits', () => {
  const habit = (text: string) => file('', `behaviors:\n  - ${text}\n`);
  test('a habit keeps relative days for the day of its command', () => {
    const [one] = scriptOf(
      habit(
        '{ after: QuoteRequested, do: recordQuote, by: integration, days: 6, with: { validUntil: +30d, quotedAt: +0d } }',
      ),
    ).behaviors;
    expect(one).toMatchObject({
      days: 6,
      atMost: null,
      input: { validUntil: { $days: 30, as: 'date' }, quotedAt: { $days: 0, as: 'instant' } },
    });
  });

  test('ids come from the event, so they may be left out', () => {
    expect(
      errorsOf(habit('{ after: UnitRegistered, do: recordUnitUse, by: recipient, with: { use: IN_USE } }')),
    ).toEqual([]);
  });

  test('doing nothing is said aloud', () => {
    expect(scriptOf(habit('{ after: RenewalWindowOpened, do: nothing }')).behaviors[0]?.command).toBeNull();
  });

  test('unknown events and commands are refused', () => {
    expect(errorsOf(habit('{ after: SunRises, do: attend }'))).toEqual(['behaviors.0.after', 'behaviors.0.do']);
  });
});

import { describe, expect, test } from 'vitest';
import { nothingAssessed } from '../../domain/commands/define.ts';
import { donationFacts } from '../../domain/messages.ts';
import { renewalTrack } from '../../domain/donation/renewal/renewal.ts';
import { active, eoxNoted, lived, noon, renewal, say, stateOf, until, type Life, type Said } from './donation-life.ts';

/** Quotes: what is kept of them, how long they are valid, and which gate is asked before and after the end. */

const two = { ROUTER: 1, SWITCH: 1 };
const opened = (life = active()): Life => until(life, '2028-12-01');
const asked = (): Life => lived(opened(), ['2028-12-06', { type: 'requestQuote', resellerId: 'rsl_1' }]);
const quoted = (more: object = {}): Life =>
  lived(opened(), ['2028-12-08', { type: 'recordQuote', validUntil: '2028-12-20', ...more }]);
const approved = (): Life => lived(quoted(), ['2028-12-10', { type: 'approveRenewal' }]);
const lapsed = (life = active()): Life => until(life, '2029-03-05');

/** Why a command is refused: one reason. */
function refusal(life: Life, on: string, said: Said, more: { readonly hour?: number } = {}): object | undefined {
  const { findings = [] } = say(life, on, said, more);
  expect(findings).toHaveLength(1);
  return findings[0];
}

describe('6.10: a quote and how long it is valid', () => {
  const quote = { type: 'recordQuote' };
  test('it is kept as it came', () => {
    const said = {
      quoteNumber: 'Q-7',
      resellerId: 'rsl_2',
      quotedAt: noon('2028-12-05'),
      validUntil: '2028-12-31',
      amount: '99.50',
      currency: 'EUR',
    };
    const { quotedAt: _, ...kept } = said;
    expect(renewal(lived(asked(), ['2028-12-08', { ...quote, ...said }]), 1).quotes).toEqual([
      { ...kept, quotedOn: '2028-12-05' },
    ]);
  });
  test('left out, its number counts on and its days count from its own date', () => {
    const life = lived(asked(), ['2028-12-08', quote], ['2028-12-09', { ...quote, quotedAt: noon('2028-12-05') }]);
    expect(renewal(life, 1).quotes.map(({ quoteNumber, validUntil }) => [quoteNumber, validUntil])).toEqual([
      ['ren_1.1/1', '2029-01-07'],
      ['ren_1.1/2', '2029-01-04'],
    ]);
  });
  test('a number of our own making is told to nobody', () => {
    const told = (said: object) => {
      const life = lived(asked(), ['2028-12-08', { ...quote, ...said }]);
      return donationFacts(stateOf(life), { subject: renewal(life, 1).id, dueOn: null, at: noon('2028-12-09') }).quote;
    };
    expect([told({}), told({ quoteNumber: 'Q-7' })]).toEqual([null, 'Q-7']);
  });
  test('it may be valid on its own day only, and not until a day before', () => {
    expect(say(asked(), '2028-12-08', { ...quote, validUntil: '2028-12-08' }).codes).toEqual([]);
    expect(refusal(asked(), '2028-12-08', { ...quote, validUntil: '2028-12-07' })).toEqual({
      code: 'INVALID_DATE_RANGE',
      rule: '6.10',
      path: 'validUntil',
      message: 'The quote would have expired before it was made.',
    });
    expect(refusal(asked(), '2028-12-08', { ...quote, quotedAt: noon('2028-12-09') })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      path: 'quotedAt',
    });
  });
  test('it may be approved through its last day; afterwards the answer says until when it was valid', () => {
    const approve = { type: 'approveRenewal' };
    expect(renewal(lived(quoted(), ['2028-12-20', approve]), 1).state).toBe('APPROVED');
    const over = {
      code: 'QUOTE_NOT_VALID',
      rule: '6.10',
      message: 'The quote was valid until 2028-12-20. Ask the reseller for a new one.',
      detail: { validUntil: '2028-12-20' },
    };
    expect(refusal(quoted(), '2028-12-21', approve, { hour: 1 })).toEqual(over);
    expect(refusal(quoted(), '2028-12-22', approve)).toEqual(over);
  });
  test('told after it has expired, an approval comes too late, whenever it was given', () => {
    const expired = stateOf(until(quoted(), '2028-12-21'));
    const context = {
      now: noon('2028-12-21'),
      occurredAt: noon('2028-12-20'),
      actor: { id: 'usr_1', role: 'PROGRAM_OFFICER' },
      conflicts: [],
    } as const;
    const command = { type: 'approveRenewal', assessed: nothingAssessed } as const;
    expect(renewalTrack.decide.approveRenewal(expired, command, context)).toMatchObject({
      refusal: { findings: [{ code: 'QUOTE_NOT_VALID' }] },
    });
  });
  test('only a quote can be approved: before it there is none, and an approved one is not approved again', () => {
    expect(refusal(asked(), '2028-12-08', { type: 'approveRenewal' })).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect(refusal(approved(), '2028-12-21', { type: 'approveRenewal' }, { hour: 1 })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    const again = lived(quoted(), ['2028-12-22', { type: 'requestQuote' }]);
    expect(refusal(again, '2028-12-23', { type: 'approveRenewal' })).toMatchObject({ code: 'INVALID_TRANSITION' });
  });
  test('an approval asks the gate before the quote', () => {
    const life = lived(quoted(), ['2028-12-09', eoxNoted({ endOfContractRenewalOn: '2028-12-10' })]);
    expect(refusal(life, '2028-12-11', { type: 'approveRenewal' }, { hour: 1 })).toEqual({
      code: 'RENEWAL_GATE_CLOSED',
      rule: '10.4',
      message: 'No unit of this renewal can be renewed any more.',
      detail: { excluded: ['unt_1.1: RENEWAL_DATE_PASSED'] },
    });
  });
});

describe('10.4: a quote after the end asks the other gate', () => {
  const quote = { type: 'recordQuote' };
  const closed = {
    code: 'REINSTATEMENT_GATE_CLOSED',
    rule: '10.4',
    message: 'No unit can be covered again any more.',
    detail: { excluded: ['unt_1.1: RENEWAL_DATE_PASSED'] },
  };
  test('lapsed, in the night after the last day to attach cover, and blocked since', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-06-30' })]);
    expect(refusal(life, '2029-07-01', quote, { hour: 1 })).toEqual(closed);
    expect(refusal(life, '2029-07-02', quote)).toEqual(closed);
  });
  test('blocked before the end, the renewal gate answers', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfContractRenewalOn: '2027-06-30' })]);
    expect(refusal(until(life, '2028-12-01'), '2028-12-02', quote)).toMatchObject({
      code: 'RENEWAL_GATE_CLOSED',
      message: 'No unit of this renewal can be renewed any more.',
    });
  });
  test('before the end the last day to attach cover closes nothing', () => {
    const life = lived(active(), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2027-06-30' })]);
    expect(renewal(lived(until(life, '2028-12-01'), ['2028-12-02', quote]), 1).state).toBe('QUOTED');
  });
  test('after the end support may end before the old period would have', () => {
    const life = lived(lapsed(), ['2029-03-06', eoxNoted({ lastDateOfSupportOn: '2029-12-31' })]);
    expect(renewal(lived(life, ['2029-03-07', quote]), 1).state).toBe('REINSTATEMENT_QUOTED');
  });
  test('one unit that can be covered again is enough', () => {
    const life = lived(active(two), ['2026-01-01', eoxNoted({ endOfServiceAttachOn: '2029-01-31' }, 'SWITCH')]);
    expect(renewal(lived(lapsed(life), ['2029-03-06', quote]), 1).state).toBe('REINSTATEMENT_QUOTED');
  });
});

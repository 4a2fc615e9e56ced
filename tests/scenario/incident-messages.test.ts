import { expect, test, describe } from 'vitest';
import { donationFacts, render } from '../../domain/messages.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { lived, stateOf, type Life } from './donation-life.ts';
import { approved2, at, on, report, ship, shipped2 } from './incident-kit.ts';

const book = messagesOf('cisco-techsoup');
const facts = (life: Life, subject: string, day: number) =>
  donationFacts(stateOf(life), { subject, dueOn: on(day), at: at(day) });

describe('8.1: tasks about shipments say what they are about', () => {
  test('F01: the lines that wait, and when a backordered one is expected', () => {
    const life = lived(
      approved2({ ROUTER: 1, SWITCH: 2, CARD: 1 }),
      [on(0), ship([1, 1], [2, 1])],
      [on(1), { type: 'backorderLine', lineId: 'lin_1.3', expectedOn: '2026-05-01' }],
    );
    const { body } = render(book, 'line-wait-task', 'TASK', facts(life, 'don_1', 28));
    expect(body).toContain('line 2 (SWITCH), line 3 (CARD, expected May 1, 2026)');
  });

  test('F05: the order of the shipment that was lost', () => {
    const lost = lived(shipped2({ ROUTER: 1 }), [on(1), report('LOST', 1)]);
    const { subject, body } = render(book, 'loss-confirmation-task', 'TASK', facts(lost, 'inc_1.1', 8));
    expect(subject).toContain('R-1');
    expect(body).toContain('order SO-1');
    expect(body).toContain('March 10, 2026');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forecast } from '../../domain/simulation.ts';
import { story, tell } from '../../domain/telling/tell.ts';
import { parseLife } from '../../runtime/life/file.ts';

/** A replacement as a life file tells it, through intake: what people type, when it happened, when it was told. */

const file = readFileSync(new URL('../lives/dst-europe.yaml', import.meta.url), 'utf8')
  .replace('policyVersion: 1', 'policyVersion: 2')
  .replace('until: +700d', 'until: +300d')
  .replace(
    /\n {2}# Back again over[\s\S]*/u,
    `
  - { on: 2024-05-06, do: reportDefect, by: jonas, with: { description: It smells, powersOn: false } }
  - { on: 2024-05-06, do: openCase, by: jonas, names: { supportCase: [smell] }, with: { caseNumber: SR-1, channel: PHONE, severity: 2 } }
  - { on: 2024-05-06 16:00, do: openRma, by: shop, names: { rma: [swap] }, with: { caseId: smell, rmaNumber: "800111" } }
  - { on: 2024-05-07, do: recordReplacement, by: jonas, names: { unit: [switch-2] }, with: { rmaId: swap, serialNumber: foc2411p002 } }
  - on: 2024-05-15
    receivedAt: 2024-05-20
    do: recordReturn
    by: jonas
    with: { rmaId: swap, serialNumber: FOC2411P001, trackingNumber: T-1, dataErased: true }
  - { on: 2024-05-21, do: closeRma, with: { outcome: RETURNED } }
  - { on: 2024-05-21, do: confirmSerialCorrection, by: jonas, with: { statement: seen on the list } }
  - { on: 2024-05-22, do: closeCase, by: jonas, with: { caseId: smell } }
`,
  );

describe('F17, 8.2: a replacement in a told life', () => {
  const parsed = parseLife(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const life = forecast(parsed.script);
  const told = tell(life.rows);
  const dataOf = (name: string) => told.filter((each) => each.name === name).map(({ data }) => data);

  test('everything is accepted, and things have the names of the file', () => {
    expect(life.unexpected).toEqual([]);
    expect(Object.keys(life.labels)).toEqual(expect.arrayContaining(['smell', 'swap', 'switch-2']));
  });
  test('a return in time that is told late: overdue meanwhile, and met on time', () => {
    expect(dataOf('RmaReturnOverdue')).toHaveLength(1);
    const closed = dataOf('rmaReturn').filter(({ change }) => change === 'CLOSED');
    expect(closed).toMatchObject([{ metOnTime: true }]);
  });
  test('made at 16:00 it counts from the next business day at the place', () => {
    expect(dataOf('RmaOpened')).toMatchObject([{ deliveryFrom: '2024-05-07' }]);
    expect(dataOf('rmaDelivery').find(({ change }) => change === 'CLOSED')).toMatchObject({ metOnTime: true });
  });
  test('in words, without a hole, and without what is personal', () => {
    const text = story(life).join('\n');
    for (const said of [
      'Unit switch-1 is defective.',
      'Support case SR-1 opened for unit switch-1.',
      'Replacement 800111 of unit switch-1 agreed; delivery counts from 2024-05-07.',
      'Unit switch-1 is replaced by switch-2.',
      'The defective unit of replacement swap went back on 2024-05-15, tracking T-1.',
      'Replacement swap closed: RETURNED.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/smells|seen on|undefined|\{/u);
  });
});

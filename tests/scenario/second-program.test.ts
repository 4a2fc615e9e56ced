import { describe, expect, test } from 'vitest';
import type { Policy } from '../../domain/policy.ts';
import { weekendsOnly } from '../../domain/programs/calendars.ts';
import { ciscoTechsoup1 } from '../../domain/programs/cisco-techsoup/policy-1.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { policySchema } from '../../domain/programs/schema.ts';
import { recipient, task } from '../../domain/programs/sends.ts';
import { forecast } from '../../domain/simulation.ts';
import { World } from '../../domain/world.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { tell } from '../../domain/telling/tell.ts';

/** Deliberately different: one year, no vendor account, business days, another zone, other words, most clocks off. */
const village: Policy = {
  ...ciscoTechsoup1,
  programId: 'village-radios',
  zone: 'Asia/Kolkata',
  country: 'IN',
  calendars: { IN: { id: 'in-test', weekend: [7], holidays: ['2024-08-15'] }, '*': weekendsOnly },
  termYears: 1,
  serviceLevel: 'RETURN-TO-BASE',
  renewalMonths: 6,
  warrantyDays: 30,
  contractNumberPattern: '^VR-[0-9]+$',
  vendorAccount: false,
  clocks: {
    contractActivation: {
      kind: 'hard',
      zone: 'ORGANIZATION',
      steps: [
        { name: 'due', after: { businessDays: 5 }, kind: 'DUE', ends: true, sends: [task('certificate-late-task')] },
      ],
    },
    coverageEnd: {
      kind: 'date',
      zone: 'ORGANIZATION',
      followsFact: true,
      steps: [{ name: 'due', after: { days: 0 }, kind: 'DUE', ends: true, sends: [] }],
    },
    renewalWindow: {
      kind: 'date',
      zone: 'ORGANIZATION',
      steps: [{ name: '-1m', after: { months: -1 }, kind: 'DUE', sends: [recipient('season-ends')] }],
    },
  },
};
const policies = (id: string, version?: number) => (id === 'village-radios' ? village : policyOf(id, version));

const life = `
title: A radio for the village
program: village-radios
start: 2024-08-01
zone: Asia/Kolkata
until: +420d
facts:
  - on: +0d
    do: registerOrganization
    names: { contact: [meera] }
    with: { legalName: Panchayat, country: IN, timeZone: Asia/Kolkata, contact: { firstName: M, lastName: R, email: m@v.example } }
  - { on: +0d 13:00, do: submitValidation }
  - { on: +1d, do: recordValidation, with: { outcome: VALIDATED } }
  - { on: +2d, do: recordRequest, with: { requestNumber: V-1, lines: [{ productId: RADIO, quantity: 1 }] } }
  - { on: +3d, do: recordAgreement }
  - { on: +4d, do: approveDonation }
  - on: 2024-08-09
    do: recordShipment
    names: { unit: [radio], contract: [cover] }
    with: { salesOrderNumber: SO-1 }
  - { on: 2024-08-12, do: recordDelivery }
  - { on: 2024-08-16, do: activateContract, with: { contractNumber: "90412345" }, expect: [CONTRACT_NUMBER_SHAPE] }
  - { on: 2024-08-16 14:00, do: activateContract, with: { contractNumber: VR-7 } }
behaviors:
  - { after: RenewalWindowOpened, do: confirmRenewal, days: 3, atMost: 1 }
`;

describe('Nothing of the first program is hard-coded', () => {
  const parsed = parseLife(life, policies);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const { rows, unexpected } = forecast(parsed.script, new World(policies));
  const told = tell(rows);
  const named = (name: string) => told.filter((line) => line.name === name);

  test('the document passes the schema, the life is lived as it is written', () => {
    expect(policySchema.parse(village)).toEqual(village);
    expect(unexpected).toEqual([]);
  });

  test('five business days of a six-day week with a holiday', () => {
    const opened = named('contractActivation').find(({ data }) => data['change'] === 'OPENED');
    expect(opened?.data['dueOn']).toBe('2024-08-16'); // 10, 12, 13, 14, (15), 16
  });

  test('one year of cover, another half year by renewal, thirty days of warranty', () => {
    expect(named('ContractActivated')[0]?.data).toMatchObject({ endOn: '2025-08-16', serviceLevel: 'RETURN-TO-BASE' });
    expect(named('UnitRegistered')[0]?.data['warrantyEndsOn']).toBe('2024-09-08');
    expect(named('RenewalWindowOpened')[0]?.date).toBe('2025-07-16');
    expect(named('RenewalConfirmed')[0]?.data['newEndOn']).toBe('2026-02-16');
  });

  test('nobody needs an account: no track, no association, supported at once', () => {
    expect(told.some(({ stream }) => stream === 'account')).toBe(false);
    expect(named('AssociationOpened')).toEqual([]);
    expect(named('DonationStageChanged').at(-1)?.data['to']).toBe('SUPPORTED');
  });

  test('only its own clocks run and only its own messages go out', () => {
    const clocks = new Set(told.filter(({ kind }) => kind === 'deadline').map(({ name }) => name));
    expect([...clocks].toSorted()).toEqual(['contractActivation', 'coverageEnd', 'renewalWindow']);
    const messages = new Set(told.filter(({ kind }) => kind === 'message').map(({ name }) => name));
    expect([...messages]).toEqual(['season-ends']);
  });
});

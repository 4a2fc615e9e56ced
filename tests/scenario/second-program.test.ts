import { describe, expect, test } from 'vitest';
import { render } from '../../domain/messages.ts';
import { messagesOf } from '../../domain/programs/messages.ts';
import { documentOf, policyOf } from '../../domain/programs/registry.ts';
import { rolesFor } from '../../domain/programs/rights.ts';
import { definitionOf } from '../../domain/commands/catalogue.ts';
import { forecast } from '../../domain/simulation.ts';
import { outlook } from '../../domain/outlook.ts';
import { tell } from '../../domain/telling/tell.ts';
import { World } from '../../domain/world.ts';
import { waiting } from '../../domain/waiting.ts';
import { lifeFile } from '../fixtures/life-files.ts';

const program = 'village-radios';
const world = new World(policyOf);
const { rows, unexpected, labels } = forecast(lifeFile(program), world);
const told = tell(rows);
const named = (name: string) => told.filter((line) => line.name === name);
const opened = (clock: string) => named(clock).find(({ data }) => data['change'] === 'OPENED')?.data['dueOn'];

describe('Nothing of the first program is hard-coded: the second is shipped as data and lives from shipment to closing', () => {
  test('the life is lived as it is written, to its end', () => {
    expect(unexpected).toEqual([]);
    expect(named('DonationStageChanged').map(({ data }) => data['to'])).toEqual([
      ...['APPROVED', 'PARTIALLY_SHIPPED', 'AWAITING_CONTRACT', 'CONTRACT_OVERDUE', 'SUPPORTED', 'RENEWAL_WINDOW'],
      ...['SUPPORTED', 'RENEWAL_WINDOW', 'SUPPORTED', 'RENEWAL_WINDOW', 'LAPSED', 'TAKEBACK', 'CLOSED'],
    ]);
    expect(named('DonationClosed')).toHaveLength(1);
  });

  test('five business days of a six-day week with a holiday', () => {
    expect(opened('contractActivation')).toBe('2024-08-16'); // 10, 12, 13, 14, (15), 16
    expect(opened('organizationValidation')).toBe('2024-08-05'); // 2, 3, (4), 5
    expect(opened('takebackCertificate')).toBe('2026-11-02'); // twelve, with two Sundays between
  });

  test('one year of cover, another half year by renewal, thirty days of warranty', () => {
    expect(named('ContractActivated')[0]?.data).toMatchObject({
      endOn: '2025-08-21',
      serviceLevel: 'RETURN-TO-WORKSHOP',
    });
    expect(named('UnitRegistered')[0]?.data['warrantyEndsOn']).toBe('2024-09-08');
    expect(named('RenewalConfirmed').map(({ data }) => data['newEndOn'])).toEqual(['2026-02-21', '2026-08-21']);
  });

  test('R7: nobody needs an account: no track, no association, supported with the contract', () => {
    expect(told.some(({ stream }) => stream === 'account')).toBe(false);
    expect(named('AssociationOpened')).toEqual([]);
  });

  test('only its own clocks run and only its own messages go out', () => {
    const document = documentOf(program);
    const clocks = new Set(told.filter(({ kind }) => kind === 'deadline').map(({ name }) => name));
    expect(Object.keys(document?.policy.clocks ?? {})).toEqual(expect.arrayContaining([...clocks]));
    const messages = new Set(told.filter(({ kind }) => kind === 'message').map(({ name }) => name));
    expect(Object.keys(document?.messages['en']?.words ?? {})).toEqual(expect.arrayContaining([...messages]));
    expect(messages.size).toBeGreaterThan(8);
  });

  test('the equipment goes back its own way', () => {
    expect(named('TakebackRequested')[0]?.data['route']).toBe('WORKSHOP_VAN');
    expect(named('CommandRefused').map(({ data }) => data['codes'])).toContainEqual(['ROUTE_NOT_AVAILABLE']);
  });

  test('who may give a command is the program’s to say', () => {
    const activate = definitionOf('activateContract') ?? { who: [] };
    expect(rolesFor('activateContract', activate, { programId: program, version: 1 })).not.toContain('INTEGRATION');
    expect(rolesFor('activateContract', activate, policyOf('cisco-techsoup', 2))).toEqual(activate.who);
    expect(rolesFor('activateContract', activate, { programId: program, version: 99 })).toEqual(activate.who);
  });

  test('it speaks in its own words, wherever something is told', () => {
    const { body } = render(messagesOf(program), 'season-ends', 'MAIL', { contract: 'VR-7', end: 'August 21, 2025' });
    expect(body).toContain('Namaste');
    expect(body).toContain('Card VR-7 can be stamped');
    const clock = {
      ...{ clock: 'contractActivation', subject: 'ctr_1.1', base: { on: '2024-08-09' }, stepIndex: 0 },
      ...{ dueOn: '2024-08-16', dueAt: null, zone: 'Asia/Kolkata' },
    };
    expect(waiting(clock, program, policyOf(program))).toMatchObject({
      waitingFor: 'the workshop to issue the repair card',
      because: 'All radios had left by 9 August 2024; the workshop issues the card within 5 business days.',
    });
  });

  test('what lies ahead of it is worked out by its own rules', () => {
    const early = new World(policyOf);
    const script = lifeFile(program);
    forecast({ ...script, until: Date.parse('2024-08-10T06:00:00Z') }, early);
    const stream = script.streams['hilltop'] ?? '';
    const entities = new Map(early.streams().map((id) => [id, early.entity(id)]));
    const { entries } = outlook({ stream, entities }, Date.parse('2024-08-10T06:00:00Z'), '2024-08-31');
    expect(entries.map(({ sentence }) => sentence).join('\n')).toContain('the workshop to issue the repair card');
    expect(labels['radio-1']).toMatch(/^unt_/u);
  });
});

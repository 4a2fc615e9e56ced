import { describe, expect, test } from 'vitest';
import { isoInstant } from '../../domain/calendar.ts';
import { emptyEntity, type Entity } from '../../domain/entity.ts';
import { rulesOf } from '../../domain/modules.ts';
import { companionsOf, rowsAhead } from '../../domain/outlook.ts';
import { at, donation, fact, importing, ImportWorld, noon, now, road, types } from './import-kit.ts';

const day = (instant: number) => isoInstant(instant).slice(0, 10);

describe('Import: a donation enters with its past', () => {
  const { world, events, refusal, after } = importing(road);

  test('its facts are lived in the order of their instants, by one message', () => {
    expect(refusal).toBeNull();
    expect(events[0]).toMatchObject({
      type: 'DonationImported',
      importedAt: now,
      factCount: 5,
      at: noon('2021-03-01'),
    });
    expect(events[1]?.type).toBe('DonationRequested');
    const instants = events.map((event) => event.at);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(after.seq).toBe(events.length);
    const shipped = importing(road.toReversed());
    expect(shipped.events).toEqual(events);
  });

  test('each fact has the instant and the consequences it would have had', () => {
    const { contracts, shipments, units } = world.donation();
    expect(Object.values(contracts)[0]).toMatchObject({ number: '90412345', endOn: '2026-03-31' });
    expect(Object.values(shipments)[0]?.shippedAt).toBe(noon('2021-03-20'));
    expect(Object.values(units).map(({ deliveredAt }) => deliveredAt)).toEqual([
      noon('2021-03-25'),
      noon('2021-03-25'),
    ]);
  });

  test('the journal alone leads to the same state: a rebuild finds no difference', () => {
    const rules = rulesOf(donation);
    const start: Entity = emptyEntity;
    const rebuilt = events.reduce((entity, event) => rules.fold(entity, event, 'usr_officer'), start);
    expect(rebuilt).toEqual(after);
  });

  test('an elapsed term ended as it would have: window, end and lapse on their days', () => {
    const ended = (type: string) => events.find((event) => event.type === type);
    expect(day(ended('RenewalWindowOpened')?.at ?? 0)).toBe('2025-12-31');
    expect(day(ended('ContractExpired')?.at ?? 0)).toBe('2026-04-01');
    expect(day(ended('RenewalLapsed')?.at ?? 0)).toBe('2026-04-01');
    expect(world.donation().stage).toBe('LAPSED');
  });

  test('nothing is handed over for the past', () => {
    expect(events.flatMap((event) => (Array.isArray(event['sends']) ? event['sends'] : []))).toEqual([]);
    expect(types(events)).not.toContain('ReminderSent');
  });

  test('soft, ladder and loop clocks are recorded as skipped and have no effect', () => {
    const skipped = events.filter(({ cause }) => cause === 'IMPORTED');
    expect(new Set(skipped.map(({ type }) => type))).toEqual(new Set(['ReminderSkipped']));
    const clocks = new Set(skipped.map(({ clock }) => clock));
    expect([...clocks]).toEqual(expect.arrayContaining(['attestation', 'expiryReminders']));
    expect(types(events)).not.toContain('AttestationRequested');
    expect(types(events)).not.toContain('ComplianceCaseOpened');
  });

  test('C11: what is ahead is right: the next yearly question comes on its day, nothing before the import fires', () => {
    const ids = [donation, ...companionsOf(donation, world.entity(donation))];
    const standing = { stream: donation, entities: new Map(ids.map((id) => [id, world.entity(id)])) };
    const rows = rowsAhead(standing, now, '2027-12-31');
    expect(rows.every((row) => row.at > now)).toBe(true);
    const asked = rows.find(({ type }) => type === 'AttestationRequested');
    expect(day(asked?.at ?? 0)).toBe('2027-04-01');
  });
});

describe('Import: hard and date clocks take their effect', () => {
  test('R8: a contract that came late was overdue on its day', () => {
    const late = importing([
      ...road.slice(0, 4),
      fact('activateContract', '2021-06-01', { contractNumber: '90412345' }),
    ]);
    const overdue = late.events.find(({ type }) => type === 'ContractActivationOverdue');
    expect(day(overdue?.at ?? 0)).toBe('2021-04-11');
    // Nobody was told again and again then, so that is recorded as skipped, too.
    expect(types(late.events)).not.toContain('DeadlineEscalated');
    const skipped = late.events.filter(({ clock, cause }) => clock === 'contractActivation' && cause === 'IMPORTED');
    expect(skipped.map((event) => event['step']).slice(0, 3)).toEqual(['+7', '+21', 'repeat-1']);
    expect(late.world.donation().contracts).toMatchObject({
      [Object.keys(late.world.donation().contracts)[0] ?? '']: { state: 'EXPIRED' },
    });
  });

  test('a contract that never came is overdue, and nobody was told of it', () => {
    const none = importing(road.slice(0, 4));
    expect(none.world.donation().stage).toBe('CONTRACT_OVERDUE');
    expect(none.events.filter(({ type }) => type === 'DeadlineFired').map(({ sends }) => sends)).toEqual([[]]);
  });

  test('a quote expired, an order without a confirmation lapsed', () => {
    const quote = fact('recordQuote', '2026-01-10', { validUntil: '2026-01-20' });
    expect(types(importing([...road, quote]).events)).toContain('QuoteExpired');
    const ordered = importing([
      ...road,
      fact('recordQuote', '2026-01-10', { validUntil: '2026-02-20' }),
      fact('approveRenewal', '2026-01-12'),
      fact('recordOrder', '2026-01-15'),
    ]);
    const lapsed = ordered.events.find(({ type }) => type === 'RenewalLapsed');
    expect(day(lapsed?.at ?? 0)).toBe('2026-05-01');
  });

  test('a renewal of the past is one; the loop goes on from it', () => {
    const renewed = importing([...road, fact('confirmRenewal', '2026-03-01', { newEndDate: '2027-03-31' })]);
    expect(renewed.refusal).toBeNull();
    expect(types(renewed.events)).toContain('RenewalConfirmed');
    expect(types(renewed.events)).not.toContain('RenewalLapsed');
    expect(renewed.world.donation().stage).toBe('ONBOARDING');
  });

  test('the last date of support passed: known dates of the vendor are heard when the donation begins', () => {
    const world = new ImportWorld();
    world.send('eox/ISR4331', 'recordEox', {
      productId: 'ISR4331',
      eoxExternalAnnouncementDate: '2022-01-01',
      lastDateOfSupport: '2024-06-30',
    });
    const { events, refusal } = importing(road, {}, world);
    expect(refusal).toBeNull();
    const passed = events.find(({ type }) => type === 'LastDateOfSupportPassed');
    expect(day(passed?.at ?? 0)).toBe('2024-07-01');
    expect(world.donation().stage).toBe('END_OF_SUPPORT');
    // The question that this led to was never asked: it is taken back, and asked where the import ends.
    expect(
      Object.values(world.donation().attestations).map(({ state, requestedAt }) => [state, day(requestedAt)]),
    ).toEqual([
      ['WITHDRAWN', '2024-07-01'],
      ['DUE', day(now)],
    ]);
    expect(types(events)).not.toContain('ComplianceCaseOpened');
  });
});

describe('Import: what is refused, fact by fact', () => {
  test('all findings together, each with its fact, its field and the code of the decider; nothing is written', () => {
    const { world, events, findings } = importing([
      fact('approveDonation', '2021-03-02'),
      fact('recordAgreement', '2021-03-03'),
      fact('recordDelivery', '2021-03-04'),
      fact('recordShipment', '2021-03-05', { salesOrderNumber: 'SO-1', lines: [{ lineId: 'lin.9' }] }),
    ]);
    expect(events).toEqual([]);
    expect(world.entity(donation).seq).toBe(0);
    expect(findings.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'AGREEMENT_NOT_SIGNED facts.0',
      expect.stringMatching(/ facts\.2/u),
      expect.stringMatching(/^NOT_APPROVED facts\.3|^INVALID_TRANSITION facts\.3|^NOT_FOUND facts\.3/u),
    ]);
  });

  test.each([
    ['an unknown command', [fact('fly', '2021-03-02')], 'VALIDATION_FAILED', 'facts.0.command'],
    ['another stream', [fact('activateAccount', '2021-03-02')], 'VALIDATION_FAILED', 'facts.0.command'],
    ['a second request', [fact('recordRequest', '2021-03-02', {})], 'VALIDATION_FAILED', 'facts.0.command'],
    [
      'an unknown field',
      [fact('approveDonation', '2021-03-02', { colour: 'red' })],
      'VALIDATION_FAILED',
      'facts.0.input.colour',
    ],
    [
      'a wrong shape',
      [fact('recordShipment', '2021-03-02', { salesOrderNumber: 'S', lines: [{ lineId: 'lin.1', quantity: 'two' }] })],
      'VALIDATION_FAILED',
      'facts.0.input.lines.0.quantity',
    ],
    ['before the request', [fact('recordAgreement', '2021-02-01')], 'INVALID_DATE_RANGE', 'facts.0.at'],
    ['in the future', [fact('recordAgreement', '2027-01-01')], 'DATE_IN_FUTURE', 'facts.0.at'],
    ['a reason left out', [fact('denyDonation', '2021-03-02')], 'REASON_REQUIRED', 'facts.0'],
    [
      'a secret',
      [fact('recordAgreement', '2021-03-02', { password: 'x' })],
      'SECRET_NOT_ACCEPTED',
      'facts.0.input.password',
    ],
  ])('%s', (_what, facts, code, path) => {
    const { findings, events } = importing(facts);
    expect(findings.map((one) => [one.code, one.path])).toEqual([[code, path]]);
    expect(events).toEqual([]);
  });

  test('findings of shape and of the decider come together', () => {
    const { findings } = importing([fact('approveDonation', '2021-03-02'), fact('recordShipment', '2021-03-03', {})]);
    expect(findings.map(({ path }) => path)).toEqual(['facts.0', 'facts.1.input.salesOrderNumber']);
  });

  test('a request that lies in the future, and one that is refused itself', () => {
    expect(importing(road, { requestedAt: noon('2027-01-01') }).findings.map(({ code }) => code)).toEqual([
      'DATE_IN_FUTURE',
    ]);
    const wrong = importing(road, { lines: [{ productId: 'X', quantity: 0 }] });
    expect(wrong.findings.map(({ code, path }) => [code, path])).toEqual([['QUANTITY_INVALID', 'lines.0.quantity']]);
  });

  test('C1: claims hold as always: request, serial and contract numbers', () => {
    const { world } = importing(road);
    const other = 'don_00000000-0000-7000-8000-000000000003';
    const again = importing(road, {}, world, other);
    expect(again.findings.map(({ code }) => code)).toEqual(['REQUEST_NUMBER_TAKEN']);
    const serials = importing(road, { requestNumber: 'R-2' }, world, other);
    expect(serials.findings.map(({ code }) => code)).toContain('SERIAL_DUPLICATE');
    expect(serials.findings.every(({ path }) => path?.startsWith('facts.') === true)).toBe(true);
    expect(world.entity(other).seq).toBe(0);
  });

  test('a donation that exists is not imported again', () => {
    const { world } = importing(road);
    const again = importing(road, { requestNumber: 'R-3' }, world);
    expect(again.findings.map(({ code }) => code)).toEqual(['INVALID_TRANSITION']);
  });

  test('a recipient may not', () => {
    const world = new ImportWorld();
    const input = {
      requestNumber: 'R',
      organizationId: 'org_1',
      programId: 'p',
      lines: [{ productId: 'X', quantity: 1 }],
      facts: [{ command: 'recordAgreement', at: 0 }],
    };
    const { refusal } = world.send(donation, 'importDonation', input, { actor: { id: 'usr_r', role: 'RECIPIENT' } });
    expect(refusal?.findings.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});

describe('Import: what others know, and what is personal', () => {
  /** The person registered this year; the number was confirmed years ago. */
  function registered(): ImportWorld {
    const world = new ImportWorld();
    world.send(world.account, 'recordExistingAccount', { email: 'anna@rosecity.example' });
    return world;
  }

  test('an association confirmed in the past: the newest state of the account is known from the beginning', () => {
    const { world, refusal } = importing(
      [...road, fact('submitAssociation', '2021-04-02'), fact('confirmAssociation', '2021-04-03')],
      {},
      registered(),
    );
    expect(refusal).toBeNull();
    expect(Object.values(world.donation().associations)).toMatchObject([{ attempts: [{ outcome: 'CONFIRMED' }] }]);
  });

  test('without an account it is refused, as it would be today', () => {
    const { findings } = importing([...road, fact('submitAssociation', '2021-04-02')]);
    expect(findings.map(({ path }) => path)).toEqual(['facts.5.input.accountId']);
  });

  test('C17: personal fields of facts go to records of their own, named by the first; none reaches the stream', () => {
    const { world, events } = importing([
      ...road,
      fact('addLine', '2021-04-05', { productId: 'X', quantity: 1, description: 'spare for the cellar' }),
      fact('recordUnitUse', '2021-04-06', {
        unitId: 'unt.1',
        use: 'IN_USE',
        installSite: { address: '12 Rose Street' },
      }),
    ]);
    const { message, record } = world.taken.at(-1) ?? { message: null, record: null };
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify([message, events])).not.toMatch(/Rose Street|cellar/u);
    expect(record?.parts?.map(({ body }) => body)).toEqual([
      { description: 'spare for the cellar' },
      { installSite: { address: '12 Rose Street' } },
    ]);
    expect(record?.body['partIds']).toEqual(record?.parts?.map(({ id }) => id));
    const [unit] = Object.values(world.donation().units);
    expect(unit?.site?.recordId).toBe(record?.parts?.[1]?.id);
  });

  test('instants are read as RFC 3339, inner things by kind and number', () => {
    const { world } = importing([
      ...road.slice(0, 2),
      fact('recordShipment', '2021-03-21', { salesOrderNumber: 'SO-1', shippedAt: at('2021-03-20') }),
      fact('recordSerial', '2021-03-22', { unitId: 'unt.2', serialNumber: 'FDO2' }),
    ]);
    expect(Object.values(world.donation().shipments)[0]?.shippedAt).toBe(noon('2021-03-20'));
    expect(Object.values(world.donation().units).map(({ serialNumber }) => serialNumber)).toEqual([null, 'FDO2']);
  });
});

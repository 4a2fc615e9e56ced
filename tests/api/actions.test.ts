import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, until } from '../integration/place.ts';
import { openApi, type Api } from './setup/api.ts';

/** Actions and the engine's own word, with the engine behind them. */

let api: Api;
let organization: string;
let donation: string;
beforeAll(async () => {
  api = await openApi();
  const contact = { firstName: 'Ana', lastName: 'Lopez', email: 'ana@example.org' };
  const named = { legalName: 'Food Bank', country: 'US', timeZone: 'America/Los_Angeles', programId: 'cisco-techsoup' };
  organization = await api.say(null, 'registerOrganization', { ...named, contact });
  await api.say(organization, 'submitValidation');
  donation = await api.say(null, 'recordRequest', {
    requestNumber: 'R-1',
    organizationId: organization,
    programId: 'cisco-techsoup',
    lines: [{ productId: 'PID-A', quantity: 2 }],
  });
  await api.place.forward();
}, 60_000);
afterAll(async () => await api.close());

type Action = {
  readonly command: string;
  readonly allowed: boolean;
  readonly reason: string | null;
  readonly code: string | null;
  readonly suggested: number | null;
};
const actions = async (role: 'PROGRAM_OFFICER' | 'ADMINISTRATOR' | 'AUDITOR' | 'INTEGRATION' = 'PROGRAM_OFFICER') => {
  const query = `{ donation(id: "${donation}") { availableActions { command allowed reason code suggested } } }`;
  const { donation: found } = await api.read<{ donation: { availableActions: readonly Action[] } }>(query, {}, role);
  return new Map(found.availableActions.map((action) => [action.command, action]));
};

/** The first piece, once something has shipped. */
let shipped = false;
const firstUnit = () => (shipped ? { unitIds: [`unt_${donation.slice(4)}.1`] } : {});
const firstLine = () => (shipped ? { lineId: `lin_${donation.slice(4)}.1` } : {});
/** What each command is sent with; those without an entry take no fields. */
const inputs = (): Readonly<Record<string, object>> => ({
  recordShipment: { salesOrderNumber: 'SO-1' },
  addLine: { productId: 'PID-B', quantity: 1 },
  activateContract: { contractNumber: '98765432' },
  recordUnitUse: { use: 'IN_USE' },
  recordSerial: { serialNumber: 'S-1' },
  schedulePickup: { pickupOn: '2030-01-01', representative: 'Ana' },
  recordCertificate: { evidence: { kind: 'RECYCLING_CERTIFICATE', number: 'C-1' } },
  adoptPolicyVersion: { policyVersion: 1 },
  requestTakeback: { titleClear: true, dataErased: true, requesterEmail: 'ana@example.org', ...firstUnit() },
  attest: { remaining: 'IN_USE' },
  recordCtb: { ctbNumber: 'CTB-1' },
  rejectAssociation: { rejectionReason: 'OTHER' },
  confirmSerialCorrection: { statement: 'seen' },
  backorderLine: firstLine(),
  substituteLine: { productId: 'PID-C', ...firstLine() },
  reportLostOrStolen: { kind: 'LOST', statement: 'gone', ...firstUnit() },
  reportShipmentIncident: { class: 'DAMAGED' },
  resolveShipmentIncident: { resolution: 'FOUND', statement: 'seen' },
  openCase: { caseNumber: 'SR-1', channel: 'PHONE' },
  openRma: { rmaNumber: '800111' },
  recordRmaStatus: { vendorStatus: 'OPEN' },
  recordReplacement: { serialNumber: 'S-2' },
  recordReturn: { serialNumber: 'S-1', dataErased: true },
  closeRma: { outcome: 'RETURNED' },
  snoozeReminder: { deadlineKey: 'fulfilment/none', until: Date.now() + 86_400_000 },
  acknowledgeReminder: { deadlineKey: shipped ? `deliveryExpected/shp_${donation.slice(4)}.1` : 'fulfilment/none' },
  reconcileContract: { vendorStatus: 'ACTIVE' },
  recordPurchaseOrder: { poNumber: 'PO-1' },
  recordPacking: { batteriesRemoved: true, boxes: ['BOX-1'] },
});
/** Would change the road that this test takes, or is recorded although it is refused. */
const notNow: ReadonlySet<string> = new Set([
  ...['denyDonation', 'cancelDonation', 'cancelLine', 'rescheduleDeadline', 'closeDonation', 'declareDisposition'],
]);

async function disagreements(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { command, allowed, code } of (await actions()).values()) {
    if (allowed || notNow.has(command)) continue;
    const outcome = await api.send(donation, command, inputs()[command] ?? {}, { reason: 'to see', note: 'to see' });
    const codes = outcome.kind === 'refused' ? codesOf(outcome.refusal) : [outcome.kind];
    if (!codes.includes(code ?? '')) wrong.push(`${command}: shown as ${code}, answered ${codes.join()}`);
  }
  return wrong;
}

describe('What is shown as impossible is refused when it is sent, with the code that was shown', () => {
  test('before the approval', async () => {
    expect((await actions()).get('approveDonation')).toMatchObject({
      allowed: false,
      code: 'ORGANIZATION_NOT_VALIDATED',
    });
    expect(await disagreements()).toEqual([]);
  });

  test('the reason goes away with its cause, one after the other', async () => {
    await api.say(organization, 'recordValidation', { outcome: 'VALIDATED' });
    await api.place.forward();
    await until(async () => (await actions()).get('approveDonation')?.code === 'AGREEMENT_NOT_SIGNED');
    await api.say(donation, 'recordAgreement');
    expect((await actions()).get('approveDonation')).toEqual({
      command: 'approveDonation',
      allowed: true,
      reason: null,
      code: null,
      suggested: 2,
    });
    await api.say(donation, 'approveDonation');
    expect((await actions()).get('approveDonation')).toMatchObject({ allowed: false, code: 'INVALID_TRANSITION' });
  });

  test('what to do next is numbered, the most usual first; what ends the waiting comes before the rest', async () => {
    const next = [...(await actions()).values()].filter(({ suggested }) => suggested !== null);
    const inOrder = next.toSorted((a, b) => (a.suggested ?? 0) - (b.suggested ?? 0));
    expect(inOrder.map(({ suggested }) => suggested)).toEqual(next.map((_, index) => index + 1));
    expect(inOrder.every(({ allowed }) => allowed)).toBe(true);
    expect(inOrder[0]?.command).toBe('recordShipment');
  });

  test('once something has shipped', async () => {
    await api.say(donation, 'recordShipment', { salesOrderNumber: 'SO-1' });
    shipped = true;
    expect((await actions()).get('activateContract')?.allowed).toBe(true);
    expect(await disagreements()).toEqual([]);
  });

  test('R26: a disposition is shown as prohibited, in the words with which it is refused', async () => {
    const shown = (await actions()).get('declareDisposition');
    expect(shown).toMatchObject({ allowed: false, code: 'DISPOSITION_PROHIBITED' });
    const outcome = await api.send(donation, 'declareDisposition', { kind: 'SELL' });
    expect(JSON.stringify(outcome)).toContain(shown?.reason);
  });

  test('each role is offered what it may send: an auditor nothing, an integration less than an officer', async () => {
    expect((await actions('AUDITOR')).size).toBe(0);
    const integration = await actions('INTEGRATION');
    expect(integration.has('activateContract')).toBe(true);
    expect(integration.has('cancelDonation')).toBe(false);
    expect((await actions('ADMINISTRATOR')).has('decideComplianceCase')).toBe(true);
  });
});

describe('The engine’s own word', () => {
  const ask = async () => {
    const fields = 'answered now seq storedSeq agrees difference runId historyLength dueKeys state';
    const query = `{ donation(id: "${donation}") { version deadlines { key } engineView { ${fields} } } }`;
    type View = { readonly seq: number; readonly dueKeys: readonly string[]; readonly agrees: boolean };
    type Data = {
      readonly donation: {
        readonly version: number;
        readonly deadlines: readonly { readonly key: string }[];
        readonly engineView: View | null;
      };
    };
    return (await api.read<Data>(query)).donation;
  };

  test('a live stream says the same as the read model', async () => {
    const { version, deadlines, engineView } = await ask();
    expect(engineView).toMatchObject({
      answered: true,
      agrees: true,
      difference: null,
      seq: version,
      storedSeq: version,
    });
    expect(engineView?.dueKeys.toSorted()).toEqual(deadlines.map(({ key }) => key).toSorted());
  });

  test('a read model that was changed behind its back is told as a difference', async () => {
    await api.db.query(
      "UPDATE stream_state SET state = jsonb_set(state::jsonb, '{seq}', '999')::json WHERE stream = $1",
      [donation],
    );
    const { engineView } = await ask();
    expect(engineView).toMatchObject({ agrees: false, storedSeq: 999, difference: expect.stringContaining('nudge') });
  });

  test('without a worker there is no answer, and the rest is told all the same', async () => {
    await api.place.stopWorker();
    const { version, engineView } = await ask();
    expect(engineView).toBeNull();
    expect(version).toBeGreaterThan(0);
  });
});

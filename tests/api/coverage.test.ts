import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { form, until } from '../integration/place.ts';
import { openApi, type Api } from './setup/api.ts';
import { aDelivery, anOrganization, unused } from './setup/streams.ts';

/** What the vendor says about contracts and accounts, beside what we say. */

let api: Api;
beforeAll(async () => void (api = await openApi()), 60_000);
afterAll(async () => await api.close());

const contractNumber = () => `9${String(1_000_000 + unused()).slice(1)}01`;
const itemFields = 'kind sentence unitId productId serialNumber correctionId';

async function covered() {
  const made = await aDelivery(api);
  const facts = { vendorStatus: 'TERMINATED', serviceProgram: 'SNT', billToSiteId: '4711', customerId: 'C-9' };
  await api.say(made.donationId, 'activateContract', {
    contractNumber: contractNumber(),
    startDate: '2026-01-05',
    ...facts,
  });
  return made;
}

describe('D16: the vendor has its own words for a contract', () => {
  test('they stand beside ours, and a difference is told', async () => {
    const { donationId } = await covered();
    type Answer = { donation: { contracts: readonly { id: string; coverage: readonly object[] }[] } };
    const { donation } = await api.read<Answer>(
      `query ($id: ID!) { donation(id: $id) { contracts { id state vendorStatus vendorStatusAt statusDiffers serviceProgram
        billToSiteId customerId endedOn entitledOrganization { id } coverage { endedOn vendorStatus warrantyType } } } }`,
      { id: donationId },
    );
    expect(donation.contracts).toMatchObject([
      {
        state: 'ACTIVE',
        vendorStatus: 'TERMINATED',
        statusDiffers: true,
        ...{
          serviceProgram: 'SNT',
          billToSiteId: '4711',
          customerId: 'C-9',
          endedOn: null,
          entitledOrganization: null,
        },
      },
    ]);
    expect(donation.contracts[0]?.coverage).toEqual([
      { endedOn: null, vendorStatus: null, warrantyType: null },
      { endedOn: null, vendorStatus: null, warrantyType: null },
    ]);
  });

  test('a contract that ended early names its last day', async () => {
    const { donationId } = await covered();
    const endedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const said = await api.send(donationId, 'terminateContract', { endedOn }, { reason: 'The vendor wrote so.' });
    expect(said.kind).toBe('applied');
    const { donation } = await api.read<{ donation: object }>(
      'query ($id: ID!) { donation(id: $id) { contracts { state endedOn coverage { ended endedOn } } } }',
      { id: donationId },
    );
    const line = { ended: true, endedOn };
    expect(donation).toMatchObject({ contracts: [{ state: 'TERMINATED', endedOn, coverage: [line, line] }] });
  });
});

describe('D29: reconciliation', () => {
  test('shows differences only, each with what to do; a contract that does not exist has none', async () => {
    const { donationId } = await covered();
    const ask = async () => {
      const { donation } = await api.read<{ donation: { contracts: readonly { id: string }[] } }>(
        'query ($id: ID!) { donation(id: $id) { contracts { id } } }',
        { id: donationId },
      );
      const { reconciliation } = await api.read<{ reconciliation: { items: readonly { kind: string }[] } }>(
        `query ($id: ID!) { reconciliation(contractId: $id) { reconciledAt vendorStatus latestEndOn items { ${itemFields} } } }`,
        { id: donation.contracts[0]?.id },
      );
      return reconciliation;
    };
    const before = await ask();
    expect(before).toMatchObject({ reconciledAt: null, vendorStatus: 'TERMINATED' });
    expect(before.items.map(({ kind }) => kind)).toEqual(['STATUS', 'NOT_COMPARED', 'NOT_COMPARED']);

    const vendorLines = [{ productId: 'ISR4331', serialNumber: 'FDO2222A0ZZ' }];
    await api.say(donationId, 'reconcileContract', { vendorStatus: 'ACTIVE', vendorLines });
    const after = await ask();
    expect(after).toMatchObject({ reconciledAt: expect.any(String), vendorStatus: 'ACTIVE' });
    expect(after.items).toContainEqual({
      kind: 'UNKNOWN_HERE',
      sentence: expect.stringContaining('ISR4331, FDO2222A0ZZ'),
      unitId: null,
      productId: 'ISR4331',
      serialNumber: 'FDO2222A0ZZ',
      correctionId: null,
    });
    expect(await api.read('{ reconciliation(contractId: "ctr_nothing.1") { items { kind } } }')).toEqual({
      reconciliation: null,
    });
  });
});

describe('F12: a rejected contract number says what to do', () => {
  test('one sentence, who acts and where, with the words of the vendor', async () => {
    const { donationId, organizationId } = await covered();
    const account = `acc_${organizationId.slice(4)}.1`;
    await api.say(account, 'recordExistingAccount', {
      userId: `ana${unused()}`,
      email: `ana${unused()}@harbor.example`,
    });
    const read = async () =>
      await api.read<{ donation: { contracts: readonly { number: string }[]; associations: readonly object[] } }>(
        `query ($id: ID!) { donation(id: $id) { contracts { number } associations { state revokedBecause vendorMessage
          fix { step sentence owner helpRoute { key label steps } } } } }`,
        { id: donationId },
      );
    await until(async () => {
      await api.place.forward();
      return (await read()).donation.associations.length > 0;
    });
    const { donation: open } = await read();
    expect(open.associations).toMatchObject([{ state: 'NOT_REQUESTED', fix: null, vendorMessage: null }]);
    const [contract] = open.contracts;
    await api.say(donationId, 'submitAssociation', {
      typedNumber: contract?.number,
      acknowledgeWarnings: ['COMPANY_MISMATCH', 'PUBLIC_EMAIL_DOMAIN', 'GENERIC_ACCOUNT'],
    });
    const vendorMessage = 'Denied: the company name does not match.';
    await api.say(donationId, 'rejectAssociation', { rejectionReason: 'COMPANY_MISMATCH', vendorMessage });
    const { donation } = await read();
    expect(donation.associations).toMatchObject([
      {
        state: 'REJECTED',
        vendorMessage,
        fix: {
          step: 'CORRECT_COMPANY',
          sentence: expect.stringContaining('company on the account'),
          owner: 'RECIPIENT',
          helpRoute: { label: expect.any(String), steps: expect.any(Array) },
        },
      },
    ]);
  });
});

describe('R33-R41: what was chosen in the form', () => {
  test('the kind of access is explained, and how the person is written to follows from it', async () => {
    const { organizationId } = await anOrganization(api);
    const account = `acc_${organizationId.slice(4)}.1`;
    const fields =
      'state access { kind explanation partnerUrlFollowedAt partnerStepOpen } mailLanguage mailFormat companyDiffers disabledFrom profileReviewedAt';
    const read = async () =>
      (await api.read<{ account: object }>(`query ($id: ID!) { account(id: $id) { ${fields} } }`, { id: account }))
        .account;
    await api.say(account, 'startRegistration');
    expect(await read()).toMatchObject({ access: null, mailLanguage: 'en', mailFormat: 'PLAIN_TEXT' });
    const keys = { purchaseOrderNumber: 'PO-1', customerNumber: 'C-1' };
    const additionalAccess = { kind: 'PURCHASE_DIRECT', keys };
    const filled = {
      ...form(`b${unused()}@harbor.example`, `b${unused()}`),
      languagePreference: 'fr',
      additionalAccess,
    };
    await api.say(account, 'submitRegistration', filled);
    await api.say(account, 'activateAccount');
    await api.say(account, 'disableAccount', {}, { reason: 'The vendor blocked it.' });
    expect(await read()).toEqual({
      state: 'DISABLED',
      access: {
        kind: 'PURCHASE_DIRECT',
        explanation: expect.any(String),
        partnerUrlFollowedAt: null,
        partnerStepOpen: false,
      },
      ...{
        mailLanguage: 'fr',
        mailFormat: 'HTML',
        companyDiffers: true,
        disabledFrom: 'ACTIVE',
        profileReviewedAt: null,
      },
    });
  });
});

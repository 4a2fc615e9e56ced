import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Known } from '../../domain/assess.ts';
import type { Donation } from '../../domain/donation/state.ts';
import { intake, recordsWanted, streamsWanted } from '../../domain/intake.ts';
import type { Submission } from '../../domain/submission.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import { personalKey } from '../../domain/records.ts';
import { at, registered } from './people-kit.ts';
import { contractFor, donation, unit } from './takeback-world.ts';

const nothing: Known = { states: {}, records: {}, policies: policyOf };
const submission = (type: string, input: unknown): Submission => {
  const actor = { id: 'usr_1', role: 'PROGRAM_OFFICER' } as const;
  return { id: 'cmd_1', stream: 'don_1', type, input, actor, receivedAt: at('2026-06-03') };
};
/** What the stream gets to see, or nothing when intake refused. */
const commandOf = (type: string, input: unknown, known = nothing) => {
  const taken = intake(submission(type, input), known);
  return taken.kind === 'message' ? taken.message.command : undefined;
};

describe('11.3: warnings before a contract number is submitted', () => {
  const base = donation([unit('unt_1.1')], contractFor('unt_1.1'));
  const withRecord: Donation = {
    ...base,
    contracts: Object.fromEntries(
      Object.entries(base.contracts).map(([id, contract]) => [id, { ...contract, recordId: 'rec_ctr' }]),
    ),
  };
  const warned = (account: unknown, contract: unknown = null, organization: unknown = null) => {
    const world = registered();
    const states = { don_1: withRecord, org_1: world.organization('org_1') };
    const records = { rec_acc: account, rec_ctr: contract, rec_1: organization };
    const wanted = submission('submitAssociation', {});
    expect(streamsWanted(wanted)).toEqual(['don_1']);
    expect(streamsWanted(wanted, states)).toEqual(['don_1', 'org_1']);
    expect(recordsWanted(wanted, states)).toEqual(['rec_acc', 'rec_ctr', 'rec_1']);
    const command = commandOf('submitAssociation', {}, { ...nothing, states, records });
    return z.object({ assessed: z.object({ warnings: z.array(z.string()) }) }).parse(command).assessed.warnings;
  };
  const account = (companyName: string, email = 'ana@helpinghands.example') => ({ email, company: { companyName } });

  test('the company on the account is the entitled one; case, spaces and punctuation are ignored', () => {
    expect(warned(account('HELPING-HANDS eV'), { entitledCompanyName: 'Helping Hands e.V.' })).toEqual([]);
    expect(warned(account('Helping Feet'), { entitledCompanyName: 'Helping Hands e.V.' })).toEqual([
      'COMPANY_MISMATCH',
    ]);
  });
  test("without a name on the contract the organization's counts; what is unknown is no warning", () => {
    expect(warned(account('Helping Feet'), null, { legalName: 'Helping Hands' })).toEqual(['COMPANY_MISMATCH']);
    expect(warned(account('Hands'), null, { legalName: 'Helping Hands', entitledCompanyName: 'Hands' })).toEqual([]);
    expect(warned({ email: 'ana@helpinghands.example' }, { entitledCompanyName: 'Helping Hands' })).toEqual([]);
    expect(warned(null)).toEqual([]);
  });
  test('public mail domains and shared mailboxes of the policy, in the order of the checks', () => {
    expect(warned(account('x', ' Info@GMail.com '), { entitledCompanyName: 'y' })).toEqual([
      'COMPANY_MISMATCH',
      'PUBLIC_EMAIL_DOMAIN',
      'GENERIC_ACCOUNT',
    ]);
    expect(warned(account('x', 'information@helpinghands.example'))).toEqual([]);
  });
});

describe('what intake looks up', () => {
  test('11.5: whose account has the e-mail of the requester', () => {
    const states = { don_1: donation([unit('unt_1.1')]) };
    const asked = (requesterEmail: string) => {
      const input = { requesterEmail };
      expect(recordsWanted(submission('requestTakeback', input), states)).toEqual(['rec_acc']);
      return commandOf('requestTakeback', input, {
        ...nothing,
        states,
        records: { rec_acc: { email: 'Ana@HelpingHands.example' } },
      });
    };
    expect(asked('ana@helpinghands.example')).toMatchObject({ assessed: { emailOfAccounts: ['acc_1'] } });
    expect(asked('ben@helpinghands.example')).toMatchObject({ assessed: { emailOfAccounts: [] } });
  });
  test('a request: its organization and the newest policy of its program', () => {
    const input = {
      requestNumber: '1',
      organizationId: 'org_1',
      programId: 'cisco-techsoup',
      lines: [{ productId: 'a', quantity: 1 }],
    };
    expect(streamsWanted(submission('recordRequest', input))).toEqual(['don_1', 'org_1']);
    const states = { org_1: registered().organization('org_1') };
    expect(commandOf('recordRequest', input, { ...nothing, states })).toMatchObject({
      assessed: { organization: { id: 'org_1', state: 'UNVALIDATED' }, policy: { programId: 'cisco-techsoup' } },
    });
    expect(commandOf('recordRequest', { ...input, programId: 'none' })).toMatchObject({
      assessed: { organization: null, policy: null },
    });
  });
  test('an unknown time zone of an installation site', () => {
    const command = commandOf('recordUnitUse', { use: 'IN_USE', installSite: { zone: 'Mars/Olympus' } });
    expect(command).toMatchObject({
      assessed: { findings: [{ code: 'VALIDATION_FAILED', path: 'installSite.zone' }] },
    });
  });
});

describe('6.1: how personal values are compared', () => {
  const claim = (kind: Parameters<typeof personalKey>[0]['kind'], key: string, field: string) => ({
    kind,
    key,
    personal: { recordId: 'rec_1', field },
  });
  test('e-mails without case and spaces, user ids exactly, numbers of an organization within its country', () => {
    expect(personalKey(claim('ACCOUNT_EMAIL', 'rec_1/email', 'email'), ' Ana@X.example ')).toBe('ana@x.example');
    expect(personalKey(claim('ACCOUNT_USER_ID', 'rec_1/userId', 'userId'), 'Ana1')).toBe('Ana1');
    expect(personalKey(claim('ORGANIZATION', 'DE/rec_1/taxId', 'taxId'), 'DE 12-3')).toBe('DE/taxId/de123');
  });
});

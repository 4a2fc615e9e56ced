import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storePrograms } from '../../database/programs.ts';
import { documentOf, policyOf, shippedPrograms } from '../../domain/programs/registry.ts';
import { openApi, type Api } from './setup/api.ts';

/** Programs as data: drafted, held to their shape, published, known at once to everybody, and never edited. */

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  await storePrograms(api.db.manager, shippedPrograms);
  await storePrograms(api.db.manager, shippedPrograms);
}, 120_000);
afterAll(async () => await api.close());

const answer = `__typename
  ... on SavePolicySuccess { created policyVersion { programId version state createdBy publishedBy openDonations } }
  ... on UserError { code message path }
  ... on ValidationError { findings { code path message } }`;
type Answer = {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: string;
  readonly created?: boolean;
  readonly findings?: readonly { readonly code: string; readonly path: string }[];
  readonly policyVersion?: { readonly version: number; readonly state: string; readonly createdBy: string };
};

async function act(mutation: string, input: object, as: 'ADMINISTRATOR' | 'PROGRAM_OFFICER' = 'ADMINISTRATOR') {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  return await api.read<Record<string, Answer>>(query, { input }, as).then((data) => data[mutation]);
}
const village = documentOf('village-radios', 1);
if (village === null) throw new Error('The second program ships.');

describe('D28: reading programs', () => {
  test('those that ship, with their versions, clocks in words and help routes', async () => {
    type Data = {
      readonly programs: readonly {
        readonly id: string;
        readonly name: string;
        readonly versions: readonly { readonly version: number; readonly state: string; readonly createdBy: null }[];
      }[];
    };
    const { programs } = await api.read<Data>(
      '{ programs { id name policyVersion versions { version state createdBy } } }',
    );
    expect(programs.map(({ id, name }) => [id, name])).toEqual([
      ['cisco-techsoup', 'Cisco donations through TechSoup'],
      ['village-radios', 'Radios for villages'],
    ]);
    expect(programs[0]?.versions).toEqual([
      { version: 2, state: 'PUBLISHED', createdBy: null },
      { version: 1, state: 'PUBLISHED', createdBy: null },
    ]);
    const query = `{ policyVersion(programId: "village-radios", version: 1) { document
      clocks { clock waitingFor owner steps { name when kind sends } } } }`;
    type One = {
      readonly policyVersion: {
        readonly document: unknown;
        readonly clocks: readonly { readonly clock: string; readonly waitingFor: string }[];
      };
    };
    const { policyVersion } = await api.read<One>(query);
    expect(policyVersion.document).toEqual(village);
    expect(policyVersion.clocks.find(({ clock }) => clock === 'contractActivation')).toEqual({
      clock: 'contractActivation',
      waitingFor: 'the workshop to issue the repair card',
      owner: 'VENDOR',
      steps: [
        {
          name: 'due',
          when: 'after 5 business days',
          kind: 'DUE',
          sends: ['Task to the program officer: certificate-late-task'],
        },
        {
          name: '+5bd',
          when: 'after 10 business days',
          kind: 'ESCALATE',
          sends: ['Task to the administrator: certificate-late-task'],
        },
        {
          name: 'repeat',
          when: 'then every 5 business days',
          kind: 'REPEAT',
          sends: ['Task to the program officer: certificate-late-task'],
        },
      ],
    });
    type Routes = { readonly helpRoutes: readonly { readonly programId: string; readonly key: string }[] };
    const { helpRoutes } = await api.read<Routes>(
      '{ helpRoutes(context: "renewal") { programId key label target steps } }',
    );
    expect(helpRoutes.map(({ programId, key }) => `${programId} ${key}`)).toEqual([
      'cisco-techsoup PARTNER_LOCATOR',
      'village-radios WORKSHOP',
    ]);
    expect(await api.read('{ policyVersion(programId: "village-radios", version: 77) { version } }')).toEqual({
      policyVersion: null,
    });
  });
});

describe('D28: drafting and publishing', () => {
  test('a changed document becomes the next version, in force once it is published', async () => {
    const policy = { ...village.policy, termYears: 2 };
    const saved = await act('savePolicy', {
      programId: 'village-radios',
      document: { ...village, policy },
      reason: 'two years',
    });
    expect(saved).toMatchObject({
      __typename: 'SavePolicySuccess',
      created: true,
      policyVersion: { version: 2, state: 'DRAFT', openDonations: 0 },
    });
    const again = await act('savePolicy', {
      programId: 'village-radios',
      document: { ...village, policy },
      reason: 'twice',
    });
    expect(again).toMatchObject({ created: false, policyVersion: { version: 2 } });
    expect(policyOf('village-radios')?.version).toBe(1);

    const published = await act('publishPolicy', { programId: 'village-radios', version: 2, reason: 'agreed' });
    expect(published).toMatchObject({ policyVersion: { version: 2, state: 'PUBLISHED' } });
    expect(policyOf('village-radios')).toMatchObject({ version: 2, termYears: 2 });
    expect(await act('publishPolicy', { programId: 'village-radios', version: 2, reason: 'again' })).toMatchObject({
      __typename: 'InvalidTransitionError',
      code: 'INVALID_TRANSITION',
    });
    expect(await act('publishPolicy', { programId: 'village-radios', version: 99, reason: 'none' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a published version is never edited, whoever tries', async () => {
    const update = `UPDATE policy_version SET document = '{}' WHERE program_id = 'village-radios' AND version = 1`;
    await expect(api.db.query(update)).rejects.toThrow('POLICY_VERSION_STAYS');
    await expect(api.db.query(`UPDATE policy_version SET state = 'DRAFT'`)).rejects.toThrow('POLICY_VERSION_STAYS');
    await expect(api.db.query('DELETE FROM policy_version')).rejects.toThrow('POLICY_VERSION_STAYS');
  });

  test('one part at a time: calendar, help route, template, program; each a further draft', async () => {
    const programId = 'village-radios';
    const holidays = { id: 'in-2', weekend: [7], holidays: ['2030-01-01'] };
    expect(
      await act('saveCalendar', { programId, country: 'IN', calendar: holidays, reason: 'new list' }),
    ).toMatchObject({ policyVersion: { version: 3 } });
    expect(await act('saveCalendar', { programId, country: 'FR', calendar: 'fr-1', reason: 'France' })).toMatchObject({
      policyVersion: { version: 4 },
    });
    const route = { label: 'The shop', target: 'https://shop.example', context: ['renewal'], steps: [] };
    expect(await act('saveHelpRoute', { programId, key: 'SHOP', route, reason: 'opened' })).toMatchObject({
      policyVersion: { version: 5 },
    });
    const words = { subject: 'Bald zu Ende', lines: ['Am {end}.'], step: 'anrufen.', helpRoute: 'SHOP' };
    expect(
      await act('saveTemplate', { programId, language: 'de', name: 'season-ends', words, reason: 'German' }),
    ).toMatchObject({ policyVersion: { version: 6 } });
    expect(await act('saveProgram', { programId, name: 'Radios', reason: 'shorter' })).toMatchObject({
      policyVersion: { version: 7 },
    });
    type One = { readonly policyVersion: { readonly document: typeof village } };
    const { policyVersion } = await api.read<One>(
      '{ policyVersion(programId: "village-radios", version: 7) { document } }',
    );
    const { document } = policyVersion;
    expect(document.policy.calendars).toMatchObject({ IN: holidays, FR: 'fr-1' });
    expect(document.policy.termYears).toBe(2);
    expect(document.helpRoutes['SHOP']).toEqual(route);
    expect(document.messages['de']?.words['season-ends']).toEqual(words);
    expect(document.name).toBe('Radios');
  });

  test('a broken document is refused with every path; nothing is stored', async () => {
    const document = { ...village, name: '', policy: { ...village.policy, zone: 'Mars/Olympus', version: 44 } };
    const refused = await act('savePolicy', { programId: 'village-radios', document, reason: 'try' });
    expect(refused?.__typename).toBe('ValidationError');
    expect(refused?.findings?.map(({ path }) => path).toSorted()).toEqual(['document.name', 'document.policy.zone']);
    const country = await act('saveCalendar', {
      programId: 'village-radios',
      country: 'Indien',
      calendar: 'in-1',
      reason: 'x',
    });
    expect(country?.findings?.map(({ path }) => path)).toEqual(['document.policy.calendars.Indien']);
    expect(await act('saveProgram', { programId: 'village-radios', labels: [1], reason: 'x' })).toMatchObject({
      __typename: 'ValidationError',
    });
    expect(await act('saveProgram', { programId: 'nowhere', name: 'x', reason: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('savePolicy', { programId: 'village-radios', document: 7, reason: 'x' })).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect(await act('savePolicy', { programId: 'village-radios', document: village, reason: ' ' })).toMatchObject({
      code: 'REASON_REQUIRED',
      path: 'reason',
    });
    const { versions } = (
      await api.read<{ readonly program: { readonly versions: readonly unknown[] } }>(
        '{ program(id: "village-radios") { versions { version } } }',
      )
    ).program;
    expect(versions).toHaveLength(7);
  });

  test('a new program begins with its first document, and is offered once it is published', async () => {
    const document = { ...village, name: 'Boats' };
    expect(await act('savePolicy', { programId: 'boats', document, reason: 'begin' })).toMatchObject({
      policyVersion: { programId: 'boats', version: 1, state: 'DRAFT' },
    });
    const ids = async (drafts: boolean) =>
      (
        await api.read<{ readonly programs: readonly { readonly id: string }[] }>(
          `{ programs(drafts: ${drafts}) { id } }`,
        )
      ).programs.map(({ id }) => id);
    expect(await ids(false)).not.toContain('boats');
    expect(await ids(true)).toContain('boats');
    await act('publishPolicy', { programId: 'boats', version: 1, reason: 'go' });
    expect(await ids(false)).toContain('boats');
  });

  test('what another process has published is heard of, and known to intake at the latest when it is asked for', async () => {
    const policy = { ...village.policy, programId: 'elsewhere' };
    const { programId: _a, version: _b, policy: _c, ...content } = village;
    const insert = `INSERT INTO policy_version (program_id, version, document, content) VALUES ('elsewhere', 1, $1, $2)`;
    await api.db.query(insert, [JSON.stringify(policy), JSON.stringify(content)]);
    expect(policyOf('elsewhere')).toBeNull();
    const contact = { firstName: 'A', lastName: 'B', email: 'a@b.example' };
    const input = { legalName: 'Harbor', country: 'IN', programId: 'elsewhere', contact };
    const query = `mutation M($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { __typename ... on UserError { code message } } }`;
    const done = await api.read<{ readonly registerOrganization: { readonly __typename: string } }>(query, {
      input: { ...input, idempotencyKey: 'harbor-1' },
    });
    expect(done.registerOrganization.__typename).toBe('CommandAccepted');
    expect(policyOf('elsewhere')?.programId).toBe('elsewhere');
  });
});

describe('Who may, and what is written down', () => {
  test('only an administrator saves and publishes', async () => {
    for (const [mutation, input] of [
      ['savePolicy', { programId: 'village-radios', document: village, reason: 'x' }],
      ['publishPolicy', { programId: 'village-radios', version: 3, reason: 'x' }],
    ] as const) {
      const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
      const { errors } = await api.graphql(query, { input }, 'PROGRAM_OFFICER');
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  test('every change stands in the audit: who, when, before, after, why', async () => {
    type Data = {
      readonly auditedChanges: readonly {
        readonly action: string;
        readonly subject: string;
        readonly reason: string;
        readonly role: string;
        readonly by: string;
      }[];
    };
    const { auditedChanges } = await api.read<Data>(
      '{ auditedChanges(subject: "program/village-radios") { at by role action subject before after reason } }',
    );
    expect(auditedChanges.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'saveProgram program/village-radios/7',
      'saveTemplate program/village-radios/6',
      'saveHelpRoute program/village-radios/5',
      'saveCalendar program/village-radios/4',
      'saveCalendar program/village-radios/3',
      'publishPolicy program/village-radios/2',
      'savePolicy program/village-radios/2',
    ]);
    expect(auditedChanges.at(-1)).toMatchObject({ reason: 'two years', role: 'ADMINISTRATOR', before: { version: 1 } });
    expect(auditedChanges.at(-1)?.by).toContain('@example.org');
    await expect(api.db.query(`UPDATE audit SET reason = 'x'`)).rejects.toThrow('AUDIT_IS_WRITTEN_ONCE');
    await expect(api.db.query('DELETE FROM audit')).rejects.toThrow('AUDIT_IS_WRITTEN_ONCE');
  });
});

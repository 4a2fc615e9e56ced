import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDate, startOfDay } from '../../domain/calendar.ts';
import type { Planned, Script } from '../../domain/script.ts';
import { lifeFile } from '../fixtures/life-files.ts';
import { openApi, type Api } from './setup/api.ts';
import { seedLives } from './setup/seeded.ts';

/** R10-R13, D9: an organization's history of requests. */

const DAY = 86_400_000;
const now = Date.now();
const zone = 'Australia/Sydney';
const officer = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;
const hex = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** An organization with requests at these instants, numbered from 1. */
function requests(index: number, timeZone: string, instants: readonly number[]): Script {
  const organization = `org_${hex(index)}`;
  const plan = (at: number, command: string, input: Planned['input'], creates: string): Planned => {
    return { at, command, stream: null, actor: officer, input, expect: null, creates, names: {} };
  };
  const contact = { firstName: 'Ada', lastName: 'Lovelace', email: `ada${index}@recipient.example` };
  const register = { legalName: `Helping Hands ${index}`, country: 'AU', timeZone, contact };
  const start = Math.min(...instants) - DAY;
  return {
    title: `requests ${index}`,
    seed: `requests-${index}`,
    programId: 'cisco-techsoup',
    policyVersion: 1,
    zone: timeZone,
    start,
    until: Math.max(...instants) + 1,
    facts: [
      plan(start, 'registerOrganization', register, organization),
      ...instants.map((at, place) => {
        const input = {
          requestNumber: `H${index}-${place + 1}`,
          organizationId: organization,
          lines: [{ productId: 'PID-A', quantity: 1, description: 'A switch' }],
        };
        return plan(at, 'recordRequest', input, `don_${hex(index * 100 + place)}`);
      }),
    ],
    behaviors: [],
    streams: { org: organization },
  };
}

const monthStart = `${localDate(now, zone).slice(0, 7)}-01`;
const firstInstant = startOfDay(monthStart, zone);
const instants = [firstInstant - 40 * DAY, firstInstant - 1_000, firstInstant, Math.min(firstInstant + 3_600_000, now)];

let api: Api;
beforeAll(async () => {
  api = await openApi({ withoutEngine: true });
  const written = ['happy-five-years', 'late-contract', 'partial-shipments'].map(lifeFile);
  await seedLives(api.db, [requests(1, zone, instants), requests(2, zone, [now - 1_000]), ...written]);
}, 60_000);
afterAll(async () => await api.close());

type History = {
  readonly __typename: string;
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDefault: boolean;
  readonly ignored: readonly string[];
  readonly totalCount: number;
  readonly nodes: readonly { readonly requestNumber: string; readonly lines: readonly Line[] }[];
};
type Line = {
  readonly description: string | null;
  readonly contractNumber: string | null;
  readonly contractEndOn: string | null;
  readonly withoutContractBecause: string | null;
};
const ask = async (args: string): Promise<History> => {
  const query = `{ requestHistory(${args}) { __typename
    ... on RequestHistoryPage { from to isDefault ignored totalCount
      nodes { requestNumber lines { description contractNumber contractEndOn withoutContractBecause } } }
    ... on ValidationError { code message findings { path } } ... on NotFoundError { code } } }`;
  return (await api.read<{ requestHistory: History }>(query)).requestHistory;
};
const numbers = ({ nodes }: History) => nodes.map(({ requestNumber }) => requestNumber);
const own = `organizationId: "org_${hex(1)}"`;

describe('R10: the history is that of one organization', () => {
  test('requests of another one are not in it', async () => {
    expect(numbers(await ask(`${own} from: "1990-01-01"`))).toEqual(['H1-4', 'H1-3', 'H1-2', 'H1-1']);
  });

  test('an organization that does not exist is told as such', async () => {
    expect(await ask('organizationId: "org_nowhere"')).toMatchObject({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
    });
  });
});

describe('R11: without a search it shows the current month in the organization’s zone', () => {
  test('the first instant of the month is in it, the last of the month before is not', async () => {
    const history = await ask(own);
    expect(numbers(history)).toEqual(['H1-4', 'H1-3']);
    expect(history).toMatchObject({ isDefault: true, from: monthStart, totalCount: 2 });
  });

  test('a range takes in both of its days, in that zone', async () => {
    const before = addDays(monthStart, -1);
    expect(numbers(await ask(`${own} from: "${before}" to: "${before}"`))).toEqual(['H1-2']);
    expect(numbers(await ask(`${own} from: "${monthStart}" to: "${monthStart}"`))).toContain('H1-3');
    expect(numbers(await ask(`${own} to: "${before}"`))).toEqual(['H1-2', 'H1-1']);
  });

  test('a range that ends before it begins is INVALID_DATE_RANGE', async () => {
    const refused = await ask(`${own} from: "2026-02-02" to: "2026-02-01"`);
    expect(refused).toMatchObject({
      __typename: 'ValidationError',
      code: 'INVALID_DATE_RANGE',
      findings: [{ path: 'to' }],
    });
  });
});

describe('R12, D9: by request number', () => {
  test('exactly this number, whenever it was', async () => {
    const history = await ask(`${own} requestNumber: "H1-1"`);
    expect(numbers(history)).toEqual(['H1-1']);
    expect(history).toMatchObject({ isDefault: false, from: null, to: null, ignored: [] });
    expect(numbers(await ask(`${own} requestNumber: "H1-"`))).toEqual([]);
  });

  test('D9: with a number the range does not count, and the answer says so', async () => {
    const history = await ask(`${own} requestNumber: "H1-1" from: "2026-02-02" to: "2026-02-01"`);
    expect(numbers(history)).toEqual(['H1-1']);
    expect(history.ignored).toEqual(['DATE_RANGE']);
  });
});

describe('R13: each line shows its contract number, or why there is none', () => {
  test('a line says what was requested, and that it has not shipped', async () => {
    const { nodes } = await ask(`${own} requestNumber: "H1-1"`);
    expect(nodes[0]?.lines).toEqual([
      {
        description: 'A switch',
        contractNumber: null,
        contractEndOn: null,
        withoutContractBecause: 'This product has not shipped yet; the contract follows when everything has.',
      },
    ]);
  });

  test('every line has either a number with its expiry or a reason', async () => {
    const { nodes } = await ask('from: "1990-01-01"');
    const lines = nodes.flatMap((node) => node.lines);
    expect(lines.some(({ contractNumber }) => contractNumber !== null)).toBe(true);
    for (const line of lines) {
      expect((line.contractNumber === null) === (line.contractEndOn === null)).toBe(true);
      expect((line.contractNumber === null) === (line.withoutContractBecause !== null)).toBe(true);
    }
  });
});

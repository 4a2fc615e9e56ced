import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeSchema } from '../../runtime/codegen/resolvers.ts';
import { openApi, type Api } from '../api/setup/api.ts';
import { aDelivery } from '../api/setup/streams.ts';
import { RandomDocuments } from './random-documents.ts';

let api: Api;
let documents: RandomDocuments;
const schema = wholeSchema();

beforeAll(async () => {
  api = await openApi();
  const { organizationId, donationId } = await aDelivery(api);
  await api.place.forward();
  const made = { organizationId, donationId, contactId: `con_${organizationId.slice(4)}.1` };
  const ids = [...Object.values(made), `acc_${made.contactId}`, 'eox/C9200L-24T-4G-E', 'unt_1', 'ctr_1', 'cmd_1'];
  const texts = [
    '',
    ' ',
    'x',
    'R-1',
    "'; DROP TABLE donation; --",
    '%',
    '_',
    '\\',
    '../..',
    'é',
    '🙂',
    'a'.repeat(300),
    'e30=',
  ];
  documents = new RandomDocuments(schema, { ids, texts });
});
afterAll(async () => await api.close());

/** Sends so many documents for each root field, and answers the ones after which the fault is ours. */
async function faultsOf(operation: 'query' | 'mutation', rounds: number) {
  const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const faults: string[] = [];
  const counts = { answered: 0, refused: 0, invalid: 0 };
  for (const field of Object.values(root?.getFields() ?? {})) {
    for (let round = 0; round < rounds; round += 1) {
      const document = documents.draw(operation, field, round * 7_919 + field.name.length * 31);
      if (validate(schema, parse(document)).length > 0) {
        counts.invalid += 1; // fields of one name that do not go together
        continue;
      }
      const { status, errors } = await api.graphql(document, {}, 'ADMINISTRATOR');
      counts[status === 200 ? 'answered' : 'refused'] += 1;
      const codes = errors.map(({ extensions }) => String(extensions['code']));
      if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))
        faults.push(`${status} ${codes.join()} ${document}`);
    }
  }
  process.stdout.write(`Random documents, ${operation}: ${JSON.stringify(counts)}\n`);
  return { faults, counts };
}

describe('any document that fits the schema', () => {
  test('is read without a fault of ours', { timeout: 180_000 }, async () => {
    const { faults, counts } = await faultsOf('query', 15);
    expect(faults).toEqual([]);
    expect(counts.answered).toBeGreaterThan(100);
  });

  test('is taken in or refused without a fault of ours', { timeout: 180_000 }, async () => {
    const { faults, counts } = await faultsOf('mutation', 2);
    expect(faults).toEqual([]);
    expect(counts.answered).toBeGreaterThan(50);
  });
});

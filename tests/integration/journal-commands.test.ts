import { describe, expect, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { claimCommands } from '../../database/command-queue.ts';
import { insertRecord, markRejected, readCommand, takeIn, type NewCommand } from '../../database/commands.ts';
import { readEntities, readKnown } from '../../database/known.ts';
import { readDocument, storePrograms } from '../../database/programs.ts';
import { shippedPrograms } from '../../domain/programs/registry.ts';
import { all, appending, kit, noon, toy } from './journal-kit.ts';

const { message } = appending('don_1', 'cmd_1', []);
const command: NewCommand = {
  id: 'cmd_1',
  stream: 'don_1',
  type: 'recordRequest',
  principal: 'usr_1',
  role: 'ADMINISTRATOR',
  idempotencyKey: 'key-1',
  hash: 'h1',
  reason: 'because',
  note: null,
  input: { quantity: 1 },
  message,
  expectedVersion: null,
  receivedAt: new Date(noon).toISOString(),
  occurredAt: new Date(noon).toISOString(),
};
const record = { id: 'rec_1', stream: 'don_1', type: 'recordRequest', body: { description: 'A switch' } };
const records = async (db: DataSource) => await all(db, 'SELECT id FROM record ORDER BY id');
const refused = { findings: [{ code: 'NOT_FOUND', message: 'No.' }] } as const;

describe('commands are stored once per principal and key', () => {
  test('the same key with the same content is the same command', async () => {
    const { db } = await kit();
    expect(await takeIn(db, command, record)).toMatchObject({
      kind: 'stored',
      command: { id: 'cmd_1', state: 'ACCEPTED', message },
    });
    const again = { ...command, id: 'cmd_2' };
    expect(await takeIn(db, again, { ...record, id: 'rec_2' })).toMatchObject({
      kind: 'known',
      command: { id: 'cmd_1' },
    });
    expect(await records(db)).toEqual([{ id: 'rec_1' }]);
  });

  test('the same key with other content is told, and nothing of it is kept', async () => {
    const { db } = await kit();
    await takeIn(db, command, null);
    const other = { ...command, id: 'cmd_2', hash: 'h2' };
    expect(await takeIn(db, other, record)).toMatchObject({ kind: 'conflict', code: 'IDEMPOTENCY_CONFLICT' });
    expect(await records(db)).toEqual([]);
  });

  test('twenty at once store one', async () => {
    const { db } = await kit();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => await takeIn(db, { ...command, id: `cmd_${index}` }, null)),
    );
    expect(answers.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'known')).toHaveLength(19);
  });
});

describe('what became of a command', () => {
  test('the append that answers it marks it APPLIED in the same transaction', async () => {
    const { db, journal } = await kit();
    await takeIn(db, command, record);
    await journal.append(appending('don_1', 'cmd_1', [toy()]));
    expect(await readCommand(db, 'cmd_1')).toMatchObject({ state: 'APPLIED', answer: { seq: 1, refusal: null } });
    await markRejected(db, 'cmd_1', { seq: 0, refusal: refused });
    expect(await readCommand(db, 'cmd_1')).toMatchObject({ state: 'APPLIED' });
    expect(await records(db)).toEqual([{ id: 'rec_1' }]);
  });

  test('refused and recorded is APPLIED, with the refusal in the answer', async () => {
    const { db, journal } = await kit();
    await takeIn(db, command, record);
    await journal.append(appending('don_1', 'cmd_1', [toy()], undefined, { refusal: refused }));
    expect(await readCommand(db, 'cmd_1')).toMatchObject({ state: 'APPLIED', answer: { seq: 1, refusal: refused } });
  });

  test('a refusal without events is REJECTED and takes the record with it', async () => {
    const { db, journal } = await kit();
    await takeIn(db, command, record);
    await takeIn(db, { ...command, id: 'cmd_2', idempotencyKey: 'key-2' }, { ...record, id: 'rec_2' });
    await journal.append(appending('don_1', 'cmd_1', [], undefined, { refusal: refused }));
    await markRejected(db, 'cmd_2', { seq: 0, refusal: refused });
    for (const id of ['cmd_1', 'cmd_2']) expect(await readCommand(db, id)).toMatchObject({ state: 'REJECTED' });
    expect(await records(db)).toEqual([]);
  });

  test('of each stream only the oldest open command is to be sent', async () => {
    const { db } = await kit();
    for (const [id, stream] of [
      ['cmd_1', 'don_1'],
      ['cmd_2', 'don_1'],
      ['cmd_3', 'don_2'],
    ] as const) {
      await takeIn(db, { ...command, id, stream, idempotencyKey: id }, null);
    }
    expect((await claimCommands(db.manager, 10)).map(({ id }) => id)).toEqual(['cmd_1', 'cmd_3']);
    await markRejected(db, 'cmd_1', { seq: 0, refusal: refused });
    expect((await claimCommands(db.manager, 10)).map(({ id }) => id)).toEqual(['cmd_2']);
  });
});

describe('what intake looks at', () => {
  test('states are loaded as far as they lead, then their records', async () => {
    const { db, journal } = await kit();
    const input = appending('don_1', 'cmd_1', [toy({ word: 'org_1' })]);
    await journal.append(input);
    await insertRecord(db, record);
    const wordOf = (states: Readonly<Record<string, unknown>>) =>
      (states['don_1'] as { word: string } | undefined)?.word;
    const known = await readKnown(db, {
      streams: (states) => ['don_1', ...(wordOf(states) === undefined ? [] : ['org_1'])],
      records: () => ['rec_1', 'rec_gone'],
    });
    expect(known).toEqual({ states: { don_1: input.next.core, org_1: null }, records: { rec_1: record.body } });
    expect((await readEntities(db, ['don_1', 'don_2'])).get('don_1')).toEqual(input.next);
  });

  test('policy versions are kept as they were shipped', async () => {
    const { db } = await kit();
    await storePrograms(db, shippedPrograms);
    await storePrograms(db, shippedPrograms);
    for (const document of shippedPrograms) {
      const stored = await readDocument(db, document.programId, document.version);
      expect(JSON.stringify(stored?.policy)).toBe(JSON.stringify(document.policy));
      expect(stored).toEqual(document);
    }
    expect(await readDocument(db, 'village-radios', 99)).toBeNull();
  });
});

import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import {
  CLOCK_TOLERANCE_MS,
  ClockWatch,
  compareClocks,
  requireRightClock,
  wrongClock,
  type ClockState,
} from '../../database/clock.ts';
import { freePorts } from '../../runtime/servers/ports.ts';
import { run, start } from '../fixtures/processes.ts';
import { createTestDatabase } from '../setup/databases.ts';
import { openApi } from './setup/api.ts';

const noon = Date.parse('2026-03-02T12:00:00Z');
const at = (instant: number) => async (): Promise<number> => await Promise.resolve(instant);
/** Reads these one after the other. */
const ticking = (...readings: readonly number[]) => {
  const left = [...readings];
  return () => left.shift() ?? NaN;
};

describe('C4: our clock is compared with the database’s', () => {
  test.each([
    ['the same', noon, 0, true],
    ['a minute ahead', noon + CLOCK_TOLERANCE_MS, 60_000, true],
    ['more than a minute ahead', noon + CLOCK_TOLERANCE_MS + 1, 60_001, false],
    ['more than a minute behind', noon - CLOCK_TOLERANCE_MS - 1, -60_001, false],
  ])('%s', async (_name, here, offByMs, isRight) => {
    expect(await compareClocks({ database: at(noon), host: () => here })).toEqual({ isRight, offByMs });
  });

  test('an answer that took two minutes says nothing against a clock', async () => {
    const host = ticking(noon - 100_000, noon + 20_000);
    expect(await compareClocks({ database: at(noon), host })).toEqual({ isRight: true, offByMs: 0 });
  });

  test('a wrong clock is told in one sentence with what to do', async () => {
    expect(wrongClock({ isRight: false, offByMs: 312_400 })).toMatch(/312 s ahead of the clock of the database.*NTP/);
    expect(wrongClock({ isRight: false, offByMs: -90_000 })).toContain('90 s behind the clock of the database');
    const late = { database: at(noon), host: () => noon - 3_600_000 };
    await expect(requireRightClock(late)).rejects.toThrow('RUNTIME_CLOCK_DIFFERS The clock of this machine is 3600 s');
    await requireRightClock({ database: at(noon), host: () => noon });
  });
});

describe('C4: a clock is watched', () => {
  function watched() {
    const world = { real: noon, wrong: 0, asked: 0, away: false };
    const changes: ClockState[] = [];
    const database = async (): Promise<number> => {
      world.asked += 1;
      if (world.away) throw new Error('away');
      return await Promise.resolve(world.real);
    };
    const clocks = { database, host: () => world.real + world.wrong, stopwatch: () => world.real - noon };
    return { world, changes, watch: new ClockWatch(clocks, (state) => changes.push(state)) };
  }

  test('once a minute, and at once when it was set', async () => {
    const { world, changes, watch } = watched();
    expect([await watch.isRight(), await watch.isRight(), world.asked]).toEqual([true, true, 1]);
    world.real += 61_000;
    expect([await watch.isRight(), world.asked]).toEqual([true, 2]);
    world.wrong = -300_000;
    expect([await watch.isRight(), world.asked]).toEqual([false, 3]);
    world.wrong = 0;
    expect([await watch.isRight(), world.asked]).toEqual([true, 4]);
    expect(changes.map(({ offByMs }) => offByMs)).toEqual([-300_000, 0]);
  });

  test('a database that is away leaves what was known, and is asked again', async () => {
    const { world, watch } = watched();
    world.away = true;
    expect([await watch.now(), await watch.isRight()]).toEqual([null, true]);
    world.away = false;
    world.wrong = 120_000;
    expect(await watch.isRight()).toBe(false);
    world.away = true;
    world.real += 61_000;
    expect(await watch.isRight()).toBe(false);
    expect(world.asked).toBe(4);
  });
});

describe('C4: an API whose clock is wrong', () => {
  test('takes no command, says so, goes on reading, and is ready again when the clock is right', async () => {
    let wrong = 300_000;
    const own = await openApi({ withoutEngine: true, hostClock: () => Date.now() + wrong });
    onTestFinished(async () => await own.close());
    const caller = await own.caller('ADMINISTRATOR');
    const register =
      'mutation M($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { __typename } }';
    const contact = { firstName: 'Ana', lastName: 'Lopez', email: 'ana@example.org' };
    const input = { legalName: 'Helix', country: 'US', contact, idempotencyKey: 'one' };
    const refused = await own.graphql(register, { input }, caller);
    expect([refused.status, refused.errors[0]?.extensions['code']]).toEqual([503, 'CLOCK_DIFFERS']);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(await own.db.query('SELECT FROM command')).toEqual([]);
    expect((await own.graphql('{ me { id } }', {}, caller)).status).toBe(200);
    const ready = await fetch(`${own.url}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { status: 'clock-differs', message: expect.stringContaining('300 s ahead') },
    ]);
    expect(own.log.filter((line) => line.includes('API_CLOCK_DIFFERS'))).toHaveLength(1);

    wrong = 0;
    const { status, errors } = await own.graphql(register, { input }, caller);
    expect([status, errors]).toEqual([200, []]);
    expect(await own.db.query('SELECT FROM command')).toHaveLength(1);
    expect((await fetch(`${own.url}/readyz`)).status).toBe(200);
    expect(own.log.filter((line) => line.includes('API_CLOCK_RIGHT'))).toHaveLength(1);
  });
});

describe('C4: a process whose clock is wrong', () => {
  let env: Readonly<Record<'NODE_OPTIONS' | 'TEMPORAL_ADDRESS' | 'PORT' | 'HOST', string>>;
  beforeAll(async () => {
    const [port] = await freePorts(1);
    const ahead = 'const%20now=Date.now;Date.now=()=>now()+3600000';
    const NODE_OPTIONS = `--import=data:text/javascript,${ahead}`;
    env = { NODE_OPTIONS, TEMPORAL_ADDRESS: '127.0.0.1:9', PORT: String(port), HOST: '127.0.0.1' };
  });
  const place = async () => {
    const database = await createTestDatabase();
    onTestFinished(async () => await database.drop());
    return { ...env, DATABASE_URL: database.url };
  };

  test.each(['relay.ts', 'worker.ts'])('%s does not start', async (file) => {
    const { code, output } = await run(file, [], { ...(await place()), TEMPORAL_ADDRESS: inject('temporalAddress') });
    expect(code).toBe(1);
    expect(output).toContain('RUNTIME_CLOCK_DIFFERS The clock of this machine is 3600 s ahead');
  });

  test('the API is not ready', async () => {
    const here = await place();
    const api = start('api.ts', [], here);
    await api.until('api.ready');
    const ask = async () => (await fetch(`http://127.0.0.1:${here.PORT}/readyz`)).json();
    await expect.poll(ask, { timeout: 10_000 }).toMatchObject({ status: 'clock-differs' });
    expect(await api.until('API_CLOCK_DIFFERS')).toContain('3600 s ahead');
  });
});

import { expect, inject, test } from 'vitest';
import { setOnFire } from '../../bench/api-stage.ts';

test(
  'an API killed amid mutations: one command per key, nothing lost, nothing twice',
  { timeout: 240_000 },
  async () => {
    const services = {
      postgresUrl: inject('postgresUrl'),
      temporalAddress: inject('temporalAddress'),
      namespace: 'almoner',
    };
    const after = await setOnFire({ seed: 11, mutations: 45, kills: 3, clients: 4 }, services);
    expect(after.problems).toEqual([]);
    expect(after).toMatchObject({ mutations: 45, kills: 3 });
    expect(after.repeats).toBeGreaterThan(0);
  },
);

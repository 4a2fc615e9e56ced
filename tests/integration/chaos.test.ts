import { expect, inject, test } from 'vitest';
import { chaos } from '../../bench/chaos.ts';

test('C7, C10, T11: with a worker that is killed again and again nothing is lost and nothing happens twice', async () => {
  const [, namespace = 'sim'] = inject('simNamespaces');
  const services = { postgresUrl: inject('postgresUrl'), temporalAddress: inject('temporalAddress'), namespace };
  const done = await chaos({ seed: 13, lives: 2, parallel: 2, kills: 3, years: 1 }, services);
  expect(done.problems).toEqual([]);
  expect(done.kills).toBeGreaterThanOrEqual(3);
  expect(done.events).toBeGreaterThan(100);
}, 240_000);

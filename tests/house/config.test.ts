import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout, ConfigError, loadConfig } from '../../runtime/config.ts';

describe('the configuration', () => {
  test('an empty environment is enough', () => {
    const config = loadConfig({});
    expect(config.databaseUrl).toBeUndefined();
    expect(config.temporal).toEqual({ address: undefined, namespace: 'almoner', taskQueue: 'almoner' });
    expect(config.web).toEqual({ host: '127.0.0.1', port: 4000 });
    expect(config.first.demo).toBe(true);
    expect(config.stateFolder).toBe(path.join(checkout, '.almoner'));
  });

  test('variables are taken as they are given', () => {
    const url = 'postgres://almoner:secret@127.0.0.1:5432/almoner';
    const config = loadConfig({ DATABASE_URL: url, TEMPORAL_ADDRESS: 'engine:7233', XDG_CACHE_HOME: '/var/cache' });
    expect(config).toMatchObject({
      databaseUrl: url,
      temporal: { address: 'engine:7233' },
      cacheFolder: '/var/cache/almoner',
    });
  });

  test("invented donations come into a database of somebody's own only when asked for", () => {
    const url = 'postgres://almoner:secret@127.0.0.1:5432/almoner';
    expect(loadConfig({ DATABASE_URL: url }).first.demo).toBe(false);
    expect(loadConfig({ DATABASE_URL: url, ALMONER_DEMO: '1' }).first.demo).toBe(true);
    expect(loadConfig({ ALMONER_DEMO: '0' }).first.demo).toBe(false);
  });

  test('all problems are told at once, each with its variable', () => {
    const broken = {
      DATABASE_URL: 'mysql://x',
      TEMPORAL_ADDRESS: 'engine',
      TEMPORAL_NAMESPACE: '!',
      PORT: '70000',
      HOST: 'a b',
      ALMONER_DEMO: 'yes',
      ALMONER_ADMIN_EMAIL: 'admin',
      ALMONER_ENGINE_DOWNLOAD: 'ftp://mirror',
      ALMONER_ADMIN_PASSWORD: 'short',
      ALMONER_STATE: ' ',
    };
    expect(() => loadConfig(broken)).toThrow(ConfigError);
    for (const variable of Object.keys(broken)) expect(() => loadConfig(broken)).toThrow(variable);
  });

  test('a secret in a broken address is not repeated in the message', () => {
    const read = () => loadConfig({ DATABASE_URL: 'mysql://root:hunter2@db/x' });
    expect(read).toThrow(/^(?!.*hunter2)/s);
  });

  test('secrets may stand in files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'almoner-secrets-'));
    const file = path.join(folder, 'database-url');
    writeFileSync(file, 'postgres://almoner:secret@db/almoner\n');
    expect(loadConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe('postgres://almoner:secret@db/almoner');
    const both = { DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://other/almoner' };
    expect(() => loadConfig(both)).toThrow('DATABASE_URL_FILE and DATABASE_URL are both set');
    rmSync(folder, { recursive: true });
    expect(() => loadConfig({ DATABASE_URL_FILE: file })).toThrow('DATABASE_URL_FILE names a file that cannot be read');
  });
});

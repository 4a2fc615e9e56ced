import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../domain/commands/catalogue.ts';
import type { Script } from '../../domain/script.ts';
import { forecast } from '../../domain/simulation.ts';
import { parseLife } from '../../runtime/life/file.ts';
import { lifeFileSchema } from '../../runtime/life/json-schema.ts';
import { main } from '../../runtime/life.ts';
import { story } from '../../domain/telling/tell.ts';

const lives = readdirSync('tests/lives').filter((name) => name.endsWith('.yaml'));

function scriptOf(text: string): Script {
  const parsed = parseLife(text);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.script;
}
/** A short life with one more fact. */
const shortLife = (fact: string) => `
title: A short life
start: 2024-03-01
zone: America/Los_Angeles
until: +9d
facts:
  - on: +0d
    do: registerOrganization
    with: { legalName: Club, country: US, contact: { firstName: A, lastName: B, email: a@b.example } }
  - { on: +1d, do: recordRequest, with: { requestNumber: R-1, lines: [{ productId: X, quantity: 1 }] } }
${fact}`;

describe('The lives in tests/lives', () => {
  test('there are at least eight', () => {
    expect(lives.length).toBeGreaterThanOrEqual(8);
  });

  test.each(lives)('%s is lived as it is written, and twice the same', (name) => {
    const script = scriptOf(readFileSync(`tests/lives/${name}`, 'utf8'));
    const life = forecast(script);
    expect(life.unexpected).toEqual([]);
    expect(forecast(script)).toEqual(life);
  });
});

describe('The worked example of docs/life-files.md', () => {
  const text = readFileSync('docs/life-files.md', 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
  const [, told = ''] = /It tells[^`]*```text\n([\s\S]*?)```/.exec(text) ?? [];

  test('is lived as it is written and tells what the page says', () => {
    const life = forecast(scriptOf(example));
    expect(life.unexpected).toEqual([]);
    const sentences = story(life).map((line) => line.slice(10));
    const shown = told.split('\n').filter((line) => line !== '');
    expect(shown.length).toBeGreaterThan(3);
    for (const line of shown) expect(sentences).toContain(line.slice(10));
  });
});

describe('npm run life', () => {
  const run = async (...args: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(
      args,
      (line) => out.push(line),
      (line) => err.push(line),
    );
    return { code, out, err };
  };

  test('tells a story and names the habits it assumes', async () => {
    const { code, out } = await run('tests/lives/leap-day.yaml');
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('after RenewalWindowOpened: confirmRenewal after 30 days');
    expect(out.join('\n')).toMatch(/2024-02-29 · Contract main active as 90460001, from 2024-02-29 through 2029-02-28/);
  });

  test('with --json every line is one object with exactly the seven keys', async () => {
    const { code, out } = await run('tests/lives/late-contract.yaml', '--json');
    expect(code).toBe(0);
    for (const line of out) {
      expect(Object.keys(JSON.parse(line))).toEqual(['at', 'date', 'stream', 'kind', 'name', 'key', 'data']);
    }
  });

  test('a refusal that the file does not expect is exit 3, and so is an expected one that does not come', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'life-'));
    const written = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const refused = await run(written('refused.yaml', shortLife('  - { on: +2d, do: approveDonation }\n')));
    expect([refused.code, refused.err]).toEqual([
      3,
      [expect.stringContaining('approveDonation refused (ORGANIZATION_NOT_VALIDATED')],
    ]);
    const accepted = await run(
      written('accepted.yaml', shortLife('  - { on: +2d, do: startDonorReview, expect: [FORBIDDEN] }\n')),
    );
    expect([accepted.code, accepted.err]).toEqual([3, [expect.stringContaining('was accepted, expected FORBIDDEN')]]);
  });

  test('a bad file is exit 2, with every error on standard error', async () => {
    const { code, out, err } = await run('package.json');
    expect([code, out.length]).toEqual([2, 0]);
    expect(err.length).toBeGreaterThan(3);
    expect((await run('no-such-file.yaml')).code).toBe(2);
    expect((await run()).err[0]).toContain('Usage');
    expect((await run('a.yaml', '--nonsense')).err[0]).toContain('Usage');
  });
});

describe('C12: the JSON schema of life files', () => {
  const text = JSON.stringify(lifeFileSchema());

  test('knows every command, and the fields of each', () => {
    for (const [name, { input }] of Object.entries(catalogue)) {
      expect(text, name).toContain(`"do":{"const":"${name}"}`);
      for (const field of Object.keys(input.shape)) expect(text, `${name}.${field}`).toContain(`"${field}":`);
    }
  });

  test('dates and labels are text there, as people write them', () => {
    expect(text).toContain('"shippedAt":{"type":"string"');
    expect(text).toContain('"lineId":{"type":"string","description":"Label of a line."}');
    expect(text).not.toMatch(/"kind":"(instant|date|ref|personal|code)"/);
  });
});

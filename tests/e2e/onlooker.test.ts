import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkout } from '../../runtime/config.ts';
import { firstOf, navigation, partsOf, settled } from './pages/console.ts';
import { openBrowser, picture, visit } from './setup/visit.ts';

const browser = openBrowser();
const { folder } = inject('installation');
const auditor = { email: `auditor-${randomUUID()}@almoner.example`, password: 'a password for an auditor' };

/** Adds a person as an operator does. */
async function addAuditor(): Promise<void> {
  const file = path.join(checkout, 'runtime/ops-user.ts');
  const { DATABASE_URL: _database, ...rest } = process.env;
  const run = spawn(process.execPath, [file, 'add', auditor.email, 'AUDITOR', '--stdin'], {
    env: { ...rest, NODE_OPTIONS: '', ALMONER_STATE: folder },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  run.stdin.end(`${auditor.password}\n`);
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`E2E_NO_AUDITOR: ops-user ended with ${String(code)}`);
}

/** What starts, changes or ends something, by the words on its button. */
const changes =
  /^(?:record|register|import|add|make|new|draft|publish|let |nudge|move|later|seen|leaves|start|change|end |take back|open a sandbox|live|close|go$|all actions)/iu;

async function offered(page: Page): Promise<readonly string[]> {
  const names = await page.locator('main').getByRole('button').allInnerTexts();
  return names.map((name) => name.trim()).filter((name) => changes.test(name));
}

describe('who may only look', () => {
  beforeAll(addAuditor, 60_000);

  test('is offered nothing that would be refused', async () => {
    const { page, context } = await visit(browser(), { signedIn: false });
    await context.request.post('/session', { headers: { 'x-almoner': 'console' }, data: auditor });
    await page.goto('/');
    const links = navigation(page).getByRole('link');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).not.toContain('/keys');
    const found: string[] = [];
    const look = async (address: string) => {
      await page.goto(address);
      await settled(page);
      found.push(...(await offered(page)).map((name) => `${address}: ${name}`));
    };
    for (const address of addresses) await look(address);
    for (const list of ['/donations', '/organizations', '/accounts', '/programs']) {
      await page.goto(list);
      await look(await firstOf(page, list));
      const parts = await partsOf(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const part of parts) await look(part);
    }
    await picture(page, 'onlooker');
    expect(found).toEqual([]);
  }, 300_000);
});

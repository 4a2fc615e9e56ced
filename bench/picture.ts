import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { checkout } from '../runtime/config.ts';
import { findChromium } from '../tests/e2e/setup/chromium.ts';

/**
 * Takes the picture of the README: a donation of the demo, on a console that runs. `--at` where it runs, `--donation` its
 * request number; signs in with `ALMONER_ADMIN_EMAIL` and `ALMONER_ADMIN_PASSWORD`.
 */

const { values } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://127.0.0.1:4000' },
    donation: { type: 'string', default: 'R-OKS-3' },
    to: { type: 'string', default: path.join(checkout, 'docs/images/donation.png') },
  },
});
const email = process.env['ALMONER_ADMIN_EMAIL'] ?? 'admin@almoner.example';
const password = process.env['ALMONER_ADMIN_PASSWORD'];
if (password === undefined) throw new Error('PICTURE_NO_PASSWORD: give ALMONER_ADMIN_PASSWORD of the installation.');

const browser = await chromium.launch(await findChromium());
try {
  const context = await browser.newContext({
    baseURL: values.at,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  await context.request.post('/session', { headers: { 'x-almoner': 'console' }, data: { email, password } });
  const page = await context.newPage();
  await page.goto('/');
  const find = page.getByRole('searchbox', { name: /^Find by request/ });
  await find.fill(values.donation);
  await find.press('Enter');
  await page.getByRole('main').getByRole('link', { name: values.donation, exact: true }).click();
  await page.getByRole('region', { name: 'Deadlines' }).waitFor();
  await page.mouse.move(0, 0);
  await mkdir(path.dirname(values.to), { recursive: true });
  await page.screenshot({ path: values.to });
  process.stdout.write(`${values.to}\n`);
} finally {
  await browser.close();
}

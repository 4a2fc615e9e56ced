import { describe, expect, test } from 'vitest';
import { goTo, overhang, settled } from './pages/console.ts';
import { openBrowser, phone, picture, visit } from './setup/visit.ts';

const browser = openBrowser();

describe('settings', () => {
  test('a reseller is added, corrected after a refusal, and changed; the reasons are listed', async () => {
    const { page } = await visit(browser());
    await page.goto('/');
    await goTo(page, 'Resellers');
    await page.getByRole('button', { name: 'Add a reseller' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Cascadia Networks');
    await dialog.getByLabel('Website').fill('ftp://cascadia.example');
    await dialog.getByLabel('Reason').fill('Known for years');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Website: A website begins with https://').waitFor();
    await dialog.getByLabel('Website').fill('https://cascadia.example');
    await picture(page, 'reseller form');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('every country').waitFor();
    await page.getByRole('button', { name: 'Change Cascadia Networks' }).click();
    await dialog.getByLabel('Is asked for offers').click();
    await dialog.getByLabel('Reason').fill('Closed down');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Closed down').waitFor();
    await page
      .getByRole('row', { name: /Closed down/u })
      .getByText('Cascadia Networks')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Change Cascadia Networks' }).count()).toBe(0);
    await page.getByLabel('Also those no longer asked').click();
    await page.getByText('No longer asked', { exact: true }).waitFor();
    await page.setViewportSize(phone);
    await expect.poll(async () => await overhang(page)).toBe(0);
    await picture(page, 'resellers');
  }, 120_000);

  test('a key of a program is shown once, and ended', async () => {
    const { page } = await visit(browser());
    await page.goto('/');
    await goTo(page, 'API keys');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByLabel('Program').fill('shop of the tests');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByText(/^The key of shop of the tests, shown this once/u).waitFor();
    await page.getByText(/^alm_/u).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByText(/shown this once: note/u).count()).toBe(0);
    await page.getByRole('button', { name: 'End the key of shop of the tests' }).click();
    await page.getByRole('button', { name: 'End the key', exact: true }).click();
    await page.getByText('Ended', { exact: true }).waitFor();
    await picture(page, 'keys');
  }, 120_000);

  test('the words of a message are drafted, with every mistake named, and compared', async () => {
    const { page } = await visit(browser());
    await page.goto('/programs/village-radios');
    await page
      .getByRole('link', { name: /^Version \d+$/u })
      .first()
      .click();
    await page.getByRole('link', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Draft a change' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What is changed').click();
    await page.getByRole('option', { name: 'Name, labels and rights' }).click();
    await dialog.getByLabel('As JSON').fill('{"name": 5');
    await dialog.getByLabel('Reason').fill('A better name');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await dialog.getByText(/^This is no JSON/u).waitFor();
    await dialog.getByLabel('As JSON').fill('{"name": 5}');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await dialog.getByText('name: A name is a text in quotes.').waitFor();
    await dialog.getByLabel('As JSON').fill('{"labels": {"vendor": 5}}');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await dialog.getByText(/^document\.labels\.vendor: /u).waitFor();
    await picture(page, 'program draft refused');
    await dialog.getByLabel('As JSON').fill('{"name": "Radios for every village"}');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await page.waitForURL(/\/compare$/u);
    await page.getByText('Radios for every village', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isVisible()).toBe(true);
    await page.setViewportSize(phone);
    await page.getByRole('link', { name: 'Document' }).click();
    await page.getByRole('button', { name: 'Draft a change' }).click();
    await dialog.getByLabel('As JSON').waitFor();
    await expect.poll(async () => await overhang(page)).toBe(0);
  }, 120_000);

  test('a product is asked of on a day, by the dates that are recorded', async () => {
    const { page } = await visit(browser());
    await page.goto('/eox');
    const form = page.getByRole('search', { name: 'A product on a day' });
    await form.getByLabel('Product').fill('ISR4431');
    await form.getByLabel('On').fill('2000-01-01');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByText('Yes. Asked whether ISR4431 is supported at all on Sat 1 Jan 2000').waitFor();
    await form.getByLabel('On').fill('2090-01-01');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByText('No. Asked whether ISR4431').waitFor();
    await form.getByLabel('Product').fill('NOT-HELD');
    await form.getByRole('button', { name: 'Ask' }).click();
    await form.getByText('Not known whether NOT-HELD').waitFor();
    await page.setViewportSize(phone);
    await expect.poll(async () => await overhang(page)).toBe(0);
    await picture(page, 'eox on a day');
  }, 60_000);
});

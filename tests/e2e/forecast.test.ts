import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { goTo, overhang } from './pages/console.ts';
import { openBrowser, phone, visit } from './setup/visit.ts';

const browser = openBrowser();

describe('what lies ahead', () => {
  test('of all donations is worked out, opened by month, and leads to a donation with another assumption', async () => {
    const { page } = await visit(browser());
    await page.goto('/');
    await goTo(page, 'Forecast');
    await page.getByText('Nothing is worked out yet').waitFor();
    await page.getByLabel('Assuming that').click();
    await page.getByRole('option', { name: 'The contract is renewed every year' }).click();
    await page.getByRole('button', { name: 'Work it out' }).click();
    const table = page.getByRole('table', { name: 'What lies ahead' });
    await table.waitFor();
    await page.getByText('A quote comes seven days after the renewal window opens').waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    const month = table.getByRole('button').first();
    expect(await month.innerText()).toMatch(/^\w+ \d{4}$/u);
    await month.click();
    await table.getByText('×').first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize(phone); // the page takes a moment to lay itself out anew
    await expect.poll(async () => await overhang(page)).toBe(0);
    await table.getByRole('link').first().click();
    await page.waitForURL(/\/donations\/don_[^/]+\/forecast$/u);
    await page.getByLabel('Assuming that').click();
    await page.getByRole('option', { name: 'The recipient answers promptly' }).click();
    await page.getByText('Deliveries are reported four days after shipment.').waitFor();
  });
});

describe('a donation that began in the past', () => {
  test('is looked at with its mistakes, then without, and imported', async () => {
    const { page } = await visit(browser());
    const number = `R-past-${Date.now()}`;
    await page.goto('/import');
    await page.getByLabel('Request number').fill(number);
    await page.getByRole('combobox', { name: 'Organization' }).click();
    await page.getByRole('option').first().click();
    await page.getByLabel('Requested on').fill('2021-03-01');
    await page.getByLabel('Lines').fill('ISR4331; 1; router');
    await page.getByLabel('Facts').fill('2021-03-10; recordDelivery\n2021-03-12; fly');
    const look = page.getByRole('button', { name: 'Look what it leads to' });
    await look.click();
    await page.getByText('Line 2: There is no command fly.').waitFor();
    await page.getByLabel('Facts').fill('2021-03-10; recordDelivery\n2021-03-02; recordAgreement');
    await look.click();
    await page.getByText('Fact 1, recordDelivery').waitFor();
    await page.getByLabel('Facts').fill('2021-03-02; recordAgreement\n2021-03-04; startDonorReview');
    await look.click();
    const bring = page.getByRole('button', { name: 'Import it' });
    await bring.waitFor();
    await page.getByRole('heading', { name: 'What comes next' }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await bring.click();
    await page.waitForURL(/\/donations\/don_/u);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: number }).waitFor();
  });
});

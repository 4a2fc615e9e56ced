import { describe, expect, test } from 'vitest';
import { goTo, settled } from './pages/console.ts';
import { CommandForm } from './pages/command-form.ts';
import { StreamPage } from './pages/stream-page.ts';
import { openBrowser, picture, visit } from './setup/visit.ts';

/** What the console offers is what the rule book says: the next step, a new request, the reason of a refusal. */

const browser = openBrowser();

describe('What the rule book suggests', () => {
  test('stands beside the title of a donation whose contract is waited for, the most usual first', async () => {
    const { page } = await visit(browser());
    await page.goto('/deadlines');
    await settled(page);
    const waiting = page.getByRole('row').filter({ hasText: 'the vendor to activate the support contract' });
    await waiting.getByRole('link').first().click();
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'All actions' }).waitFor();
    const offered = await main.getByRole('button').allInnerTexts();
    expect(offered.indexOf('Activate contract')).toBe(offered.findIndex((label) => label !== ''));
    await main.getByRole('button', { name: 'Activate contract', exact: true }).click();
    await new CommandForm(page, 'Activate contract').dialog.waitFor();
    await picture(page, 'suggested');
  });
});

describe('F15: an organization that closes', () => {
  test('says why it can ask for nothing new instead of offering it; another one offers it', async () => {
    const { page } = await visit(browser());
    await goThere(page, 'Closing');
    const donations = page.getByRole('region', { name: 'Donations' });
    await donations.getByText('it can make no new request').waitFor();
    expect(await donations.getByRole('button', { name: 'Record a request' }).count()).toBe(0);
    await picture(page, 'no new request');

    await goThere(page, 'Validated');
    await donations.getByRole('button', { name: 'Record a request' }).click();
    await new CommandForm(page, 'Record request').dialog.waitFor();
  });
});

async function goThere(page: Awaited<ReturnType<typeof visit>>['page'], state: string): Promise<void> {
  await page.goto('/');
  await goTo(page, 'Organizations');
  await settled(page);
  const row = page.getByRole('row').filter({ has: page.getByText(state, { exact: true }) });
  await row.getByRole('link').first().click();
  await page.getByRole('region', { name: 'Donations' }).waitFor();
}

describe('F24: a refused takeback', () => {
  test('tells why on the part about returns', async () => {
    const { page } = await visit(browser());
    await page.goto('/organizations?q=Copperleaf');
    await settled(page);
    await page.getByRole('link', { name: 'Copperleaf Night Shelter' }).first().click();
    const donations = page.getByRole('region', { name: 'Donations' });
    await donations.getByRole('row').filter({ hasText: 'Takeback' }).getByRole('link').first().click();
    await new StreamPage(page).part('Takeback and compliance');
    const told = page.getByRole('alert').filter({ hasText: 'The pieces stand idle' });
    await told.waitFor();
    expect(await told.innerText()).toContain('Why: The recycler does not collect single pieces there.');
    await picture(page, 'refused');
  });
});

import { describe, expect, test } from 'vitest';
import { goTo, notice } from './pages/console.ts';
import { StreamPage } from './pages/stream-page.ts';
import { takeEngineAway } from './setup/engine.ts';
import { newRequest } from './setup/prepare.ts';
import { openBrowser, visit } from './setup/visit.ts';

const browser = openBrowser();

describe('the engine goes away and comes back', () => {
  test('commands are stored meanwhile and applied later, and everything else goes on', async () => {
    const { page, context } = await visit(browser());
    const { id, number } = await newRequest(context);
    const donation = new StreamPage(page);
    await page.goto(`/donations/${id}`);
    await donation.stage('Requested');
    const giveEngineBack = await takeEngineAway();

    const banner = notice(page, 'commands are stored and applied when it is back');
    await banner.waitFor({ timeout: 40_000 });
    await donation.act('Start donor review');
    await notice(page, 'Stored, waiting for the engine').waitFor();
    await notice(page, '1 command stored and not applied yet').getByText('Start donor review').waitFor();
    await donation.stage('Requested');

    await donation.part('Forecast');
    await page.getByRole('region', { name: 'Forecast' }).getByText('Assumed:').waitFor();
    await donation.part('Timeline');
    await page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor();
    await goTo(page, 'Commands');
    const waiting = page.getByRole('row').filter({ hasText: number }).filter({ hasText: 'Start donor review' });
    await waiting.getByText('Waiting', { exact: true }).waitFor();
    await goTo(page, 'Organizations');
    await page.getByRole('link', { name: 'Harborlight Clinic' }).waitFor();

    await page.goto(`/donations/${id}`);
    await banner.waitFor();
    const loaded = await page.evaluate<number>('performance.timeOrigin');
    await giveEngineBack();
    await donation.stage('Donor review', 120_000); // the supervisor tries again at growing intervals
    await banner.waitFor({ state: 'hidden' });
    await notice(page, 'not applied yet').waitFor({ state: 'hidden' });
    expect(await page.evaluate<number>('performance.timeOrigin'), 'the page was not loaded again').toBe(loaded);
  });
});

import { describe, expect, inject, test } from 'vitest';
import { registerOrganization } from './pages/parties.ts';
import { SignIn } from './pages/sign-in.ts';
import { approve, fits, getSupport, giveBack, isTold, newStory, recordRequest, ship } from './pages/story.ts';
import { desktop, openBrowser, phone, visit } from './setup/visit.ts';

const browser = openBrowser();
const { email, password } = inject('installation');

describe.each([
  ['on a desk', desktop],
  ['on a phone', phone],
] as const)('one donation from the request to the end, %s', (_where, size) => {
  test('every step is a form, every stage is shown, and everything is told', async () => {
    const { page, complaints } = await visit(browser(), { size, signedIn: false });
    await page.goto('/');
    await new SignIn(page).with(email, password);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    complaints.splice(0); // of not being signed in
    const story = newStory(page);
    const organization = await registerOrganization(page, story.party);
    await organization.act('Submit validation');
    await organization.act('Record validation', async (form) => await form.choose({ Outcome: 'Validated' }));
    await page.getByRole('main').getByText('Validated', { exact: true }).first().waitFor();
    await fits(page, 'organization validated');
    const donation = await recordRequest(story);
    await approve(story, donation);
    await ship(story, donation);
    await getSupport(story, donation);
    await giveBack(story, donation);
    await isTold(story, donation);
    expect(complaints).toEqual([]);
  });
});

import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, overhang, settled } from './pages/console.ts';
import { newRequest } from './setup/prepare.ts';
import { openBrowser, phone, picture, visit } from './setup/visit.ts';

const browser = openBrowser();
const programId = 'cisco-techsoup';

async function graphql<Data>(context: BrowserContext, query: string, variables: object): Promise<Data> {
  const headers = { 'x-almoner': 'console' };
  const response = await context.request.post('/graphql', { headers, data: { query, variables } });
  const { data } = (await response.json()) as { readonly data: Data };
  return data;
}

/** A draft that gives donors longer to decide; its number. */
async function draft(context: BrowserContext): Promise<number> {
  type Document = {
    readonly policy: { readonly clocks: Readonly<Record<string, { readonly steps: readonly object[] }>> };
  };
  type Found = { readonly program: { readonly policyVersion: number } };
  const { program } = await graphql<Found>(context, 'query Q($id: ID!) { program(id: $id) { policyVersion } }', {
    id: programId,
  });
  const read = 'query Q($id: ID!, $version: Int!) { policyVersion(programId: $id, version: $version) { document } }';
  type Read = { readonly policyVersion: { readonly document: Document } };
  const variables = { id: programId, version: program.policyVersion };
  const { document } = (await graphql<Read>(context, read, variables)).policyVersion;
  const { donorReview, ...clocks } = document.policy.clocks;
  const steps = donorReview?.steps.map((step) => ({ ...step, after: { days: 44 } }));
  const policy = { ...document.policy, clocks: { ...clocks, donorReview: { ...donorReview, steps } } };
  const save = `mutation M($input: SavePolicyInput!) { savePolicy(input: $input) {
    ... on SavePolicySuccess { policyVersion { version } } ... on UserError { message path } } }`;
  type Saved = { readonly savePolicy: { readonly policyVersion: { readonly version: number } } };
  const input = { programId, document: { ...document, policy }, reason: 'donors need longer' };
  return (await graphql<Saved>(context, save, { input })).savePolicy.policyVersion.version;
}

describe('programs', () => {
  test('a draft is compared, tried out, published, and adopted by what runs already', async () => {
    const { page, context } = await visit(browser());
    await newRequest(context);
    const version = await draft(context);
    await page.goto('/');
    await goTo(page, 'Programs');
    await picture(page, 'programs');
    await page.getByRole('link', { name: 'Cisco donations through TechSoup' }).click();
    await page.getByRole('link', { name: `Version ${version}`, exact: true }).click();
    await page.getByText('after 44 days (due)').waitFor();
    await picture(page, 'program version clocks');

    await page.getByRole('link', { name: 'Differences' }).click();
    await page.getByText('policy.clocks.donorReview.steps.due.after.days', { exact: true }).waitFor();
    await picture(page, 'program version differences');

    await page.getByRole('link', { name: 'What if' }).click();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByText(/^Worked out: (\d+) of \1 donations looked at\.$/u).waitFor({ timeout: 60_000 });
    await picture(page, 'program version what if');

    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Agreed with the donor');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Let donations adopt it' }).click();
    await dialog.getByLabel('Reason').fill('Everybody waits as long');
    await picture(page, 'program version adopt');
    await dialog.getByRole('button', { name: 'Let donations adopt it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Adoptions' }).click();
    await page.getByText(/, 0 on the way, 0 to go$/u).waitFor({ timeout: 120_000 });
    await page.getByText('Done', { exact: true }).waitFor();
    await picture(page, 'program version adoptions');

    await page.setViewportSize(phone);
    for (const part of ['Clocks', 'Differences', 'What if', 'Adoptions']) {
      await page.getByRole('navigation', { name: 'Parts of this version' }).getByRole('link', { name: part }).click();
      await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
      expect(await overhang(page), part).toBe(0);
      await picture(page, `program version ${part} phone`);
    }
    await page.goto('/programs/nowhere');
    await settled(page);
    await page.getByRole('heading', { name: 'No such program' }).waitFor();
  }, 240_000);
});

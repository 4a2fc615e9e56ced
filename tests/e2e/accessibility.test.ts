import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstOf, navigation, overhang, partsOf, settled } from './pages/console.ts';
import { SignIn } from './pages/sign-in.ts';
import { desktop, openBrowser, phone, picture, visit } from './setup/visit.ts';

const browser = openBrowser();

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What depends on colors, and so has to be looked at again in the dark. */
const colors = ['color-contrast', 'link-in-text-block'];

type Scheme = 'light' | 'dark';
type Size = typeof desktop | typeof phone;

/** In the order in which the window changes least; it ends as it began. */
const looks: readonly (readonly [Size, Scheme])[] = [
  [desktop, 'light'],
  [phone, 'light'],
  [phone, 'dark'],
  [desktop, 'dark'],
];

/** Whom axe finds at fault: one line for each element. */
async function faults(page: Page, scheme: Scheme, within: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include(within);
  // The size of targets is looked at on demand only. `options` first: it takes the place of what was chosen before.
  const isFull = scheme === 'light';
  const chosen = isFull
    ? axe.options({ rules: { 'target-size': { enabled: true } } }).withTags(standard)
    : axe.withRules(colors);
  const { violations, passes, incomplete, inapplicable } = await chosen.analyze();
  const asked = new Set([...violations, ...passes, ...incomplete, ...inapplicable].map(({ id }) => id));
  expect(asked.has(isFull ? 'target-size' : 'color-contrast'), 'the rule was asked').toBe(true);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Switches the light and waits until the last color has changed. */
async function light(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  const isLit = `(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number);
    const isStill = document.getAnimations().every(({ playState }) => playState !== 'running');
    return isStill && (red + green + blue > 382 ? 'light' : 'dark');
  })()`;
  await expect.poll(async () => await page.evaluate(isLit), { timeout: 20_000 }).toBe(scheme);
}

/** Looks at what is shown in each size and light. `within`: what is around it has been examined before. */
async function examine(page: Page, name: string, within = 'body'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [size, scheme] of looks) {
    const look = `${name} ${scheme} ${size.width}`;
    await page.setViewportSize(size);
    await light(page, scheme);
    found.push(...(await faults(page, scheme, within)).map((fault) => `${look}: ${fault}`));
    if ((await overhang(page)) > 0) found.push(`${look}: it can be scrolled sideways`);
    await picture(page, look);
  }
  await light(page, 'light');
  return found;
}

describe('WCAG 2.2 AA, light and dark, on a desk and on a phone', () => {
  test('every page that the navigation leads to', async () => {
    const { page } = await visit(browser());
    await page.goto('/');
    const links = navigation(page).getByRole('link');
    await links.first().waitFor();
    const names = await links.allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (const name of names) {
      const link = navigation(page).getByRole('link', { name, exact: true });
      await link.click();
      await page.waitForURL(`**${(await link.getAttribute('href')) ?? ''}`);
      await settled(page);
      found.push(...(await examine(page, `page ${name}`)));
    }
    expect(found).toEqual([]);
  });

  test.each(['/donations', '/organizations', '/accounts', '/messages'])(
    'the first of %s with its parts',
    async (list) => {
      const { page } = await visit(browser());
      await page.goto(list);
      await page.goto(await firstOf(page, list));
      await settled(page);
      const found = [...(await examine(page, `one of ${list}`))];
      const parts = partsOf(page);
      for (let place = 1; place < (await parts.count()); place += 1) {
        const name = await parts.nth(place).innerText();
        await parts.nth(place).click();
        await page.waitForURL(`**${(await parts.nth(place).getAttribute('href')) ?? ''}`);
        await settled(page);
        found.push(...(await examine(page, `one of ${list} ${name}`, 'main')));
      }
      expect(found).toEqual([]);
    },
  );

  test('an empty list, a page that is not there, a thing that is not there', async () => {
    const { page } = await visit(browser());
    const found: string[] = [];
    const nothing = encodeURIComponent(JSON.stringify({ q: 'no such thing' }));
    for (const [name, way] of [
      ['empty list', `/donations?filter=${nothing}&displayedFilters=%7B%7D&page=1&perPage=25`],
      ['no such page', '/no-such-page'],
      ['no such donation', '/donations/don_00000000-0000-7000-8000-000000000000'],
    ] as const) {
      await page.goto(way);
      await settled(page);
      found.push(...(await examine(page, name)));
    }
    expect(found).toEqual([]);
  });

  test('the sign-in, before and after a refusal', async () => {
    const { page, complaints } = await visit(browser(), { signedIn: false });
    await page.goto('/');
    const form = new SignIn(page);
    await form.button.waitFor();
    const found = [...(await examine(page, 'sign-in'))];
    await form.with('nobody@almoner.example', 'wrong wrong wrong');
    await page.getByRole('alert').first().waitFor();
    found.push(...(await examine(page, 'sign-in refused')));
    expect(found).toEqual([]);
    complaints.splice(0); // of being refused
  });

  test('an open form, with what is wrong in it', async () => {
    const { page } = await visit(browser());
    await page.goto('/donations');
    await page.getByRole('button', { name: 'Record a request' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record request' });
    await dialog.waitFor();
    const found = [...(await examine(page, 'form'))];
    await dialog.getByRole('button', { name: 'Record request' }).click();
    await dialog.getByText('This is needed.').first().waitFor();
    found.push(...(await examine(page, 'form with problems')));
    expect(found).toEqual([]);
  });
});

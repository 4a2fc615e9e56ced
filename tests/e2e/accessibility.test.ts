import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstOf, overhang, partsOf, settled, waysOf } from './pages/console.ts';
import { SignIn } from './pages/sign-in.ts';
import { desktop, openBrowser, phone, picture, visit } from './setup/visit.ts';

const browser = openBrowser();

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colors, and so has to be looked at again in the dark. */
const colors = ['color-contrast', 'link-in-text-block'];

/** Whom axe finds at fault: one line for each element. */
async function faults(page: Page, scheme: 'light' | 'dark', within: string): Promise<readonly string[]> {
  await light(page, scheme);
  const axe = new AxeBuilder({ page }).include(within);
  const chosen =
    scheme === 'dark'
      ? axe.withRules(colors)
      : axe.withTags(standard).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${scheme}: ${id} (${help}) ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Switches the light and waits until the last color has changed. */
async function light(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  const isLit = `(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).map(Number);
    const isStill = document.getAnimations().every(({ playState }) => playState !== 'running');
    return isStill && (red + green + blue > 382 ? 'light' : 'dark');
  })()`;
  await expect.poll(async () => await page.evaluate(isLit), { timeout: 20_000 }).toBe(scheme);
}

/** `within`: what is around it has been examined before. */
async function examine(page: Page, name: string, within = 'body'): Promise<readonly string[]> {
  const found = [...(await faults(page, 'light', within))];
  await picture(page, `${name} light`);
  found.push(...(await faults(page, 'dark', within)));
  await picture(page, `${name} dark`);
  if ((await overhang(page)) > 0) found.push('it can be scrolled sideways');
  return found.map((fault) => `${name}: ${fault}`);
}

describe.each([
  ['on a desk', desktop],
  ['on a phone', phone],
] as const)('WCAG 2.2 AA, light and dark, %s', (_where, size) => {
  test('every page of the navigation', async () => {
    const { page } = await visit(browser(), { size: desktop });
    await page.goto('/');
    const ways = await waysOf(page);
    expect(ways.length).toBeGreaterThan(5);
    const found: string[] = [];
    await page.setViewportSize(size);
    for (const way of ways) {
      await page.goto(way);
      await settled(page);
      found.push(...(await examine(page, `page ${way}`)));
    }
    expect(found).toEqual([]);
  });

  test('one donation, one organization, one account, with all their parts; one message', async () => {
    const { page } = await visit(browser(), { size });
    const found: string[] = [];
    for (const list of ['/donations', '/organizations', '/accounts', '/messages']) {
      await page.goto(list);
      await page.goto(await firstOf(page, list));
      await settled(page);
      found.push(...(await examine(page, `one of ${list}`)));
      for (const part of (await partsOf(page)).slice(1)) {
        await page.goto(part);
        await settled(page);
        found.push(...(await examine(page, `one of ${list} ${part.split('/').at(-1) ?? ''}`, 'main')));
      }
    }
    expect(found).toEqual([]);
  });

  test('an empty list, a page that is not there, a thing that is not there', async () => {
    const { page } = await visit(browser(), { size });
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
    const { page, complaints } = await visit(browser(), { size, signedIn: false });
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
    const { page } = await visit(browser(), { size });
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

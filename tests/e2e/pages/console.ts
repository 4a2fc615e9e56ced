import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A bar that tells how far something is, is no waiting of the page. */
const turning = '[role="progressbar"]:not([aria-valuenow])';
const waiting = ['[role="status"][aria-label="Loading"]', '[aria-label="Loading the page"]', turning];

/** Waits until a page is there with everything that it reads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await expect.poll(async () => await page.locator(waiting.join(',')).count(), { timeout: 20_000 }).toBe(0);
}

/** The ways through the console, where there is room for them. */
export function navigation(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Main' });
}

/** Address of the first thing in the list of a page. */
export async function firstOf(page: Page, list: string): Promise<string> {
  const link = page.locator(`main a[href^="${list}/"]`).first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? list;
}

/** Links to the parts of the thing that is shown; the first is what is shown. */
export function partsOf(page: Page): Locator {
  return page.getByRole('navigation', { name: /^Parts of this/ }).getByRole('link');
}

/** How far the page can be scrolled sideways, in pixels. */
export async function overhang(page: Page): Promise<number> {
  return await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** A notice that says this, wherever it stands. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('alert').filter({ hasText: text });
}

/** Follows the navigation, out of its drawer on a small screen. */
export async function goTo(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Open the menu' });
  const link = navigation(page).getByRole('link', { name, exact: true });
  await menu.or(link).first().waitFor();
  if (await menu.isVisible()) await menu.click();
  await link.click();
  await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
}

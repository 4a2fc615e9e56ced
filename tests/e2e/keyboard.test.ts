import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { CommandForm } from './pages/command-form.ts';
import { settled } from './pages/console.ts';
import { focused, hasFocus, Keyboard } from './pages/keyboard.ts';
import { SignIn } from './pages/sign-in.ts';
import { StreamPage } from './pages/stream-page.ts';
import { newRequest } from './setup/prepare.ts';
import { openBrowser, visit } from './setup/visit.ts';

const browser = openBrowser();
const { email, password } = inject('installation');

async function signIn(page: Page, keys: Keyboard): Promise<void> {
  await page.goto('/');
  const form = new SignIn(page);
  await keys.fill(form.email, email);
  await keys.fill(form.password, password);
  await keys.press('Enter');
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

async function recordRequest(page: Page, keys: Keyboard, number: string): Promise<void> {
  await keys.use(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Donations' }));
  await page.getByRole('heading', { level: 1, name: 'Donations' }).waitFor();
  expect(await hasFocus(page.getByRole('main')), 'a new page begins at its content').toBe(true);
  const opener = page.getByRole('button', { name: 'Record a request' });
  await keys.use(opener);
  const form = new CommandForm(page, 'Record request');
  await form.dialog.waitFor();
  await keys.press('Escape');
  await form.dialog.waitFor({ state: 'hidden' });
  await expect
    .poll(async () => await hasFocus(opener), { message: 'the focus returns to what opened the form' })
    .toBe(true);

  await keys.press('Enter');
  await keys.fill(form.text('Request number'), number);
  await keys.fill(form.choice('Organization'), 'Harborlight');
  await page.getByRole('option', { name: /Harborlight/ }).waitFor();
  await keys.press('ArrowDown', 'Enter');
  await keys.use(form.choice('Program'));
  await page.getByRole('option', { name: 'Cisco donations through TechSoup' }).waitFor();
  await choose(page, keys, 'Cisco donations through TechSoup');
  const line = form.group('Line 1');
  await keys.fill(line.text('Product ID'), 'ISR4331');
  await keys.fill(line.text('Quantity'), '1');
  await keys.use(form.sender, 'Space');
  await form.dialog.waitFor({ state: 'hidden' });
}

/** In an open list: down to the option with this name. */
async function choose(page: Page, keys: Keyboard, name: string): Promise<void> {
  const option = page.getByRole('option', { name, exact: true });
  for (let step = 0; step < 20 && !(await hasFocus(option)); step += 1) await keys.press('ArrowDown');
  expect(await hasFocus(option)).toBe(true);
  await keys.press('Enter');
}

describe('without a mouse', () => {
  test('from the sign-in over a request to its approval, and to the reason of a refusal', async () => {
    const { page, complaints } = await visit(browser(), { signedIn: false });
    const keys = new Keyboard(page);
    const number = `K-${randomInt(100_000, 1_000_000)}`;
    await signIn(page, keys);
    complaints.splice(0); // of not being signed in
    await recordRequest(page, keys, number);
    await keys.use(page.getByRole('alert').getByRole('link', { name: 'Open' }));
    await page.getByRole('heading', { level: 1, name: number }).waitFor();

    const donation = new StreamPage(page);
    for (const command of ['Record agreement', 'Approve donation']) {
      await keys.use(page.getByRole('main').getByRole('button', { name: command, exact: true }));
      const form = new CommandForm(page, command);
      await form.dialog.waitFor();
      await keys.use(form.sender);
      await form.dialog.waitFor({ state: 'hidden' });
      await expect.poll(async () => await focused(page), { message: 'the focus is not lost' }).not.toBe('nothing');
    }
    await donation.stage('Approved');

    await keys.use(page.getByRole('main').getByRole('button', { name: 'All actions' }));
    const picker = page.getByRole('dialog', { name: 'All actions' });
    await keys.fill(picker.getByRole('searchbox'), 'Close donation');
    const refused = picker.getByRole('button', { name: 'Close donation', exact: true });
    await keys.to(refused);
    expect(await refused.getAttribute('aria-disabled')).toBe('true');
    const reason = page.locator(`[id="${(await refused.getAttribute('aria-describedby')) ?? ''}"]`);
    expect(await reason.innerText()).toMatch(/^Not now: .{20,}/);
    await keys.press('Enter');
    expect(await picker.isVisible(), 'a refused action opens no form').toBe(true);
    await keys.press('Escape');
    await picker.waitFor({ state: 'hidden' });
    await expect.poll(async () => await focused(page)).toContain('All actions');
  });

  test('the first stop leads past the navigation to the content', async () => {
    const { page } = await visit(browser());
    await page.goto('/deadlines');
    await settled(page);
    const keys = new Keyboard(page);
    await keys.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await hasFocus(skip)).toBe(true);
    expect((await skip.boundingBox())?.x, 'it can be seen while it has the focus').toBeGreaterThanOrEqual(0);
    await keys.press('Enter', 'Tab');
    const inMain = await page.evaluate<boolean>(`document.querySelector('main').contains(document.activeElement)`);
    expect(inMain).toBe(true);
  });

  test('every stop of a page shows that it has the focus', async () => {
    const { page, context } = await visit(browser());
    const { id } = await newRequest(context);
    await page.goto(`/donations/${id}`);
    await settled(page);
    const keys = new Keyboard(page);
    const unseen: string[] = [];
    for (;;) {
      await keys.press('Tab');
      const name = await focused(page);
      if (name === 'nothing') break; // around once
      if (!(await isSeen(page))) unseen.push(name);
    }
    expect(unseen).toEqual([]);
  });
});

/** Whether the place looks otherwise with the focus than without. */
async function isSeen(page: Page): Promise<boolean> {
  const box = await page.evaluate<{ x: number; y: number; width: number; height: number } | null>(`(() => {
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    const [left, top] = [Math.max(x - 6, 0), Math.max(y - 6, 0)];
    return { x: left, y: top, width: Math.min(width + 12, innerWidth - left), height: Math.min(height + 12, innerHeight - top) };
  })()`);
  if (box === null || box.width <= 0 || box.height <= 0) return false;
  const shot = async () => await page.screenshot({ clip: box, animations: 'disabled', caret: 'hide' });
  const withFocus = await shot();
  await page.evaluate(`window.left = document.activeElement; window.left.blur()`);
  const without = await shot();
  await page.evaluate(`window.left.focus({ preventScroll: true, focusVisible: true })`);
  return !withFocus.equals(without);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, overhang, settled } from './pages/console.ts';
import { CommandForm } from './pages/command-form.ts';
import { StreamPage } from './pages/stream-page.ts';
import { desktop, openBrowser, phone, picture, visit } from './setup/visit.ts';

/** The demo's equipment that was replaced twice, and the box that did not come. */

const browser = openBrowser();
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing that axe finds at fault, and nothing to be scrolled sideways, on a desk and on a phone. */
async function examine(page: Page, name: string): Promise<void> {
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    await settled(page);
    const { violations } = await new AxeBuilder({ page }).include('main').withTags(standard).analyze();
    expect(
      violations.map(({ id, nodes }) => `${name} ${id} ${nodes.map(({ target }) => target.join(' ')).join()}`),
    ).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await picture(page, name);
  }
  await page.setViewportSize(desktop);
}

describe('F17, R20: a replacement whose defective piece has not gone back', () => {
  test('is listed by its return, leads to the donation with its line of serials, and takes no other serial', async () => {
    const { page } = await visit(browser());
    await page.goto('/');
    await goTo(page, 'Replacements');
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: 'Return overdue' });
    await row.getByRole('link', { name: /^RMA \d+$/ }).click();
    await page.getByRole('heading', { name: 'Which piece replaced which' }).waitFor();

    const pieces = page.getByRole('list', { name: /^Pieces at the place of/ }).getByRole('listitem');
    expect(await pieces.count()).toBe(3);
    const [first, second, third] = await pieces.allInnerTexts();
    expect([first, second]).toEqual([expect.stringContaining('Replaced'), expect.stringContaining('Replaced')]);
    expect(third).toContain('Delivered');
    expect(await page.getByRole('alert').filter({ hasText: 'full list price' }).count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Support cases' }).getByRole('row').count()).toBe(3);
    await examine(page, 'repairs');

    await page.getByRole('button', { name: /^Record return: RMA/ }).click();
    const form = new CommandForm(page, 'Record return');
    await form.write({ 'Serial number': 'NOT-THAT-ONE' });
    await form.choose({ 'Data erased': 'Yes' });
    await form.sender.click();
    await form.dialog.getByText('The vendor expects the defective piece').first().waitFor();
    await form.dialog.getByRole('button', { name: 'Cancel' }).click();

    await new StreamPage(page).part('Units');
    await page.getByRole('link', { name: 'Check support on another day' }).first().waitFor();
    expect(await page.getByText('Replaced by', { exact: true }).count()).toBe(2);
    expect(await page.getByText('Came for', { exact: true }).count()).toBe(2);
  });
});

describe('F05: a box that did not come', () => {
  test('stands below its shipment, with what ends it', async () => {
    const { page } = await visit(browser());
    await page.goto('/deadlines');
    await settled(page);
    const waiting = page.getByRole('row').filter({ hasText: 'the forwarder to confirm that a shipment is lost' });
    await waiting.getByRole('link').first().click();
    const incidents = page.getByRole('region', { name: 'Shipment incidents' });
    await incidents.getByText('Two of the three boxes').waitFor();
    const steps = await incidents.getByRole('button').allInnerTexts();
    expect(steps).toEqual(['Confirm shipment incident', 'Resolve shipment incident', 'Withdraw shipment incident']);
    await new StreamPage(page).open('Report shipment incident');
  });
});

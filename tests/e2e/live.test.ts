import { describe, expect, test } from 'vitest';
import { StreamPage } from './pages/stream-page.ts';
import { newRequest } from './setup/prepare.ts';
import { openBrowser, visit } from './setup/visit.ts';

const browser = openBrowser();

describe('two people at once', () => {
  test('what one does appears at the other one, in pages and lists, without loading again', async () => {
    const one = await visit(browser());
    const { id, number } = await newRequest(one.context);
    const other = await visit(browser());
    const filter = encodeURIComponent(JSON.stringify({ q: number }));
    await other.page.goto(`/donations?filter=${filter}&displayedFilters=%7B%7D&page=1&perPage=25`);
    const row = other.page.getByRole('row').filter({ hasText: number });
    await row.getByText('Requested', { exact: true }).waitFor();
    await one.page.goto(`/donations/${id}`);
    await new StreamPage(one.page).act('Start donor review');
    await row.getByText('Donor review', { exact: true }).waitFor();
    expect(await row.count()).toBe(1);
  });

  test('a form that is half filled in keeps its input, is told what came between, and can be sent all the same', async () => {
    const one = await visit(browser());
    const { id } = await newRequest(one.context);
    const other = await visit(browser());
    await one.page.goto(`/donations/${id}`);
    await other.page.goto(`/donations/${id}`);
    const form = await new StreamPage(other.page).open('Record agreement');
    await form.write({ Note: 'Signed on paper, kept in folder 7' });

    await new StreamPage(one.page).act('Start donor review');
    await new StreamPage(other.page).stage('Donor review');
    expect(await form.text('Note').inputValue()).toBe('Signed on paper, kept in folder 7');

    await form.sender.click();
    const problem = form.dialog.getByRole('alert');
    await problem.getByText('Somebody acted while this form was open').waitFor();
    await problem.getByRole('listitem').filter({ hasText: 'review' }).first().waitFor();
    expect(await form.text('Note').inputValue()).toBe('Signed on paper, kept in folder 7');
    await problem.getByRole('button', { name: 'Send it all the same' }).click();
    await form.dialog.waitFor({ state: 'hidden' });
    const [newest] = await new StreamPage(other.page).timeline();
    expect(newest).toContain('agreement');
    expect(newest).toContain('Signed on paper, kept in folder 7');
  });
});

import { describe, expect, inject, test } from 'vitest';
import { SignIn } from './pages/sign-in.ts';
import { openBrowser, visit } from './setup/visit.ts';

const browser = openBrowser();
const { email, password } = inject('installation');

describe('signing in', () => {
  test('whoever comes without a session is asked to sign in, and gets what he came for', async () => {
    const { page, complaints } = await visit(browser(), { signedIn: false });
    await page.goto('/donations');
    await new SignIn(page).with(email, password);
    await page.getByRole('heading', { level: 1, name: 'Donations' }).waitFor();
    expect(complaints.splice(0).filter((line) => !line.includes('401'))).toEqual([]);
  });

  test('a wrong password is told, and the form can be used again', async () => {
    const { page, complaints } = await visit(browser(), { signedIn: false });
    await page.goto('/');
    const form = new SignIn(page);
    await form.with(email, 'not the password');
    await page.getByRole('alert').filter({ hasText: 'password is wrong' }).waitFor();
    expect(await form.email.inputValue()).toBe(email);
    await form.with(email, password);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(complaints.splice(0).filter((line) => !line.includes('401'))).toEqual([]);
  });

  test('after signing out the pages are closed', async () => {
    const { page, complaints } = await visit(browser());
    await page.goto('/donations');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await new SignIn(page).button.waitFor();
    await page.goto('/donations');
    await new SignIn(page).button.waitFor();
    expect(complaints.splice(0).filter((line) => !line.includes('401'))).toEqual([]);
  });
});

import type { Page } from 'playwright-core';

/** The form that opens the console. */
export class SignIn {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get email() {
    return this.page.getByRole('textbox', { name: 'E-mail address' });
  }

  get password() {
    return this.page.getByLabel('Password');
  }

  get button() {
    return this.page.getByRole('button', { name: 'Sign in' });
  }

  async with(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(password);
    await this.button.click();
  }
}

import type { Page } from 'playwright-core';
import { CommandForm } from './command-form.ts';

/** Page of a donation, an organization or an account. */
export class StreamPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Does something: by its button, or by "All actions" where it is not among those that come next. */
  async act(command: string, fill?: (form: CommandForm) => Promise<void>): Promise<void> {
    const form = await this.open(command);
    await fill?.(form);
    const known = this.known();
    known.catch(() => undefined); // a refused form is told first
    await form.send();
    await known;
  }

  async open(command: string): Promise<CommandForm> {
    const main = this.page.getByRole('main');
    const all = main.getByRole('button', { name: 'All actions' });
    await all.waitFor();
    const own = main.getByRole('button', { name: command, exact: true });
    if (await own.isVisible()) await own.click();
    else {
      await all.click();
      const picker = this.page.getByRole('dialog', { name: 'All actions' });
      await picker.getByRole('searchbox', { name: 'Find an action' }).fill(command);
      await picker.getByRole('button', { name: command, exact: true }).click();
    }
    const form = new CommandForm(this.page, command);
    await form.dialog.waitFor();
    return form;
  }

  /** Resolves when the page has asked again and knows what was done. */
  private async known(): Promise<void> {
    await this.page.waitForResponse((response) =>
      /"operationName":"(donation|organization|account)Page"/i.test(response.request().postData() ?? ''),
    );
  }

  /** The donation stands at this stage; `within`: milliseconds, when servers have to come back first. */
  async stage(label: string, within = 20_000): Promise<void> {
    await this.page.getByText(`Stage: ${label}.`).waitFor({ state: 'attached', timeout: within });
  }

  /** Goes to one of its parts. */
  async part(label: string): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: /^Parts of this/ });
    await parts.getByRole('link', { name: new RegExp(`^${label}( \\(\\d+\\))?$`) }).click();
  }

  /** What the timeline of this page says, newest first. */
  async timeline(): Promise<readonly string[]> {
    await this.part('Timeline');
    const entries = this.page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
    await entries.first().waitFor();
    return await entries.allInnerTexts();
  }
}

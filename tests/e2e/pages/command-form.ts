import type { Locator, Page } from 'playwright-core';

/** Fields of a form, or of one of its groups, by the labels that people read. */
export class Fields {
  protected readonly page: Page;
  private readonly root: Locator;

  constructor(page: Page, root: Locator) {
    this.page = page;
    this.root = root;
  }

  group(name: string): Fields {
    return new Fields(this.page, this.root.getByRole('group', { name, exact: true }));
  }

  text(label: string): Locator {
    return this.root.getByRole('textbox', { name: label, exact: true });
  }

  /** A field with options; its name goes on with what is chosen. */
  choice(label: string): Locator {
    return this.root.getByRole('combobox', { name: new RegExp(`^${label}( |$)`) });
  }

  async write(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.text(label).fill(value);
  }

  /** Takes options from lists. */
  async choose(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, option] of Object.entries(values)) {
      await this.choice(label).click();
      await this.page.getByRole('option', { name: option, exact: true }).click();
    }
  }

  /** Types a part and takes the option that is suggested; of several, every one that is named. */
  async suggest(label: string, ...options: readonly string[]): Promise<void> {
    for (const option of options) {
      await this.choice(label).fill(option);
      await this.page.getByRole('option', { name: option }).first().click();
    }
    await this.choice(label).press('Tab'); // a list from which several are taken stays open
  }

  async add(what: string): Promise<void> {
    await this.root.getByRole('button', { name: `Add ${what}`, exact: true }).click();
  }
}

/** The open form of one command. */
export class CommandForm extends Fields {
  readonly dialog: Locator;
  private readonly title: string;

  /** `title`: the command as people read it, "Record shipment". */
  constructor(page: Page, title: string) {
    const dialog = page.getByRole('dialog', { name: title, exact: true });
    super(page, dialog);
    this.dialog = dialog;
    this.title = title;
  }

  get sender(): Locator {
    return this.dialog.getByRole('button', { name: this.title, exact: true });
  }

  get again(): Locator {
    return this.dialog.getByRole('button', { name: 'Send it all the same' });
  }

  /**
   * Sends it and waits until it was taken. What one step sets off elsewhere (an account that a donation needs) comes back to
   * the donation a moment later, perhaps into this form; a person would read that and send it all the same.
   */
  async send(): Promise<void> {
    await this.sender.click();
    const refusal = this.dialog.getByRole('alert');
    const refused = refusal.waitFor().then(async () => await refusal.innerText());
    refused.catch(() => undefined);
    const why = await Promise.race([this.dialog.waitFor({ state: 'hidden' }).then(() => null), refused]);
    if (why === null) return;
    if (!(await this.again.isVisible())) throw new Error(`E2E_REFUSED: ${this.title} was refused: ${why}`);
    await this.again.click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

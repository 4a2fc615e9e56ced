import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 150;

/** Somebody without a mouse: keys only, and only on what has the focus. */
export class Keyboard {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tabs until this has the focus. @throws when it cannot be reached so. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await this.press(key);
    }
    throw new Error(`E2E_KEYBOARD: ${MOST_STOPS} presses of ${key} do not lead to ${target.toString()}`);
  }

  async fill(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.type(text);
  }

  async use(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.press(key);
  }
}

/** What is asked of an element in the page. */
type Place = { readonly ownerDocument: { readonly activeElement: unknown } };

export async function hasFocus(target: Locator): Promise<boolean> {
  const isActive = (element: Place) => element.ownerDocument.activeElement === element;
  return (await target.count()) === 1 && (await target.evaluate(isActive));
}

/** What has the focus, in words; "nothing" when it was lost. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>(`(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    return element.tagName.toLowerCase() + ' ' + (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
  })()`);
}

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { untilReady } from './ready.ts';

export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 360, height: 780 } as const;

export type Look = {
  readonly size?: typeof desktop | typeof phone;
  readonly scheme?: 'light' | 'dark';
  /** Signed in already, without using the form. */
  readonly signedIn?: boolean;
};

/** What people wait for at most; the machine may be busy. */
const PATIENCE_MS = 20_000;

/** One browser for the tests of a file, once the stack is up. */
export function openBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    const { browser: found } = inject('installation');
    if (typeof found === 'string') throw new Error(found);
    await untilReady();
    browser = await chromium.launch(found);
  }, 300_000);
  afterAll(async () => await browser?.close());
  return () => {
    if (browser === null) throw new Error('E2E_NO_BROWSER: the browser is launched before the first test of a file.');
    return browser;
  };
}

/** A person at the console, with everything that went wrong in the browser meanwhile. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console, failed requests, violations of the content security policy: one line each. */
  readonly complaints: string[];
};

/**
 * Opens a window of its own (no cookies, no storage) for this test. At its end nothing may have been complained of; a test
 * that meant it empties `complaints`.
 */
export async function visit(browser: Browser, look: Look = {}): Promise<Visit> {
  const { url, email, password } = inject('installation');
  const { size = desktop, scheme = 'light', signedIn = true } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(rememberViolations);
  if (signedIn)
    await context.request.post('/session', { headers: { 'x-almoner': 'console' }, data: { email, password } });
  const page = await context.newPage();
  const complaints = listen(page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(page, `failed ${task.name}`);
    complaints.push(...(await violationsOf(page)));
    await context.close();
    expect(complaints, 'what the browser complained of').toEqual([]);
  });
  return { page, context, complaints };
}

/** Runs in the page: what the content security policy has stopped is kept for the end of the test. */
const rememberViolations = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.violations.push('content security policy: ' + violatedDirective + ' ' + blockedURI);
  });
`;

async function violationsOf(page: Page): Promise<readonly string[]> {
  if (page.isClosed()) return [];
  return await page.evaluate<readonly string[]>('window.violations ?? []').catch(() => []);
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What the page itself gave up: a question whose answer nobody waits for any more, the event stream of a page that is left.
    if (why !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.method()} ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`);
    else if (response.url().endsWith('/graphql')) void noteFaults(response, complaints);
  });
  return complaints;
}

/** GraphQL answers 200 also where fields failed. */
async function noteFaults(response: Response, complaints: string[]): Promise<void> {
  const text = await response.text().catch(() => '{}'); // the page has been left meanwhile
  const { errors = [] }: { readonly errors?: readonly unknown[] } = JSON.parse(text);
  if (errors.length === 0) return;
  complaints.push(`GraphQL: ${JSON.stringify(errors)} for ${response.request().postData()?.slice(0, 200) ?? ''}`);
}

/** Writes a picture of the page into the folder that ALMONER_PICTURES names, when it does. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['ALMONER_PICTURES'];
  if (folder === undefined || page.isClosed()) return;
  await mkdir(folder, { recursive: true });
  const file = `${name.replaceAll(/[^\w-]+/g, '-').toLowerCase()}-${page.viewportSize()?.width ?? 0}.png`;
  await page.screenshot({ path: path.join(folder, file), fullPage: true });
}

import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from '../setup/visit.ts';
import { CommandForm } from './command-form.ts';
import { goTo, overhang } from './console.ts';
import { fillRegistration, nameOf, startRegistration, type Party } from './parties.ts';
import { StreamPage } from './stream-page.ts';

/** One donation of one organization, and the window in which it is looked after. */
export type Story = { readonly page: Page; readonly party: Party; readonly number: string; readonly mark: string };

/** Names and numbers that nobody else has. */
export function newStory(page: Page): Story {
  const mark = String(randomInt(100_000, 1_000_000));
  const party = {
    organization: `Wrenfield Pantry ${mark}`,
    firstName: 'Ida',
    lastName: `Wren${mark}`,
    email: `ida${mark}@wrenfield.example`,
  };
  return { page, party, number: `R-${mark}`, mark };
}

/** It may not scroll sideways, whatever is shown. */
export async function fits(page: Page, what: string): Promise<void> {
  expect(await overhang(page), `${what} is not wider than the window`).toBe(0);
  await picture(page, `story ${what}`);
}

export async function recordRequest({ page, party, number }: Story): Promise<StreamPage> {
  await goTo(page, 'Donations');
  await page.getByRole('button', { name: 'Record a request' }).click();
  const form = new CommandForm(page, 'Record request');
  await form.write({ 'Request number': number });
  await form.suggest('Organization', party.organization);
  await form.choose({ Program: 'Cisco donations through TechSoup' });
  await form.group('Line 1').write({ 'Product ID': 'ISR4331', Quantity: '1' });
  await form.add('line');
  await form.group('Line 2').write({ 'Product ID': 'CP-8841', Quantity: '2' });
  await form.send();
  await page.getByRole('alert').getByRole('link', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
  return new StreamPage(page);
}

export async function approve({ page }: Story, donation: StreamPage): Promise<void> {
  await donation.stage('Requested');
  await donation.act('Start donor review');
  await donation.stage('Donor review');
  await donation.act('Record agreement');
  await donation.act('Approve donation');
  await donation.stage('Approved');
  await fits(page, 'approved');
}

export async function ship({ page, mark }: Story, donation: StreamPage): Promise<void> {
  await donation.act('Record shipment', async (form) => {
    await form.write({ 'Sales order number': `SO-${mark}-A`, Carrier: 'UPS', 'Tracking number': `1Z${mark}` });
    await shipLine(form, 'Line 1: 1 × ISR4331', [`FDO${mark}A`]);
  });
  await donation.stage('Partially shipped');
  await donation.act('Record shipment', async (form) => {
    await form.write({ 'Sales order number': `SO-${mark}-B` });
    await shipLine(form, 'Line 2: 2 × CP-8841', [`FCH${mark}B`, `FCH${mark}C`]);
  });
  await donation.stage('Awaiting contract');
  await fits(page, 'shipped');
  for (const order of ['A', 'B']) {
    await donation.act('Record delivery', async (form) => {
      await form.choose({ Shipment: `Order SO-${mark}-${order} (shipped)` });
    });
  }
  await page.getByRole('main').getByText('Delivered', { exact: true }).first().waitFor();
}

async function shipLine(form: CommandForm, line: string, serials: readonly string[]): Promise<void> {
  const isEmpty = (await form.dialog.getByRole('group', { name: 'Line 1', exact: true }).count()) === 0;
  if (isEmpty) await form.add('line');
  const group = form.group('Line 1');
  await group.choose({ Line: line });
  for (const [index, serial] of serials.entries()) {
    await group.add('serial');
    await group.write({ [`Serial ${index + 1}`]: serial });
  }
}

async function activateAccount({ page, party }: Story): Promise<void> {
  await goTo(page, 'Organizations');
  await page.getByRole('main').getByRole('searchbox').fill(party.organization);
  await page.getByRole('link', { name: party.organization }).click();
  const account = await startRegistration(page, party);
  await account.act('Submit registration', async (form) => await fillRegistration(form, party));
  await account.act('Record activation email');
  await account.act('Activate account');
  await page.getByRole('main').getByText('Active', { exact: true }).first().waitFor();
  await fits(page, 'account active');
}

export async function getSupport({ page, mark, party }: Story, donation: StreamPage): Promise<void> {
  await donation.act('Activate contract', async (form) => await form.write({ 'Contract number': `9${mark}` }));
  await donation.stage('Onboarding');
  await activateAccount({ page, party, mark, number: `R-${mark}` });
  await openDonation(page, `R-${mark}`);
  await donation.part('Contracts and support');
  const accounts = page.getByRole('region', { name: 'Vendor accounts' });
  await accounts.getByText('Active', { exact: true }).waitFor();
  await donation.act('Submit association');
  await donation.act('Confirm association');
  await donation.stage('Supported');
  await fits(page, 'supported');
  await donation.part('Units');
  const units = page.getByRole('list', { name: 'Units' });
  await expect.poll(async () => await units.getByText(/^Yes: it can get vendor support/).count()).toBe(3);
  await fits(page, 'units');
}

/** By the search in the bar, as somebody does who has its number on a letter. */
export async function openDonation(page: Page, number: string): Promise<void> {
  const find = page.getByRole('searchbox', { name: /^Find by request/ });
  await find.fill(number);
  await find.press('Enter');
  await page.getByRole('main').getByRole('link', { name: number }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}

export async function giveBack(story: Story, donation: StreamPage): Promise<void> {
  const { mark, party } = story;
  const unitNames = [`ISR4331, FDO${mark}A`, `CP-8841, FCH${mark}B`, `CP-8841, FCH${mark}C`];
  await donation.act('Report not in use', async (form) => {
    await form.suggest('Units', ...unitNames);
    await form.choose({ 'Powers on': 'No' });
  });
  await donation.stage('Takeback');
  await donation.act('Request takeback', async (form) => {
    await form.choose({ Route: 'Recycling pickup', 'Title clear': 'Yes', 'Data erased': 'Yes' });
    await form.write({ 'Requester email': party.email, 'Pickup address': '12 Rose Street, Portland' });
  });
  await donation.act('Record CTB', async (form) => {
    await form.write({ 'CTB number': `CTB-${mark}`, 'Takeback case number': `TB-${mark}` });
  });
  await donation.act('Schedule pickup', async (form) => {
    await form.write({
      'Pickup on': new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10),
      Representative: nameOf(party),
    });
  });
  await close(story, donation);
}

/** From the pickup to the end. */
export async function close({ page, mark, party }: Story, donation: StreamPage): Promise<void> {
  await donation.act('Record pickup', async (form) => await form.write({ Representative: nameOf(party) }));
  await donation.part('Takeback and compliance');
  await page.getByText(`CTB-${mark}, TB-${mark}`).waitFor();
  await fits(page, 'picked up');
  await donation.act('Record certificate', async (form) => {
    const evidence = form.group('Evidence');
    await evidence.choose({ Kind: 'Recycling certificate' });
    await evidence.write({ Number: `RC-${mark}` });
  });
  await donation.act('Close donation');
  await donation.stage('Closed');
  await fits(page, 'closed');
}

export async function isTold({ page, mark }: Story, donation: StreamPage): Promise<void> {
  const told = (await donation.timeline()).join('\n');
  for (const fact of [
    'requested',
    'review',
    'agreement',
    'approved',
    `SO-${mark}-A`,
    `SO-${mark}-B`,
    `9${mark}`,
    'CTB',
    'closed',
  ])
    expect(told, 'the timeline').toContain(fact);
  await donation.part('Messages');
  const messages = page.getByRole('region', { name: 'Messages' }).locator('a[href^="/messages/"]');
  await messages.first().waitFor();
  const subject = await messages.first().innerText();
  await goTo(page, 'Mailbox');
  await page.getByRole('main').getByRole('link', { name: subject }).first().waitFor();
  await fits(page, 'mailbox');
}

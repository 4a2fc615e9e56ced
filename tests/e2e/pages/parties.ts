import type { Page } from 'playwright-core';
import { CommandForm } from './command-form.ts';
import { goTo } from './console.ts';
import { StreamPage } from './stream-page.ts';

/** An organization of one person, who has to exist before anything can be given. */
export type Party = {
  readonly organization: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
};

/** Registers it and stays on its page. */
export async function registerOrganization(page: Page, party: Party): Promise<StreamPage> {
  await goTo(page, 'Organizations');
  await page.getByRole('button', { name: 'Register an organization' }).click();
  const form = new CommandForm(page, 'Register organization');
  await form.write({ 'Legal name': party.organization });
  await form.suggest('Country', 'United States');
  await form.suggest('Time zone', 'America/New York');
  const contact = form.group('Contact');
  await contact.write({ 'First name': party.firstName, 'Last name': party.lastName, Email: party.email });
  await form.send();
  await page.getByRole('alert').getByRole('link', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: party.organization }).waitFor();
  return new StreamPage(page);
}

/** Goes to the account that the approval has made for its person, and starts its registration with the vendor. */
export async function startRegistration(page: Page, party: Party): Promise<StreamPage> {
  await page.getByRole('region', { name: 'Contacts' }).getByRole('link', { name: 'Not started' }).click();
  await page.getByRole('heading', { level: 1, name: nameOf(party) }).waitFor();
  const account = new StreamPage(page);
  await account.act('Start registration', async (form) => {
    await form.suggest('Site country', 'United States');
    await form.write({ 'Form language': 'en' });
  });
  return account;
}

export const nameOf = ({ firstName, lastName }: Party): string => `${firstName} ${lastName}`;

/** Fills in the vendor's form as it was filled in there. */
export async function fillRegistration(form: CommandForm, party: Party): Promise<void> {
  const { firstName, lastName, email, organization } = party;
  const sections = form.group('Sections');
  await sections.choose({ Login: 'Yes', Contact: 'Yes', Security: 'Yes' });
  await form.write({ 'Language preference': 'en', 'First name': firstName, 'Last name': lastName, Email: email });
  await form.write({ 'Email retyped': email, 'User ID': `${lastName.toLowerCase()}${Date.now()}` });
  const company = form.group('Company');
  await company.write({ 'Company name': organization, 'Address line1': '12 Rose Street', City: 'Portland' });
  await company.write({ 'Postal code': '97201', Country: 'US', Phone: '+1 503 555 0100' });
  await form.group('Additional access').choose({ Kind: 'Service contract owner' });
  await form.group('Consents').choose({ 'Email format': 'Plain text', 'Privacy accepted': 'Yes' });
  await form.choose({ Interests: 'Skipped', 'Confirmation shown': 'Yes' });
}

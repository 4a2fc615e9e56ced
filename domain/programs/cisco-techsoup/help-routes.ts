import type { HelpRoute } from '../document.ts';

/**
 * The named places of this program, under the keys by which it knows them. Without a target only the name is known;
 * targets that are pages change with the vendor's site, so a new version of the program corrects them.
 */
export const ciscoTechsoupHelpRoutes: Readonly<Record<string, HelpRoute>> = {
  REGISTRATION_PAGE: {
    label: 'Cisco.com, Register',
    target: 'http://tools.cisco.com/RPF/register/register.do',
    context: ['accountNotStarted', 'accountForm'],
    steps: [
      'Open the page, or click Register at the top of any page of Cisco.com.',
      'Choose your language, fill in the form with an e-mail address that no other account has, and submit it.',
      'Wait for the final message; the mail with the activation link follows within a day.',
    ],
  },
  VENDOR_HOME: {
    label: 'Cisco.com',
    target: 'www.cisco.com',
    context: ['accountNotStarted'],
    steps: ['Choose Register at the top of the page.'],
  },
  REGISTRATION_HELP_FAQ: {
    label: 'Cisco.com, Registration Help FAQ',
    target: null,
    context: ['accountNotStarted', 'accountForm', 'accountSubmitted', 'accountMailLate', 'accountMailReceived'],
    steps: ['Look there when a page of the registration does not do what you expect.'],
  },
  WEB_HELP: {
    label: 'web-help@cisco.com',
    target: 'web-help@cisco.com',
    context: ['accountRefused', 'accountMailLate'],
    steps: ['Write from the address you registered with, and say what you see.'],
    text: {
      subject: 'Help with my Cisco.com registration',
      body: 'I have registered on Cisco.com with the e-mail address that this mail comes from, and the activation mail has not reached me or my registration was refused. Please tell me what is missing, or send the activation mail again.',
    },
  },
  SAFEGUARD_ACCOUNT: {
    label: 'Safeguarding your account',
    target: null,
    context: ['accountForm'],
    steps: ['Follow the link beside the password. Nobody of the program asks for your password.'],
  },
  PRIVACY_STATEMENT: {
    label: 'Cisco privacy statement',
    target: null,
    context: ['accountForm'],
    steps: ['Read it before you answer the privacy question: without a yes the form is not submitted.'],
  },
  UPDATE_ACCOUNT: {
    label: 'Cisco.com, Profile Management, Update my account',
    target: null,
    context: ['accountActive'],
    steps: ['Log in.', 'Open the profile and look whether name, company and address are right.', 'Change what is not.'],
  },
  TECHSOUP_HISTORY: {
    label: 'TechSoup, My Account, Donation Request History',
    target: null,
    context: ['allShipped', 'contractActive'],
    steps: [
      'Log in to TechSoup.',
      'Open My Account, then Donation Request History/Status.',
      'Find the request in the list. One of an earlier month needs the search: by its number or by dates.',
      'Click the number of the request: the contract number stands beside each product, with its expiration date.',
    ],
    standsFor: 'REQUEST_HISTORY',
  },
  PROFILE_MANAGER: {
    label: 'Cisco.com, Profile Manager, Additional Access',
    target: null,
    context: ['association'],
    steps: [
      'Log in and open the Profile Manager.',
      'Choose the tab Additional Access, then Obtain Additional Access.',
      'Choose to add service contract numbers for support access.',
      'Type the number of the service contract and submit it; the answer usually comes within six hours.',
    ],
  },
  SUPPORT_DOWNLOADS: {
    label: 'Cisco.com, Support and Downloads',
    target: null,
    context: ['entitlement', 'case'],
    steps: ['Log in: downloads and documents need no case.', 'For a case open the tab Contacts/Support Cases.'],
  },
  QUICK_START_GUIDE: {
    label: 'Cisco Global Technical Services Quick Start Guide',
    target: null,
    context: ['entitlement', 'case', 'rma'],
    steps: [
      'Support: how to open a case, online or by phone.',
      'Return: how to send a damaged product back.',
      'Software: how to download it.',
      'Benefits: what else the contract gives.',
    ],
  },
  SERVICE_CONTRACT_CENTER: {
    label: 'Cisco Service Contract Center',
    target: null,
    context: ['serialCorrection'],
    steps: ['Log in and open the contract.', 'Compare the serial numbers and correct the one that is wrong.'],
  },
  PARTNER_LOCATOR: {
    label: 'Cisco Partner Locator',
    target: null,
    context: ['renewal'],
    steps: ['Search for a reseller of SMARTnet service in your area.', 'Ask for a quote before the contract expires.'],
  },
  TAKEBACK_PAGE: {
    label: 'Cisco product take-back and recycling page',
    target: null,
    context: ['takeback'],
    steps: [
      'Read how products are returned.',
      'Never sell, exchange, pass on or throw away donated equipment or a part of it.',
    ],
  },
  PARTNER_ASSOCIATION: {
    label: 'Page that associates an account with a partner company',
    target: null,
    context: ['accountPartner'],
    steps: [
      'Follow the link that is shown after the registration.',
      'Join your company there, or register it as a partner; then tell the program the day.',
    ],
  },
};

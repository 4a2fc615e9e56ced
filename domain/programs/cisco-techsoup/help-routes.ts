import type { HelpRoute } from '../document.ts';

/**
 * The named places of this program. Without a target only the name is known; targets that are pages change with the
 * vendor's site, so a new version of the program corrects them.
 */
export const ciscoTechsoupHelpRoutes: Readonly<Record<string, HelpRoute>> = {
  REGISTRATION_PAGE: {
    label: 'Cisco.com, Register',
    target: 'http://tools.cisco.com/RPF/register/register.do',
    context: ['account'],
    steps: ['Open the page and choose Register.', 'Fill in the form with your work e-mail address.'],
  },
  VENDOR_HOME: { label: 'Cisco.com', target: 'www.cisco.com', context: ['account'], steps: ['Choose Register.'] },
  REGISTRATION_HELP_FAQ: {
    label: 'Cisco.com, Registration Help FAQ',
    target: null,
    context: ['account'],
    steps: [],
  },
  WEB_HELP: {
    label: 'web-help@cisco.com',
    target: 'web-help@cisco.com',
    context: ['account'],
    steps: ['Write which e-mail address you registered with and what you see.'],
  },
  SAFEGUARD_ACCOUNT: { label: 'Safeguarding your account', target: null, context: ['account'], steps: [] },
  PRIVACY_STATEMENT: { label: 'Cisco privacy statement', target: null, context: ['account'], steps: [] },
  UPDATE_ACCOUNT: {
    label: 'Cisco.com, Profile Management, Update my account',
    target: null,
    context: ['account'],
    steps: ['Sign in.', 'Open Profile Management and change what is out of date.'],
  },
  REQUEST_HISTORY: {
    label: 'TechSoup, My Account, Donation Request History',
    target: null,
    context: ['shipment', 'contract'],
    steps: ['Log in to TechSoup.', 'Open My Account, then Donation Request History/Status.', 'Choose the request.'],
  },
  PROFILE_MANAGER: {
    label: 'Cisco.com, Profile Manager, Additional Access',
    target: null,
    context: ['association'],
    steps: [
      'Sign in and open the Profile Manager.',
      'Choose Additional Access, then Obtain Additional Access.',
      'Add the number of the service contract.',
    ],
  },
  SUPPORT_DOWNLOADS: {
    label: 'Cisco.com, Support and Downloads',
    target: null,
    context: ['entitlement', 'support'],
    steps: ['Open the tab Contacts/Support Cases.'],
  },
  QUICK_START_GUIDE: {
    label: 'Cisco Global Technical Services Quick Start Guide',
    target: null,
    context: ['entitlement', 'support', 'rma'],
    steps: [],
  },
  SERVICE_CONTRACT_CENTER: {
    label: 'Cisco Service Contract Center',
    target: null,
    context: ['serial'],
    steps: [],
  },
  PARTNER_LOCATOR: { label: 'Cisco Partner Locator', target: null, context: ['renewal'], steps: [] },
  TAKEBACK_PAGE: {
    label: 'Cisco product take-back and recycling page',
    target: null,
    context: ['takeback'],
    steps: [],
  },
  PARTNER_ASSOCIATION: {
    label: 'Page that associates an account with a partner company',
    target: null,
    context: ['account'],
    steps: ['Follow the link that is shown after the registration.'],
  },
};

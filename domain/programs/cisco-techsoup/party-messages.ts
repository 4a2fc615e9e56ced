import { mail, task } from '../message-words.ts';
import type { MessageWords } from '../../messages.ts';

/** What is said when people leave and organizations change. */
export const partyMessages = {
  'requalification-question': mail(
    'Please send us your organization documents again',
    'The validation of your organization has run out.',
    'reply with the documents that show its name, address, budget and kind as they are now.',
  ),
  'requalification-due': mail(
    'Your organization still has to be validated again',
    'We expected the documents of your organization by {due}. Until they are in, no new request can be approved.',
    'reply with the documents, or tell us when they will come.',
  ),
  'requalification-task': task(
    'Organization has to be validated again',
    'The documents were expected by {due} and have not come.',
    'ask the organization for its documents.',
  ),
  'email-bounced-task': task(
    'Mail to an organization came back',
    'An address of this organization does not work; nothing is sent there until it is changed. Others are written to instead.',
    'find out the right address and enter it.',
  ),
  'successor-question': mail(
    'Who is our contact at your organization now?',
    'Our contact at your organization has left. Cisco accounts are personal: whoever follows needs an own one.',
    'reply with the name and the e-mail address of the person who takes over.',
  ),
  'successor-task': task(
    'Nobody has followed a contact who left',
    'The organization was asked who takes over and has named nobody by {due}.',
    'call the organization and name the new primary contact.',
  ),
  'successor-escalation': task(
    'An organization is without a contact',
    'Its primary contact left four weeks ago and nobody has followed.',
    'decide how this organization is to be reached.',
  ),
  'contact-told-task': task(
    'Others have to be told of the new contact',
    'Somebody else is the primary contact of this organization now. We write to them; the vendor and TechSoup do not know it yet.',
    'have the grant record at Cisco and the TechSoup account of the organization changed to the new contact.',
  ),
  'contract-data-task': task(
    'Contracts carry the former name of an organization',
    'The organization has another name. Its contracts keep the company they were activated for, and an account with the new name does not match them.',
    'have the contract data issued again under the new name.',
  ),
  'merged-profiles-task': task(
    'Accounts carry the name of an organization that has merged',
    'The people have moved along and keep their personal accounts; contracts stay as they are and move to nobody.',
    'ask them to check the company name in their Cisco profile against the company on the contract.',
  ),
} as const satisfies Record<string, MessageWords>;

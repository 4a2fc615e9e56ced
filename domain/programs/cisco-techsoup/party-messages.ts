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
} as const satisfies Record<string, MessageWords>;

import type { MessageWords } from '../../messages.ts';
import type { MessageTemplates } from '../document.ts';
import { endMessages } from './end-messages.ts';
import { eoxMessages } from './eox-messages.ts';
import { incidentMessages } from './incident-messages.ts';
import { mail, task } from '../message-words.ts';
import { partyMessages } from './party-messages.ts';
import { returnMessages } from './return-messages.ts';
import { supportMessages } from './support-messages.ts';

/**
 * What the Cisco-through-TechSoup program says, by message name. Short and plain, one next step each. Mails speak to the
 * recipient; entries of work queues (`…-task`) to the officer.
 */

const request = {
  'donor-review-task': task(
    'Donor review is taking long',
    'The donor has not decided by {due}.',
    'ask the donor for the decision.',
  ),
  'fulfilment-task': task(
    'Approved, but not shipped',
    'Not everything had shipped by {due}.',
    'ask the donor when the rest ships.',
  ),
  'line-wait-task': task(
    'Part of the request still waits',
    'Some products have shipped, others have not[: {waiting}].',
    'ask the donor about the products that wait.',
  ),
  'delivery-question': mail(
    'Has your equipment arrived?[ Request {request}]',
    'Your donated equipment was shipped[ with order {order}][, tracking number {tracking}], and should be with you by now.',
    'reply and tell us whether everything has arrived.',
  ),
  'delivery-task': task(
    'No word about a delivery',
    'The recipient has not said whether the shipment[ {order}] arrived.',
    'call the recipient or the carrier.',
  ),
  'validation-task': task(
    'Organization waits for validation',
    'The documents have been in since before {due}.',
    'look at the documents and decide.',
  ),
} as const satisfies Record<string, MessageWords>;

const contract = {
  'contract-overdue-task': task(
    'Support contract is overdue',
    'Cisco was to activate the contract by {due} and has not. It can be found by any contract number that somebody was told[, by serial number {serial}][ or by sales order {order}].',
    'search for it by contract number, serial number or sales order, then ask the donor team.',
    'TECHSOUP_HISTORY',
  ),
  'contract-overdue-donor': task(
    'Support contract is overdue',
    'No contract has been activated for this request. It was due three weeks after the last shipment.',
    'please activate the contract, or tell us what is missing.',
  ),
  'welcome-kit-question': mail(
    'Please look for your Cisco welcome mail[: request {request}]',
    'Cisco sends the number of your support contract in a welcome mail, usually four to six weeks after the last shipment.',
    'look for it in your mailbox and in the spam folder, and reply with the contract number.',
  ),
  'welcome-kit-check-email': mail(
    'Is this still your e-mail address?[ Request {request}]',
    'The mail with your support contract has not reached you yet.[ We have {email} as your address.]',
    'check that address in your TechSoup account and reply with the right one.',
    'TECHSOUP_HISTORY',
  ),
  'serial-correction-overdue': mail(
    'A serial number on your contract needs correcting[: {serial}]',
    'The list of contract {contract} does not match your equipment[ (product {product})]. Until it does, a replacement may be refused.',
    'ask for the correction and reply once it is done.',
    'SERVICE_CONTRACT_CENTER',
  ),
  'serial-correction-task': task(
    'Serial number not corrected',
    'The correction[ of {serial}][ on contract {contract}] was due on {due}.',
    'help the recipient to have the list corrected.',
    'SERVICE_CONTRACT_CENTER',
  ),
} as const satisfies Record<string, MessageWords>;

const account = {
  'registration-next-step': mail(
    'One step to your support: register with Cisco',
    'To use the support that comes with your donated equipment you need a Cisco.com account. It is free and takes ten minutes.',
    'register on Cisco.com with your work e-mail address.',
    'REGISTRATION_PAGE',
  ),
  'registration-task': task(
    'Contact has not registered',
    'After four weeks of reminders there is no account.',
    'call and help with the registration.',
    'REGISTRATION_PAGE',
  ),
  'activation-email-checklist': mail(
    'Your Cisco activation mail is late',
    'Cisco usually sends it within a day.[ It goes to {email}.] It may be in the spam folder, the address may have a typing error, or the mailbox may be full.',
    'check these three, then look again.',
    'REGISTRATION_HELP_FAQ',
  ),
  'activation-email-web-help': mail(
    'Still no activation mail? Cisco can send it again',
    'Two days have passed since your registration.',
    'write to Cisco and ask for the activation mail; say which e-mail address you registered.',
    'WEB_HELP',
  ),
  'activation-email-task': task(
    'Activation mail has not come',
    'Four days after the registration there is no activation mail.',
    'call the contact and write to Cisco together.',
    'WEB_HELP',
  ),
  'activation-click-reminder': mail(
    'Please click the link in your Cisco mail',
    'Your account works as soon as you have clicked the link in the activation mail. The link does not work for ever.',
    'open that mail and click the link.',
    'REGISTRATION_HELP_FAQ',
  ),
  'activation-click-task': task(
    'Activation link not clicked',
    'The activation mail has arrived and the link has not been clicked.',
    'call the contact.',
    'REGISTRATION_HELP_FAQ',
  ),
  'association-steps': mail(
    'One step left: add your contract to your Cisco account',
    'Your account and your support contract are ready, but they do not know each other yet.[ The contract number is {contract}.]',
    'sign in, choose Additional Access, and add the contract number.',
    'PROFILE_MANAGER',
  ),
  'association-task': task(
    'Contract not added to the account',
    'After four weeks of reminders[ contract {contract}] is not in any account.',
    'call and do it together.',
    'PROFILE_MANAGER',
  ),
  'association-confirmation-task': task(
    'Cisco has not confirmed a contract',
    'The number was submitted and there is no answer[ for contract {contract}].',
    'ask Cisco about it.',
    'PROFILE_MANAGER',
  ),
  'association-confirmation-escalation': task(
    'Cisco has not confirmed a contract for a week',
    'Asking has not helped[: contract {contract}].',
    'take it to the donor team.',
  ),
} as const satisfies Record<string, MessageWords>;

const use = {
  'attestation-request': mail(
    'Is your donated equipment still in use?[ Request {request}]',
    'Once a year we ask about the equipment you received[: {units}].',
    'reply and say for each product whether it is in use, in storage or no longer needed.',
  ),
  'attestation-reminder': mail(
    'A short answer, please: is your equipment still in use?',
    'We asked about the equipment of request {request} and have not heard from you.',
    'reply and say for each product whether it is still in use.',
  ),
  'attestation-last-reminder': mail(
    'Last reminder: your yearly answer about request {request}',
    'The program needs your answer; without it the donation is looked at more closely.',
    'reply today and say for each product whether it is still in use.',
  ),
  'attestation-unanswered-task': task(
    'Yearly question not answered',
    'Four mails went unanswered.',
    'call the recipient; a compliance case is open.',
  ),
  'compliance-review-overdue': task(
    'Compliance case is undecided',
    'The case was to be decided by {due}.',
    'review the case and decide it.',
  ),
} as const satisfies Record<string, MessageWords>;

export const ciscoTechsoupMessages: MessageTemplates = {
  words: {
    ...request,
    ...contract,
    ...account,
    ...use,
    ...incidentMessages,
    ...returnMessages,
    ...supportMessages,
    ...partyMessages,
    ...endMessages,
    ...eoxMessages,
  },
  greeting: 'Hello[ {contact}],',
  closing: ['If you are stuck, just reply: a person reads it.', 'Your donation program team'],
};

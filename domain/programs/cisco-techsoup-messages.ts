import type { MessageBook, MessageWords } from '../messages.ts';

/**
 * What the Cisco-through-TechSoup program says, by message name. Short and plain, one next step each. Mails speak to the
 * recipient; entries of work queues (`…-task`) to the officer.
 */

const mail = (subject: string, line: string, step: string, helpRoute: string | null = null): MessageWords => ({
  subject,
  lines: [line],
  step,
  helpRoute,
});
/** Entry of a work queue. */
const task = (subject: string, line: string, step: string, helpRoute: string | null = null): MessageWords => ({
  subject: `${subject}[ (request {request})]`,
  lines: [line, '[Organization: {organization}]', '[Contact: {contact}]'],
  step,
  helpRoute,
});

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
    'Some products have shipped, others have not.',
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
    'Cisco was to activate the contract by {due} and has not.',
    'search for it by contract number, serial number or sales order, then ask the donor team.',
    'REQUEST_HISTORY',
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
    'REQUEST_HISTORY',
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

const renewal = {
  'expiry-early-notice': mail(
    'Your support ends on {end}',
    'Contract {contract} covers your equipment until {end}. There is time; renewing early is easiest.',
    'choose a reseller who can quote for the renewal.',
    'PARTNER_LOCATOR',
  ),
  'expiry-window-open': mail(
    'You can renew your support now: it ends on {end}',
    'Contract {contract} can be renewed from today.',
    'ask a reseller for a quote.',
    'PARTNER_LOCATOR',
  ),
  'expiry-reminder': mail(
    'Your support ends on {end}',
    'Contract {contract} has not been renewed yet. Without a renewal there is no cover after {end}.',
    'ask a reseller for a quote, or tell us that you do not want to renew.',
    'PARTNER_LOCATOR',
  ),
  'expiry-last-days': mail(
    'Only days left: your support ends on {end}',
    'Contract {contract} ends in five days.',
    'order the renewal now, or tell us that you do not want to renew.',
    'PARTNER_LOCATOR',
  ),
  'expiry-today': mail(
    'Your support ends today',
    'Today, {end}, is the last day that contract {contract} covers.',
    'order the renewal today, or tell us that you do not want to renew.',
    'PARTNER_LOCATOR',
  ),
  'expiry-task': task(
    'Support ends without a renewal',
    'Contract {contract} ends on {end}.',
    'call the recipient and ask what they want.',
    'PARTNER_LOCATOR',
  ),
  'expiry-passed': mail(
    'Your support has ended',
    'Contract {contract} ended on {end}. It may still be possible to buy cover again, at an extra cost.',
    'ask a reseller soon; the longer it waits, the dearer it gets.',
    'PARTNER_LOCATOR',
  ),
  'expiry-passed-task': task(
    'Support has ended',
    'Contract {contract} ended on {end} and nobody renewed it.',
    'ask the recipient about buying cover again.',
    'PARTNER_LOCATOR',
  ),
  'support-ends-notice': mail(
    'Support for your equipment ends on {end}',
    'It cannot be renewed: Cisco no longer supports these products after that. You may go on using them.',
    'plan a replacement; when you no longer use the equipment, tell us and it is taken back for free.',
  ),
  'support-ends-today': mail(
    'Support for your equipment ends today',
    'You may go on using the equipment, without support and without security updates.',
    'when you no longer use it, tell us and it is taken back for free.',
  ),
  'support-ends-task': task(
    'Support ends and cannot be renewed',
    'Contract {contract} ends on {end}.',
    'make sure that the recipient knows.',
  ),
  'quote-answer-task': task(
    'No quote from the reseller',
    'The quote for contract {contract} was due by {due}.',
    'ask again, or try another reseller.',
    'PARTNER_LOCATOR',
  ),
  'quote-expired': mail(
    'The quote for your renewal has expired',
    'Quote {quote} was valid until {validUntil}.',
    'ask the reseller for a new one.',
    'PARTNER_LOCATOR',
  ),
  'quote-expired-task': task(
    'Quote has expired',
    'Quote {quote} was valid until {validUntil}.',
    'ask whether the recipient wants a new one.',
  ),
  'renewal-step-reminder': mail(
    'Your renewal has stopped half-way',
    'The renewal of contract {contract} was begun and has not gone on. Cover ends on {end}.',
    'take the next step with your reseller, and tell us when it is done.',
  ),
  'renewal-step-task': task(
    'A renewal has stopped half-way',
    'Nothing has happened to the renewal of contract {contract} for two weeks.',
    'ask recipient and reseller what it waits for.',
  ),
  'renewal-lapsed-task': task(
    'An ordered renewal never came',
    'The renewal of contract {contract} was ordered, the contract ended on {end}, and Cisco has not confirmed.',
    'find out with the reseller what became of the order.',
  ),
} as const satisfies Record<string, MessageWords>;

const takeback = {
  'takeback-request-task': task(
    'Takeback not requested',
    'Equipment is no longer in use, and nobody has asked for its return by {due}.',
    'request the takeback with the recipient.',
  ),
  'takeback-steps': mail(
    'How to return equipment you no longer use',
    'Thank you for telling us. Cisco takes it back for free. Please do not sell it, give it away or throw it away.',
    'reply with the pick-up address and a contact on site.',
    'TAKEBACK_PAGE',
  ),
  'takeback-reminder': mail(
    'Your equipment is waiting to be returned[: request {request}]',
    'The return is free and the pick-up is arranged for you.',
    'reply with the pick-up address and a contact on site.',
    'TAKEBACK_PAGE',
  ),
  'takeback-phone-call': task(
    'Call about a takeback',
    'The mails about the return went unanswered.[ Phone: {phone}]',
    'call the contact and arrange the pick-up.',
    'TAKEBACK_PAGE',
  ),
  'takeback-letter': mail(
    'Returning the donated equipment[ of request {request}]',
    'We have written to you several times about the equipment that is no longer in use. Its return is free for you.',
    'please call or write to us, so that we can arrange the pick-up.',
    'TAKEBACK_PAGE',
  ),
  'takeback-unresponsive-task': task(
    'Nobody answers about a takeback',
    'Mails, a call and a letter went unanswered. The organization is flagged.',
    'look for another way to reach it; a compliance case is open.',
  ),
  'takeback-contact-task': task(
    'Recycler has not been in touch',
    'The takeback was requested and nobody has called the recipient by {due}.',
    'ask Cisco about the request[ {case}].',
    'TAKEBACK_PAGE',
  ),
  'takeback-no-case-task': task(
    'No case for a takeback',
    'The first mail came[ with number {case}], the second one with the case number did not.',
    'request it again.',
    'TAKEBACK_PAGE',
  ),
  'pickup-tomorrow': mail(
    'Pick-up on {pickup}',
    'Your equipment will be picked up on {pickup}.',
    'have it packed, without batteries, and somebody there to hand it over.',
  ),
  'pickup-outcome-question': mail(
    'Was your equipment picked up?',
    'The pick-up was planned for {pickup}.',
    'reply and tell us whether everything was taken.',
  ),
  'pickup-outcome-task': task(
    'Was the equipment picked up?',
    'The pick-up was planned for {pickup}.',
    'ask the recipient and record what was taken.',
  ),
  'certificate-task': task(
    'No certificate from the recycler',
    'The equipment was picked up, and there is no certificate by {due}.',
    'ask the recycler for it.',
  ),
} as const satisfies Record<string, MessageWords>;

export const ciscoTechsoupMessages: MessageBook = {
  words: { ...request, ...contract, ...account, ...use, ...renewal, ...takeback },
  helpRoutes: {
    REGISTRATION_PAGE: 'Cisco.com, Register',
    REGISTRATION_HELP_FAQ: 'Cisco.com, Registration Help FAQ',
    WEB_HELP: 'web-help@cisco.com',
    PROFILE_MANAGER: 'Cisco.com, Profile Manager, Additional Access',
    REQUEST_HISTORY: 'TechSoup, My Account, Donation Request History',
    SUPPORT_DOWNLOADS: 'Cisco.com, Support and Downloads',
    SERVICE_CONTRACT_CENTER: 'Cisco Service Contract Center',
    PARTNER_LOCATOR: 'Cisco Partner Locator',
    TAKEBACK_PAGE: 'Cisco product take-back and recycling page',
  },
  greeting: 'Hello[ {contact}],',
  closing: ['If you are stuck, just reply: a person reads it.', 'Your donation program team'],
};

import type { MessageWords } from '../../messages.ts';
import { mail, task } from '../message-words.ts';

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
    'The quote[ {quote}] was valid until {validUntil}.',
    'ask the reseller for a new one.',
    'PARTNER_LOCATOR',
  ),
  'quote-expired-task': task(
    'Quote has expired',
    'The quote[ {quote}] was valid until {validUntil}.',
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

/** What the program says from half a year before a contract ends until the equipment is back. */
export const endMessages: Readonly<Record<string, MessageWords>> = { ...renewal, ...takeback };

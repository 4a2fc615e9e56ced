import { z } from 'zod';
import { accessKinds } from '../account/access.ts';
import type { Role } from '../types.ts';
import { code, command, country, instant, personal, ref, text, upperCode, withheld } from './define.ts';

const people: readonly Role[] = ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'RECIPIENT'];
const anybody: readonly Role[] = [...people, 'INTEGRATION'];

/** A language tag: `en`, `pt-BR`. */
const language = () => code(35);
/** R40: nothing is preset; unanswered counts as no. */
const answer = z.enum(['YES', 'NO', 'UNANSWERED']).optional();
const emailFormat = z.enum(['PLAIN_TEXT', 'HTML']).optional();
/** Which of them are required is policy data (D15). */
const company = personal(
  z.strictObject({
    companyName: z.string().max(200).optional(),
    addressLine1: z.string().max(200).optional(),
    addressLine2: z.string().max(200).optional(),
    city: z.string().max(100).optional(),
    region: z.string().max(100).optional(),
    postalCode: z.string().max(20).optional(),
    country: z.string().max(60).optional(),
    phone: z.string().max(40).optional(),
  }),
).optional();
/** Left out: the contact the account's id names. */
const contactId = ref('contact').optional();

/** One person's account with the vendor (7.3). Passwords and security answers have no field (R32). */
export const accountCommands = {
  startRegistration: command({
    stream: 'account',
    creates: true,
    who: people,
    summary: 'The person has opened the registration form.',
    input: z.strictObject({ contactId, siteCountry: country().optional(), formLanguage: language().optional() }),
  }),
  recordExistingAccount: command({
    stream: 'account',
    creates: true,
    who: people,
    summary: 'The person already has an account; no second registration is needed.',
    input: z.strictObject({ contactId, userId: text(100).optional(), email: text(254) }),
  }),
  submitRegistration: command({
    stream: 'account',
    who: people,
    occurredAt: 'submittedAt',
    summary: 'The registration form was sent and the final message shown.',
    input: z.strictObject({
      /** Which parts of the form were completed; no security answers (R3, R32). */
      sections: z
        .strictObject({ login: z.boolean(), contact: z.boolean(), security: z.boolean() })
        .partial()
        .optional(),
      formLanguage: language().optional(),
      /** Blank like missing is LANGUAGE_MISSING. */
      languagePreference: z.string().trim().max(35).meta({ kind: 'code' }).optional(),
      firstName: text(100).optional(),
      lastName: text(100).optional(),
      email: text(254).optional(),
      emailRetyped: text(254).optional(),
      /** Never trimmed (R31). */
      userId: text(100).optional(),
      company,
      additionalAccess: z
        .strictObject({
          kind: z.enum(accessKinds).optional(),
          /** What the kind asks for (R33, R36-R38); kept in the record, but for the verification key. */
          keys: z
            .strictObject({
              purchaseOrderNumber: text(64).optional(),
              salesOrderNumber: text(64).optional(),
              customerNumber: text(64).optional(),
              registrationNumber: text(64).optional(),
              verificationKey: withheld().optional(),
              certification: text(64).optional(),
            })
            .optional(),
          /** Asked for after activation only; here it is refused (R34). */
          contractNumbers: z.array(upperCode()).max(50).optional(),
        })
        .optional(),
      consents: z
        .strictObject({
          contactByEmail: answer,
          contactByPost: answer,
          contactByPhone: answer,
          contactByFax: answer,
          emailFormat,
          thirdPartyEmail: answer,
          privacyAccepted: answer,
          privacyVersion: code().optional(),
        })
        .optional(),
      interests: z.enum(['COMPLETED', 'SKIPPED']).optional(),
      confirmationShown: z.boolean().optional(),
      submittedAt: instant().optional(),
    }),
  }),
  recordRegistrationRefusal: command({
    stream: 'account',
    who: anybody,
    summary: 'The vendor refused the registration; the form is open again.',
    input: z.strictObject({
      vendorReason: z.enum(['EMAIL_ALREADY_USED', 'USER_ID_TAKEN', 'OTHER']),
      vendorMessage: text(2000).optional(),
    }),
  }),
  reopenRegistration: command({
    stream: 'account',
    who: people,
    expires: true,
    reason: true,
    summary: 'A new attempt: the address is corrected, or the link has expired.',
    input: z.strictObject({ email: text(254).optional() }),
  }),
  recordActivationEmail: command({
    stream: 'account',
    who: anybody,
    occurredAt: 'receivedAt',
    summary: 'The mail with the activation link has arrived.',
    input: z.strictObject({ receivedAt: instant().optional() }),
  }),
  activateAccount: command({
    stream: 'account',
    who: anybody,
    occurredAt: 'activatedAt',
    summary: 'The link was clicked: the account is active.',
    input: z.strictObject({ activatedAt: instant().optional() }),
  }),
  reviewProfile: command({
    stream: 'account',
    who: people,
    summary: 'The person has looked through the profile; a step of the checklist that nothing waits for.',
    input: z.strictObject({}),
  }),
  changeProfile: command({
    stream: 'account',
    who: people,
    summary: 'Change the profile; fields left out stay as they are.',
    input: z.strictObject({
      firstName: text(100).optional(),
      lastName: text(100).optional(),
      email: text(254).optional(),
      userId: text(100).optional(),
      company,
      languagePreference: language().optional(),
      emailFormat,
      /** Answers that changed; the others stay as they were given (R40, R42). */
      consents: z
        .strictObject({
          contactByEmail: answer,
          contactByPost: answer,
          contactByPhone: answer,
          contactByFax: answer,
          thirdPartyEmail: answer,
        })
        .optional(),
      /** Of a partner's account: when the person joined or registered the partner company by the given URL (R35). */
      partnerUrlFollowedAt: instant().optional(),
    }),
  }),
  recordAccessLevel: command({
    stream: 'account',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    summary: 'The vendor shows another access level than the one known here.',
    input: z.strictObject({ level: z.enum(['ACTIVE', 'REGISTERED_GUEST']) }),
  }),
  disableAccount: command({
    stream: 'account',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'The vendor blocked or removed the account.',
    input: z.strictObject({}),
  }),
  enableAccount: command({
    stream: 'account',
    who: ['ADMINISTRATOR', 'PROGRAM_OFFICER', 'INTEGRATION'],
    reason: true,
    summary: 'The vendor lets the account be used again, as it was before.',
    input: z.strictObject({}),
  }),
} as const;

import { isEmail } from '../commands/email.ts';
import { finding } from '../decision.ts';
import { sameEmail } from '../records.ts';
import type { Finding } from '../types.ts';
import { keysOf, type AccessKey, type AccessKind } from './access.ts';

/** What the rules of the vendor's registration form look at (R3, R29-R46). */
export type Form = {
  readonly sections?: Readonly<Partial<Record<Section, boolean | undefined>>> | undefined;
  readonly languagePreference?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly email?: string | undefined;
  readonly emailRetyped?: string | undefined;
  readonly userId?: string | undefined;
  readonly company?: Readonly<Record<string, string | undefined>> | undefined;
  readonly additionalAccess?:
    | {
        readonly kind?: AccessKind | undefined;
        readonly keys?: Readonly<Partial<Record<AccessKey, string | undefined>>> | undefined;
        readonly contractNumbers?: readonly string[] | undefined;
      }
    | undefined;
  readonly consents?: { readonly privacyAccepted?: string | undefined } | undefined;
  readonly confirmationShown?: boolean | undefined;
};
type Section = 'login' | 'contact' | 'security';

/**
 * Everything that is wrong with a form, in the order of the form. `companyFields` are required by the policy (D15);
 * `isReseller`: the person works for a reseller (R49).
 */
export function formFindings(form: Form, companyFields: readonly string[], isReseller: boolean): readonly Finding[] {
  return [
    ...sectionFindings(form),
    ...languageFindings(form),
    ...nameFindings(form, ['firstName', 'lastName']),
    ...emailFindings(form.email),
    ...retypedFindings(form),
    ...userIdFindings(form.userId),
    ...accessFindings(form, isReseller),
    ...privacyFindings(form),
    ...companyFindings(form, companyFields),
    ...confirmationFindings(form),
  ];
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** R3: login, contact and security sections are done; nothing of the security section is kept. */
function sectionFindings({ sections }: Form): readonly Finding[] {
  const missing = (['login', 'contact', 'security'] as const).filter((section) => sections?.[section] !== true);
  return missing.map((section) =>
    finding('SECTION_MISSING', 'R3', `The ${section} section of the form is not done.`, {
      path: `sections.${section}`,
    }),
  );
}

/** R29. */
function languageFindings({ languagePreference }: Form): readonly Finding[] {
  if (!isBlank(languagePreference)) return [];
  return [finding('LANGUAGE_MISSING', 'R29', 'Choose the preferred language.', { path: 'languagePreference' })];
}

/** R30: names that are missing or blank, each with its path. */
export function nameFindings<Name extends string>(
  fields: Readonly<Partial<Record<Name, string | undefined>>>,
  names: readonly Name[],
  prefix = '',
): readonly Finding[] {
  return names
    .filter((name) => isBlank(fields[name]))
    .map((name) => finding('NAME_MISSING', 'R30', 'A name is missing.', { path: `${prefix}${name}` }));
}

/** R30: a valid address is needed; the activation mail goes there. */
export function emailFindings(email: string | undefined, path = 'email'): readonly Finding[] {
  if (email !== undefined && isEmail(email)) return [];
  return [finding('EMAIL_INVALID', 'R30', 'Give a valid e-mail address.', { path })];
}

/** R30: both equal after trimming, whatever the case. */
function retypedFindings({ email, emailRetyped }: Form): readonly Finding[] {
  if (email === undefined || (emailRetyped !== undefined && sameEmail(email, emailRetyped))) return [];
  return [finding('EMAIL_MISMATCH', 'R30', 'The two e-mail addresses differ.', { path: 'emailRetyped' })];
}

/** R31: at least one letter of any script, no whitespace anywhere; never trimmed. All that apply are told. */
export function userIdFindings(userId: string | undefined): readonly Finding[] {
  const path = 'userId';
  if (userId === undefined || userId === '') return [finding('USER_ID_MISSING', 'R31', 'Choose a user id.', { path })];
  const findings: Finding[] = [];
  if (!/\p{L}/u.test(userId)) {
    findings.push(finding('USER_ID_NO_LETTER', 'R31', 'The user id needs at least one letter.', { path }));
  }
  if (/\s/u.test(userId)) {
    findings.push(
      finding('USER_ID_HAS_SPACE', 'R31', 'The user id must not contain spaces, not even around it.', { path }),
    );
  }
  return findings;
}

/** R34: contract numbers come after activation. R35, R49: the partner kind is for resellers. R33: each kind's keys. */
function accessFindings({ additionalAccess = {} }: Form, isReseller: boolean): readonly Finding[] {
  const { kind = 'SERVICE_CONTRACT_OWNER', keys = {}, contractNumbers = [] } = additionalAccess;
  const findings: Finding[] = [];
  if (kind === 'CHANNEL_PARTNER' && !isReseller) {
    const message =
      "Only employees of the vendor's resellers and partners choose this kind. Recipients choose service contract owner.";
    findings.push(finding('PARTNER_KIND_NOT_RESELLER', 'R49', message, { path: 'additionalAccess.kind' }));
  }
  for (const names of keysOf[kind]) {
    if (names.some((name) => !isBlank(keys[name]))) continue;
    const message = 'This kind of access needs a key that is missing. Give it, or choose another kind.';
    const path = `additionalAccess.keys.${names[0]}`;
    findings.push(finding('ACCESS_KEY_MISSING', keyRule(kind), message, { path, detail: { oneOf: names } }));
  }
  if (contractNumbers.length > 0) {
    const message = 'Contract numbers are added after the account is active, not in the form.';
    findings.push(finding('CONTRACT_NUMBER_TOO_EARLY', 'R34', message, { path: 'additionalAccess.contractNumbers' }));
  }
  return findings;
}

function keyRule(kind: AccessKind): string {
  return kind === 'PURCHASE_DIRECT' ? 'R36' : kind === 'PICA_CUSTOMER' ? 'R37' : 'R38';
}

/** R43, D14: without a yes the form is not submitted. */
function privacyFindings({ consents }: Form): readonly Finding[] {
  if (consents?.privacyAccepted === 'YES') return [];
  const message = "The vendor's privacy statement has to be accepted.";
  return [finding('PRIVACY_NOT_ACCEPTED', 'R43', message, { path: 'consents.privacyAccepted' })];
}

/** R44. */
function companyFindings({ company }: Form, companyFields: readonly string[]): readonly Finding[] {
  return companyFields
    .filter((field) => isBlank(company?.[field]))
    .map((field) =>
      finding('COMPANY_FIELD_MISSING', 'R44', 'Complete the company information.', { path: `company.${field}` }),
    );
}

/** R46: without the final message it was not submitted. */
function confirmationFindings({ confirmationShown }: Form): readonly Finding[] {
  if (confirmationShown === true) return [];
  const message = 'The form counts as submitted when its final message was shown.';
  return [finding('CONFIRMATION_NOT_SHOWN', 'R46', message, { path: 'confirmationShown' })];
}

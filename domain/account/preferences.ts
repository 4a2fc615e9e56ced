import type { Account } from './state.ts';

/** In which language and form a person is written to (R29, R41). */
export type MailPreferences = { readonly language: string; readonly format: 'PLAIN_TEXT' | 'HTML' };

/**
 * What a person chose in the vendor's form holds for our own mails as well; whether they are sent does not depend on the
 * answers given to the vendor (D27). Without an account, or without an answer: English, plain text.
 */
export function mailPreferences(account: Pick<Account, 'form' | 'formLanguage'> | null): MailPreferences {
  return {
    language: account?.form?.languagePreference ?? account?.formLanguage ?? 'en',
    format: account?.form?.emailFormat ?? 'PLAIN_TEXT',
  };
}

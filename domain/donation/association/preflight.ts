import type { Warning } from '../../codes.ts';
import type { associationCommands } from '../../commands/association.ts';
import type { StreamCommand } from '../../commands/define.ts';
import { accept, finding, inFuture, refuse, refuseAll, refuseAndRecord, refuseFuture } from '../../decision.ts';
import type { Conflict, Context, Decision, Finding } from '../../types.ts';
import type { AccountView } from '../../views.ts';
import { holderProblem, numberProblem } from '../contract/contract-number.ts';
import type { DonationDraft } from '../events.ts';
import { accountOf, mint } from '../ids.ts';
import { entry, pickOne } from '../pick.ts';
import { contractsOf, primaryContactId } from '../read.ts';
import type { Association, Contract, Donation } from '../state.ts';

export type SubmitAssociation = StreamCommand<'submitAssociation', typeof associationCommands.submitAssociation>;

/** From these a number may be submitted (6.8). */
export const unsubmitted: readonly Association['state'][] = ['NOT_REQUESTED', 'PREFLIGHT_FAILED', 'REJECTED'];
/** The vendor has not decided yet. */
export const undecided: readonly Association['state'][] = ['SUBMITTED', 'UNDER_REVIEW', 'CONFIRMATION_LATE'];
/** All but REVOKED. */
export const alive: readonly Association['state'][] = [...unsubmitted, ...undecided, 'CONFIRMED'];

export const associationsOf = (state: Donation): readonly Association[] => Object.values(state.associations);
export const isAlive = ({ state }: Association): boolean => state !== 'REVOKED';

/** An account that a number can be added to. A guest has lost support access, not the login (6.7). */
export function isUsable(account: AccountView | undefined): boolean {
  return account?.state === 'ACTIVE' || account?.state === 'REGISTERED_GUEST';
}

/** What a number is submitted for; `association` is null when this account has none yet on the contract. */
type Target = {
  readonly contract: Contract;
  readonly account: AccountView;
  readonly association: Association | null;
};

/**
 * R14, R34, 11.3: the number was typed into a profile. Opens the association of an account that has none yet.
 * Refused: DATE_IN_FUTURE, NOT_FOUND, VALIDATION_FAILED (several fit), ALREADY_ASSOCIATED, CONTRACT_NOT_ACTIVE.
 * Refused and recorded: every other preflight finding, and each warning that was not acknowledged.
 */
export function submitAssociation(
  state: Donation,
  command: SubmitAssociation,
  context: Context,
): Decision<DonationDraft> {
  const submittedAt = command.submittedAt ?? context.occurredAt;
  if (inFuture(submittedAt, context.now)) return refuseFuture('submittedAt');
  const target = targetOf(state, command);
  if ('refusal' in target) return target.refusal;
  const { contract, account, association } = target.found;
  const typedNumber = command.typedNumber ?? contract.number ?? '';

  const { hard, unrecordable } = preflight(state, target.found, typedNumber, context.conflicts);
  if (unrecordable) return refuseAll(hard);
  const findings = [...hard, ...unacknowledged(command)];
  const associationId = association?.id ?? mint(state, 'asc');
  const opened: readonly DonationDraft[] =
    association === null
      ? [{ type: 'AssociationOpened', associationId, contractId: contract.id, accountId: account.id }]
      : [];
  const [first, ...rest] = findings;
  if (first !== undefined) {
    const codes = findings.map(({ code }) => code);
    const failed: DonationDraft = {
      type: 'AssociationPreflightFailed',
      associationId,
      typedNumber,
      submittedAt,
      codes,
    };
    return refuseAndRecord([...opened, failed], first, ...rest);
  }
  const submitted = association?.attempts.filter(({ outcome }) => outcome !== 'PREFLIGHT_FAILED') ?? [];
  return accept<DonationDraft>(...opened, {
    type: 'AssociationSubmitted',
    associationId,
    typedNumber,
    submittedAt,
    attempt: submitted.length + 1,
    acknowledged: command.assessed.warnings,
  });
}

/**
 * The four hard checks in their order (11.3), one finding per check; a text that is no contract number at all is told
 * as what it is and not also as a mismatch. `unrecordable`: there is no association that could fail.
 */
function preflight(
  state: Donation,
  { contract, account, association }: Target,
  typedNumber: string,
  conflicts: readonly Conflict[],
): { readonly hard: readonly Finding[]; readonly unrecordable: boolean } {
  const path = 'typedNumber';
  const mismatch = 'This is not the number of the contract. Compare it with the contract data.';
  const number =
    numberProblem(state, typedNumber, path) ??
    (typedNumber === contract.number
      ? null
      : (holderProblem(conflicts, false, path) ?? finding('CONTRACT_NUMBER_MISMATCH', 'R14', mismatch, { path })));
  const inactive =
    contract.state === 'ACTIVE'
      ? null
      : finding('CONTRACT_NOT_ACTIVE', 'R14', 'The contract is not active.', { detail: { state: contract.state } });
  const locked = isUsable(account)
    ? null
    : finding('ACCOUNT_NOT_ACTIVE', 'R34', 'Activate the vendor account first, then add the number.', {
        detail: { state: account.state },
      });
  const taken = association !== null && !unsubmitted.includes(association.state);
  const repeated = taken
    ? finding('ALREADY_ASSOCIATED', '11.3', 'The number has been submitted for this account already.', {
        detail: { state: association.state },
      })
    : null;
  const hard = [number, inactive, locked, repeated].filter((problem) => problem !== null);
  return { hard, unrecordable: taken || (association === null && inactive !== null) };
}

const warnings: Readonly<Record<Warning, string>> = {
  COMPANY_MISMATCH: 'The company on the account differs from the entitled company of the contract.',
  PUBLIC_EMAIL_DOMAIN: 'The e-mail address is on a public mail domain; the vendor may restrict access.',
  GENERIC_ACCOUNT: 'The account looks like a shared mailbox; vendor accounts are personal.',
};

/** Warnings of the account that nobody has acknowledged by name. */
function unacknowledged({ assessed, acknowledgeWarnings = [] }: SubmitAssociation): readonly Finding[] {
  const acknowledged: readonly string[] = acknowledgeWarnings;
  return assessed.warnings
    .filter((code) => !acknowledged.includes(code))
    .map((code) =>
      finding(code, '11.3', `${warnings[code]} Correct it, or acknowledge the warning.`, {
        path: 'acknowledgeWarnings',
      }),
    );
}

type Found = { readonly found: Target } | { readonly refusal: Decision<DonationDraft> };

/** Which contract and account a submission is about; intake asks the same before it compares their records. */
export function targetOf(
  state: Donation,
  { associationId, contractId, accountId }: Pick<SubmitAssociation, 'associationId' | 'contractId' | 'accountId'>,
): Found {
  if (associationId !== undefined) {
    const picked = pickOne(state.associations, associationId, alive, 'associationId');
    return 'refusal' in picked ? picked : lookUp(state, picked.found.contractId, picked.found.accountId);
  }
  const fitting = associationsOf(state).filter(
    (it) =>
      isAlive(it) &&
      (contractId === undefined || it.contractId === contractId) &&
      (accountId === undefined || it.accountId === accountId),
  );
  const waiting = fitting.filter((it) => unsubmitted.includes(it.state));
  const [only, second] = waiting.length > 0 ? waiting : fitting;
  if (second !== undefined) {
    return { refusal: refuse('VALIDATION_FAILED', '7.1', 'Several fit: say which one.', { path: 'associationId' }) };
  }
  if (only !== undefined) return lookUp(state, only.contractId, only.accountId);
  const active = contractsOf(state).filter((contract) => contract.state === 'ACTIVE');
  const contact = primaryContactId(state);
  return lookUp(
    state,
    contractId ?? (active.length === 1 ? active[0]?.id : undefined),
    accountId ?? (contact === null ? undefined : accountOf(contact)),
  );
}

function lookUp(state: Donation, contractId = '', accountId = ''): Found {
  const contract = entry(state.contracts, contractId);
  const account = entry(state.accounts, accountId);
  if (contract === undefined) return missing('No such contract in this donation.', 'contractId');
  if (account === undefined) return missing('This donation knows no such vendor account.', 'accountId');
  const association = associationsOf(state).find(
    (it) => isAlive(it) && it.contractId === contractId && it.accountId === accountId,
  );
  return { found: { contract, account, association: association ?? null } };
}

function missing(message: string, path: string): { readonly refusal: Decision<never> } {
  return { refusal: refuse('NOT_FOUND', '7.1', message, { path }) };
}

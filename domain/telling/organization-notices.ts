import { localDate } from '../calendar.ts';
import { writtenOut } from '../messages.ts';
import type { Organization } from '../organization/state.ts';

/** What is special about an organization now. `kind` for programs, the sentence for people: what it means, what to do. */
export type OrganizationNotice = { readonly kind: NoticeKind; readonly sentence: string };
export type NoticeKind =
  | 'MERGED_INTO'
  | 'MERGER_PENDING'
  | 'CLOSING'
  | 'DISSOLVED'
  | 'REQUALIFICATION_DUE'
  | 'INELIGIBLE'
  | 'UNRESPONSIVE'
  | 'CONTACT_LEAVING'
  | 'NOBODY_IN_CHARGE'
  | 'BOUNCING';

const plain: Readonly<Partial<Record<NoticeKind, string>>> = {
  MERGED_INTO:
    'It has merged. Its donations and people belong to the successor now; contracts stay in the old name, so have their data issued again.',
  MERGER_PENDING:
    'Frozen until its merger is decided: no approvals, new lines, quotes or orders. What runs goes on. An administrator records the decision.',
  CLOSING:
    'It is closing: no new requests and no renewals. Takebacks and reports stay possible; every piece has to go back before it ends.',
  REQUALIFICATION_DUE:
    'It has to be validated again. What it has goes on; nothing new is approved until documents are in and it is validated.',
  INELIGIBLE: 'It was found ineligible: no new requests. Documents can be submitted again.',
  NOBODY_IN_CHARGE:
    'It has no primary contact: mails go to alternates or to its own address. Name a successor or add a contact.',
};

/** In the order of their weight; dates in the organization's zone. */
export function noticesOf(state: Organization): readonly OrganizationNotice[] {
  const said = (kind: NoticeKind, is: boolean, sentence = plain[kind] ?? ''): readonly OrganizationNotice[] =>
    is ? [{ kind, sentence }] : [];
  const { state: at, contacts, unresponsiveSince, policy } = state;
  const zone = state.zone ?? policy.zone;
  const isOver = at === 'MERGED_INTO' || at === 'DISSOLVED';
  const ended = state.dissolvedOn === undefined ? '' : ` since ${writtenOut(state.dissolvedOn)}`;
  const silent = unresponsiveSince === null ? '' : ` since ${writtenOut(localDate(unresponsiveSince, zone))}`;
  const bounces = contacts.filter(({ current, emailStatus }) => current && emailStatus === 'BOUNCING').length;
  return [
    ...said('MERGED_INTO', at === 'MERGED_INTO'),
    ...said(
      'DISSOLVED',
      at === 'DISSOLVED',
      `Dissolved${ended}. Every piece goes back; its last contact or liquidator is written to.`,
    ),
    ...said('CLOSING', at === 'CLOSING'),
    ...said('MERGER_PENDING', state.frozenReason === 'MERGER_PENDING'),
    ...said('INELIGIBLE', at === 'INELIGIBLE'),
    ...said('REQUALIFICATION_DUE', at === 'REQUALIFICATION_DUE'),
    ...said(
      'UNRESPONSIVE',
      unresponsiveSince !== null,
      `Unresponsive${silent}: nobody could be reached about a takeback, so there are no new requests until somebody answers.`,
    ),
    ...said('NOBODY_IN_CHARGE', !isOver && !contacts.some(({ role, current }) => current && role === 'PRIMARY')),
    ...leaving(state),
    ...said(
      'BOUNCING',
      at !== 'MERGED_INTO' && (bounces > 0 || state.emailStatus === 'BOUNCING'),
      `Mail comes back from ${addresses(bounces, state.emailStatus === 'BOUNCING')}. Correct the address, or mails go to somebody else.`,
    ),
  ];
}

function leaving({ contacts }: Organization): readonly OrganizationNotice[] {
  const days = contacts.flatMap(({ current, leavingOn }) => (current && leavingOn !== undefined ? [leavingOn] : []));
  const [first] = days.toSorted();
  if (first === undefined) return [];
  const who = days.length === 1 ? 'A contact leaves' : `${days.length} contacts leave, the first`;
  const sentence = `${who} on ${writtenOut(first)}. The account ends with the day: name who follows, so that support does not stop.`;
  return [{ kind: 'CONTACT_LEAVING', sentence }];
}

function addresses(people: number, own: boolean): string {
  const persons = people === 1 ? 'the address of a contact' : `the addresses of ${people} contacts`;
  if (!own) return persons;
  return people === 0 ? "the organization's own address" : `${persons} and the organization's own address`;
}

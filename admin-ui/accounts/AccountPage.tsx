import { Alert, Card, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Actions } from '../commands/Actions.tsx';
import type { Subject } from '../commands/subject.ts';
import { accountEngine, accountPage, accountTimeline, type AccountPageQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { counted, humanize } from '../shared/words.ts';
import { Deadlines } from '../stream/Deadlines.tsx';
import { Pending } from '../stream/Pending.tsx';
import { StreamEngine, StreamParts, StreamTimeline } from '../stream/StreamParts.tsx';
import { Waiting } from '../stream/Waiting.tsx';

type Account = NonNullable<AccountPageQuery['account']>;

/** One person's account with the vendor. */
export default function AccountPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useAsk(accountPage, { id });
  return (
    <AnsweredPage title="Vendor account" query={query} rows={8}>
      {({ account }) =>
        account === null ? (
          <Missing what="vendor account">
            <To to="/accounts">All vendor accounts</To>
          </Missing>
        ) : (
          <Shown account={account} />
        )
      }
    </AnsweredPage>
  );
}

function subjectOf({ id, contact, organization, version, deadlines }: Account): Subject {
  const own = contact === null ? [] : [{ id: contact.id, label: contact.name ?? 'Name erased' }];
  const deadline = deadlines.map(({ key, waitingFor }) => ({ id: key, label: `Waiting for ${waitingFor}` }));
  const title = `Vendor account of ${contact?.name ?? 'somebody erased'}`;
  return { streamId: id, title, version, zone: organization?.zone ?? null, choices: { contact: own, deadline } };
}

function Shown({ account }: { readonly account: Account }): ReactNode {
  const { id, contact, organization, state, waitingFor, pendingCommands, availableActions } = account;
  const zone = organization?.zone ?? null;
  const above =
    organization === null ? null : (
      <To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>
    );
  return (
    <Page
      title={`Vendor account of ${contact?.name ?? 'somebody erased'}`}
      above={above}
      lead={<StateTag state={state} />}
      actions={<Actions subject={subjectOf(account)} actions={availableActions} />}
    >
      <Card sx={{ p: 2.5 }}>
        <Waiting promise={waitingFor} zone={zone} nothing="Nothing is waited for at the moment." />
      </Card>
      <Pending commands={pendingCommands} />
      <StreamParts
        what="account"
        base={`/accounts/${id}`}
        details={account.details}
        overview={<Overview account={account} />}
        timeline={<StreamTimeline id={id} operation={accountTimeline} of={({ account: found }) => inItsZone(found)} />}
        engine={<StreamEngine id={id} operation={accountEngine} of={({ account: found }) => inItsZone(found)} />}
      />
    </Page>
  );
}

type Placed = { readonly organization: { readonly zone: string | null } | null };

/** With the time zone of the organization. */
function inItsZone<Found extends Placed>(found: Found | null): (Found & { readonly zone: string | null }) | null {
  return found === null ? null : { ...found, zone: found.organization?.zone ?? null };
}

function Overview({ account }: { readonly account: Account }): ReactNode {
  const { contact, organization, deadlines, availableActions } = account;
  const zone = organization?.zone ?? null;
  const movable = availableActions.some(({ command }) => command === 'rescheduleDeadline');
  return (
    <Stack spacing={2.5}>
      <AccessNotices account={account} />
      <Section title="Facts">
        <Facts
          of={[
            ['E-mail address', contact?.email],
            ['Role', contact === null ? null : humanize(contact.role)],
            ['How it came to be', account.origin === null ? null : humanize(account.origin)],
            ['Form sent', account.attempt === 0 ? 'not yet' : counted(account.attempt, 'time')],
            ['Submitted', <When key="s" at={account.submittedAt} zone={zone} none="not yet" />],
            ['Active since', <When key="a" at={account.activatedAt} zone={zone} none="not active" />],
            ['Serves', counted(account.donationCount, 'donation')],
            ['Profile last looked through', <When key="p" at={account.profileReviewedAt} zone={zone} none="not yet" />],
            ['Is written to', `${languageName(account.mailLanguage)}, ${humanize(account.mailFormat).toLowerCase()}`],
            ['Additional access', account.access === null ? 'no form sent' : humanize(account.access.kind)],
          ]}
        />
      </Section>
      <Deadlines deadlines={deadlines} subject={subjectOf(account)} movable={movable} />
    </Stack>
  );
}

/** "Spanish" of `es`. */
function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** What somebody should know or do about the access of this account. */
function AccessNotices({ account }: { readonly account: Account }): ReactNode {
  const { state, disabledFrom, companyDiffers, access } = account;
  return (
    <>
      {state === 'DISABLED' ? (
        <Alert severity="error">
          The vendor disabled this account
          {disabledFrom === null ? '' : `; it was ${humanize(disabledFrom).toLowerCase()}`}. Nobody can log in or open a
          case with it. Ask the vendor to enable it, then record that.
        </Alert>
      ) : null}
      {state === 'REGISTERED_GUEST' ? (
        <Alert severity="warning">
          The login stays, support and downloads are gone: no active contract is confirmed on it. They come back with a
          confirmed association.
        </Alert>
      ) : null}
      {companyDiffers ? (
        <Alert severity="warning">
          The company in the form is not the one the vendor knows. A contract number may be rejected for it: correct the
          company on the profile, or have the contract data issued again.
        </Alert>
      ) : null}
      {access?.partnerStepOpen === true ? (
        <Alert severity="info">
          One step is left: the person follows the address that the vendor sent and joins or registers the partner
          company. Record it with Change profile.
        </Alert>
      ) : null}
    </>
  );
}

import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { Actions } from '../commands/Actions.tsx';
import { useCommandForm } from '../commands/CommandForms.tsx';
import { CreateButton } from '../commands/CreateButton.tsx';
import { countryName } from '../commands/regions.ts';
import type { Subject } from '../commands/subject.ts';
import { ownDonationColumns } from '../donations/columns.tsx';
import {
  organizationEngine,
  organizationPage,
  organizationTimeline,
  type OrganizationPageQuery,
} from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage, Empty, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { StateTag, Tag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { Day, OnDay, When } from '../shared/When.tsx';
import { counted, humanize, plain } from '../shared/words.ts';
import { Deadlines } from '../stream/Deadlines.tsx';
import { Pending } from '../stream/Pending.tsx';
import { StreamEngine, StreamParts, StreamTimeline } from '../stream/StreamParts.tsx';
import { Notices } from './Notices.tsx';

type Organization = NonNullable<OrganizationPageQuery['organization']>;
type Contact = Organization['contacts'][number];

/** One organization: its people, its donations, what it waits for. */
export default function OrganizationPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useAsk(organizationPage, { id });
  return (
    <AnsweredPage title="Organization" query={query} rows={8}>
      {({ organization }) =>
        organization === null ? (
          <Missing what="organization">
            <To to="/organizations">All organizations</To>
          </Missing>
        ) : (
          <Shown organization={organization} />
        )
      }
    </AnsweredPage>
  );
}

function subjectOf({ id, name, version, zone, programId, contacts, deadlines }: Organization): Subject {
  const contact = contacts.map(({ id: contactId, name: who, role }) => ({
    id: contactId,
    label: `${who ?? 'Name erased'} (${humanize(role).toLowerCase()})`,
  }));
  const deadline = deadlines.map(({ key, waitingFor }) => ({ id: key, label: `Waiting for ${waitingFor}` }));
  return { streamId: id, title: name ?? 'Name erased', version, zone, programId, choices: { contact, deadline } };
}

function Shown({ organization }: { readonly organization: Organization }): ReactNode {
  const { id, name, state, availableActions, pendingCommands } = organization;
  return (
    <Page
      title={name ?? 'Organization, name erased'}
      above={<To to="/organizations">Organizations</To>}
      lead={<StateTag state={state} />}
      actions={<Actions subject={subjectOf(organization)} actions={availableActions} />}
    >
      <Notices organization={organization} />
      <Pending commands={pendingCommands} />
      <StreamParts
        what="organization"
        base={`/organizations/${id}`}
        details={organization.details}
        overview={<Overview organization={organization} />}
        timeline={<StreamTimeline id={id} operation={organizationTimeline} of={({ organization: told }) => told} />}
        engine={<StreamEngine id={id} operation={organizationEngine} of={({ organization: run }) => run} />}
      />
    </Page>
  );
}

function Overview({ organization }: { readonly organization: Organization }): ReactNode {
  const { id, zone, donations, deadlines, availableActions, newRequest } = organization;
  const movable = availableActions.some(({ command }) => command === 'rescheduleDeadline');
  return (
    <Stack spacing={2.5}>
      <Section title="Facts">
        <Facts
          of={[
            ['Country', organization.country === null ? null : countryName(organization.country)],
            ['Time zone', zone?.replaceAll('_', ' ') ?? 'that of its program'],
            ['Kind', organization.orgType === null ? null : humanize(organization.orgType)],
            ['Documents submitted', <When key="s" at={organization.submittedAt} zone={zone} />],
            ['To be validated again', <When key="r" at={organization.requalificationDueAt} zone={zone} />],
            ...(organization.dissolvedOn === null
              ? []
              : [['Dissolved', <Day key="d" on={organization.dissolvedOn} zone={zone} />] as const]),
            ['Last answer', <When key="l" at={organization.lastReplyAt} zone={zone} />],
          ]}
        />
      </Section>
      <Contacts organization={organization} />
      <Section
        title="Donations"
        note={counted(donations.totalCount, 'donation')}
        action={
          <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
            <To to={`/history?organization=${id}`}>Request history</To>
            {newRequest?.allowed === true ? (
              <CreateButton command="recordRequest" label="Record a request" initial={{ organizationId: id }} />
            ) : null}
          </Stack>
        }
        flush
      >
        {newRequest === null || newRequest.allowed ? null : (
          <Box sx={{ px: 2.5, pb: 1.5, color: 'text.secondary' }}>No new request: {plain(newRequest.reason ?? '')}</Box>
        )}
        {donations.nodes.length === 0 ? (
          <Empty title="No donation yet" />
        ) : (
          <Rows label="Donations" rows={donations.nodes} keyOf={(row) => row.id} columns={ownDonationColumns} />
        )}
      </Section>
      <Deadlines deadlines={deadlines} subject={subjectOf(organization)} movable={movable} />
    </Stack>
  );
}

function Contacts({ organization }: { readonly organization: Organization }): ReactNode {
  const columns: readonly Column<Contact>[] = [
    {
      label: 'Person',
      of: ({ name, email, isResellerEmployee }) => (
        <>
          <Box sx={{ fontWeight: 600 }}>{name ?? 'Name erased'}</Box>
          <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{email ?? 'no address'}</Box>
          {isResellerEmployee ? 'works for a reseller' : null}
        </>
      ),
    },
    { label: 'Role', of: (contact) => <Role contact={contact} zone={organization.zone} /> },
    { label: 'Mail', of: ({ emailStatus }) => <StateTag state={emailStatus} /> },
    {
      label: 'Vendor account',
      of: ({ account }) =>
        account === null ? 'none' : <To to={`/accounts/${account.id}`}>{humanize(account.state)}</To>,
    },
    { label: 'Change', of: (contact) => <ContactActions contact={contact} organization={organization} /> },
  ];
  return (
    <Section title="Contacts" note={counted(organization.contacts.length, 'person', 'people')} flush>
      {organization.contacts.length === 0 ? (
        <Empty title="Nobody is known">Add a contact, so that mails have somebody to go to.</Empty>
      ) : (
        <Rows label="Contacts" rows={organization.contacts} keyOf={({ id }) => id} columns={columns} />
      )}
    </Section>
  );
}

function Role({ contact, zone }: { readonly contact: Contact; readonly zone: string | null }): ReactNode {
  const { role, current, leavingOn, leftAt, successor } = contact;
  return (
    <>
      {humanize(role)}
      {current ? '' : ', former'}
      {current && leavingOn !== null ? (
        <Box>
          <Tag tone="warn">Leaves</Tag> <Day on={leavingOn} zone={zone} />
        </Box>
      ) : null}
      {leftAt === null ? null : (
        <Box sx={{ color: 'text.secondary' }}>
          left <OnDay at={leftAt} zone={zone} />
        </Box>
      )}
      {successor === null ? null : (
        <Box sx={{ color: 'text.secondary' }}>followed by {successor.name ?? 'somebody erased'}</Box>
      )}
    </>
  );
}

type ContactActionsProps = { readonly contact: Contact; readonly organization: Organization };

function ContactActions({ contact, organization }: ContactActionsProps): ReactNode {
  const open = useCommandForm();
  const { id, name, account } = contact;
  const who = name ?? 'this person';
  const subject = subjectOf(organization);
  const person = { ...subject, streamId: null, version: null, title: who };
  const mayChange = organization.availableActions.some(({ command }) => command === 'updateContact');
  const mayReplace = organization.availableActions.some(
    ({ command, allowed }) => command === 'replaceContact' && allowed,
  );
  if (!mayChange || !contact.current) return '–';
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      <Button
        size="small"
        aria-label={`Change what is known of ${who}`}
        onClick={() => open({ command: 'updateContact', subject, initial: { contactId: id } })}
      >
        Change
      </Button>
      {mayReplace ? (
        <Button
          size="small"
          aria-label={`Say that ${who} leaves`}
          onClick={() => open({ command: 'replaceContact', subject, initial: { oldContactId: id } })}
        >
          Leaves
        </Button>
      ) : null}
      {account === null ? (
        <Button
          size="small"
          aria-label={`Start registration of ${who}`}
          onClick={() => open({ command: 'startRegistration', subject: person, initial: { contactId: id } })}
        >
          Start registration
        </Button>
      ) : null}
    </Stack>
  );
}

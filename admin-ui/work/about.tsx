import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { CommandRowFragment, DeadlineRowFragment, MessageRowFragment } from '../generated/operations.ts';
import { To } from '../shared/To.tsx';

/** What something is about, as a link to its page. */
type About = Pick<DeadlineRowFragment, 'donation' | 'account' | 'organization'>;

export function AboutLink({ of: { donation, account, organization } }: { readonly of: About }): ReactNode {
  if (donation !== null) {
    return (
      <>
        <To to={`/donations/${donation.id}`} strong>
          {donation.requestNumber}
        </To>
        {'organization' in donation ? ` · ${donation.organization.name ?? 'Name erased'}` : ''}
      </>
    );
  }
  if (account !== null) {
    return (
      <>
        <To to={`/accounts/${account.id}`} strong>
          {account.contact?.name ?? 'Vendor account'}
        </To>
        {' · vendor account'}
      </>
    );
  }
  if (organization === null) return '–';
  return (
    <To to={`/organizations/${organization.id}`} strong>
      {organization.name ?? 'Name erased'}
    </To>
  );
}

/** The same as text, for the head of a form. */
export function titleOf({ donation, account, organization }: About): string {
  if (donation !== null) return donation.requestNumber;
  if (account !== null) return `Vendor account of ${account.contact?.name ?? 'somebody erased'}`;
  return organization?.name ?? 'Name erased';
}

/** The zone in which its dates are counted. */
export function zoneOf({ donation, account, organization }: About): string | null {
  return donation?.zone ?? account?.organization?.zone ?? organization?.zone ?? null;
}

/** The same for a command, which may also be about vendor dates of a product. */
export function CommandAbout({ of }: { readonly of: CommandRowFragment }): ReactNode {
  const { donation, organization, account, streamId } = of;
  if (donation !== null) return <To to={`/donations/${donation.id}`}>{donation.requestNumber}</To>;
  if (account !== null) return <To to={`/accounts/${account.id}`}>{account.contact?.name ?? 'Vendor account'}</To>;
  if (organization !== null)
    return <To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>;
  return streamId.startsWith('eox/') ? streamId.slice(4) : 'being made';
}

export function MessageAbout({ of: { donation, organization } }: { readonly of: MessageRowFragment }): ReactNode {
  if (donation !== null) {
    return (
      <Box component="span" sx={{ whiteSpace: { md: 'nowrap' } }}>
        <To to={`/donations/${donation.id}`}>{donation.requestNumber}</To>
      </Box>
    );
  }
  if (organization === null) return '–';
  return <To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>;
}

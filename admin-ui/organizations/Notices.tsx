import { Alert, Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { OrganizationPageQuery } from '../generated/operations.ts';
import { To } from '../shared/To.tsx';

type Organization = NonNullable<OrganizationPageQuery['organization']>;

const severe = ['DISSOLVED', 'MERGER_PENDING', 'CLOSING', 'NOBODY_IN_CHARGE'];

/** What is special about an organization, what it means, and where it leads. */
export function Notices({ organization }: { readonly organization: Organization }): ReactNode {
  return organization.notices.map(({ kind, sentence }) => (
    <Alert key={kind} severity={kind === 'MERGED_INTO' ? 'info' : severe.includes(kind) ? 'error' : 'warning'}>
      {sentence}
      <Leads kind={kind} organization={organization} />
    </Alert>
  ));
}

function Leads({ kind, organization }: { readonly kind: string; readonly organization: Organization }): ReactNode {
  const { mergedInto, mergerWith, lastContact } = organization;
  const other = kind === 'MERGED_INTO' ? mergedInto : kind === 'MERGER_PENDING' ? mergerWith : null;
  if (other !== null) {
    return (
      <Box>
        {kind === 'MERGED_INTO' ? 'Successor' : 'It may merge into'}:{' '}
        <To to={`/organizations/${other.id}`}>{other.name ?? 'Name erased'}</To>
      </Box>
    );
  }
  return kind === 'DISSOLVED' && lastContact !== null ? (
    <Box>Written to: {lastContact.name ?? 'somebody erased'}</Box>
  ) : null;
}

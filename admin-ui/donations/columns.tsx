import { Box } from '@mui/material';
import type { DonationRowFragment } from '../generated/operations.ts';
import type { Column } from '../shared/Rows.tsx';
import { StageTag, Tag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { Day, OnDay, Until } from '../shared/When.tsx';

/** The columns of every list of donations. */

export const requestColumn: Column<DonationRowFragment> = {
  label: 'Request',
  sort: 'REQUEST_NUMBER',
  of: ({ id, requestNumber }) => (
    <Box component="span" sx={{ whiteSpace: { md: 'nowrap' } }}>
      <To to={`/donations/${id}`} strong>
        {requestNumber}
      </To>
    </Box>
  ),
};

const organizationColumn: Column<DonationRowFragment> = {
  label: 'Organization',
  of: ({ organization }) => <To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>,
};

export const stageColumn: Column<DonationRowFragment> = {
  label: 'Stage',
  sort: 'STAGE',
  of: ({ stage, holdCount }) => (
    <>
      <StageTag stage={stage} /> {holdCount > 0 ? <Tag tone="bad">On hold</Tag> : null}
    </>
  ),
};

const dueColumn: Column<DonationRowFragment> = {
  label: 'Waiting until',
  sort: 'NEXT_DUE_AT',
  width: '26%',
  of: ({ waitingFor, zone, overdueCount }) => (
    <>
      {overdueCount > 0 ? <Tag tone="bad">{overdueCount === 1 ? 'Overdue' : `${overdueCount} overdue`}</Tag> : null}{' '}
      {waitingFor === null ? (
        'Nothing runs'
      ) : (
        <>
          <Until due={waitingFor} zone={zone} />
          <Box sx={{ color: 'text.secondary', fontSize: '0.85rem' }}>for {waitingFor.waitingFor}</Box>
        </>
      )}
    </>
  ),
};

const unitColumn: Column<DonationRowFragment> = {
  label: 'Units held',
  align: 'right',
  of: ({ unitCount, heldCount }) => `${heldCount} of ${unitCount}`,
};

const coverageColumn: Column<DonationRowFragment> = {
  label: 'Covered until',
  sort: 'COVERAGE_END_ON',
  of: ({ coverageEndOn, zone }) => <Day on={coverageEndOn} zone={zone} />,
};

export const requestedColumn: Column<DonationRowFragment> = {
  label: 'Requested',
  sort: 'REQUESTED_AT',
  of: ({ requestedAt, zone }) => <OnDay at={requestedAt} zone={zone} />,
};

export const donationColumns = [
  requestColumn,
  organizationColumn,
  stageColumn,
  dueColumn,
  unitColumn,
  coverageColumn,
  requestedColumn,
];
/** On an organization's own page. */
export const ownDonationColumns = [requestColumn, stageColumn, dueColumn, unitColumn, coverageColumn];

import { Card, Stack } from '@mui/material';
import { lazy, type ReactNode } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { Actions } from '../commands/Actions.tsx';
import { donationPage } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Copyable } from '../shared/Copyable.tsx';
import { AnsweredPage, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Parts } from '../shared/Parts.tsx';
import { StageTag, Tag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { Pending } from '../stream/Pending.tsx';
import { Waiting } from '../stream/Waiting.tsx';
import { HoldBanner } from './HoldBanner.tsx';
import { StageTrack } from './StageTrack.tsx';
import { subjectOf, type Donation } from './subject.ts';

const OverviewTab = lazy(() => import('./tabs/OverviewTab.tsx'));
const UnitsTab = lazy(() => import('./tabs/UnitsTab.tsx'));
const SupportTab = lazy(() => import('./tabs/SupportTab.tsx'));
const RepairsTab = lazy(() => import('./tabs/RepairsTab.tsx'));
const ReturnTab = lazy(() => import('./tabs/ReturnTab.tsx'));
const TimelineTab = lazy(() => import('./tabs/TimelineTab.tsx'));
const ForecastTab = lazy(() => import('./tabs/ForecastTab.tsx'));
const MessagesTab = lazy(() => import('./tabs/MessagesTab.tsx'));
const DonationEngineTab = lazy(() => import('./tabs/DonationEngineTab.tsx'));

/** One donation: where it stands, what it waits for, what can be done, and everything about it. */
export default function DonationPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useAsk(donationPage, { id });
  return (
    <AnsweredPage title="Donation" query={query} rows={9}>
      {({ donation }) =>
        donation === null ? (
          <Missing what="donation">
            It may have another address, or your role may not see it. <To to="/donations">Search all donations</To>
          </Missing>
        ) : (
          <Shown donation={donation} />
        )
      }
    </AnsweredPage>
  );
}

function Shown({ donation }: { readonly donation: Donation }): ReactNode {
  const { id, requestNumber, organization, stage, waitingFor, zone, availableActions, pendingCommands, final } =
    donation;
  const subject = subjectOf(donation);
  const nothing = final ? 'This donation is finished. Nothing is waited for.' : 'Nothing is waited for at the moment.';
  return (
    <Page
      title={`Donation ${requestNumber}`}
      above={<To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>}
      heading={<Copyable text={requestNumber} what="request number" />}
      lead={
        <>
          <StageTag stage={stage} /> {donation.holdCount > 0 ? <Tag tone="bad">Compliance hold</Tag> : null}
        </>
      }
      actions={<Actions subject={subject} actions={availableActions} />}
    >
      <Card sx={{ p: 2.5 }}>
        <Stack spacing={2.5}>
          <StageTrack stage={stage} />
          <Waiting promise={waitingFor} zone={zone} nothing={nothing} />
        </Stack>
      </Card>
      <HoldBanner count={donation.holdCount} />
      <Pending commands={pendingCommands} />
      <Parts
        label="Parts of this donation"
        base={`/donations/${id}`}
        of={[
          { path: '', label: 'Overview' },
          { path: 'units', label: 'Units', count: donation.units.length },
          { path: 'support', label: 'Contracts and support' },
          { path: 'repairs', label: 'Repairs', ...openRepairs(donation) },
          { path: 'return', label: 'Takeback and compliance' },
          { path: 'timeline', label: 'Timeline' },
          { path: 'forecast', label: 'Forecast' },
          { path: 'messages', label: 'Messages' },
          { path: 'engine', label: 'Engine' },
        ]}
      />
      <Routes>
        <Route index element={<OverviewTab donation={donation} subject={subject} />} />
        <Route path="units" element={<UnitsTab id={id} />} />
        <Route path="support" element={<SupportTab donation={donation} />} />
        <Route path="repairs" element={<RepairsTab donation={donation} subject={subject} />} />
        <Route path="return" element={<ReturnTab donation={donation} />} />
        <Route path="timeline" element={<TimelineTab id={id} />} />
        <Route path="forecast" element={<ForecastTab id={id} zone={zone} requestNumber={requestNumber} />} />
        <Route path="messages" element={<MessagesTab id={id} />} />
        <Route path="engine" element={<DonationEngineTab id={id} />} />
      </Routes>
    </Page>
  );
}

/** Replacements and support cases that are still open. */
function openRepairs({ rmas, supportCases }: Donation): { readonly count?: number } {
  const open = rmas.filter(({ state }) => state !== 'CLOSED' && state !== 'CANCELLED');
  const count = open.length + supportCases.filter(({ state }) => state === 'OPEN').length;
  return count === 0 ? {} : { count };
}

import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { CreateButton } from '../commands/CreateButton.tsx';
import type { DonationRowFragment, Stage } from '../generated/operations.ts';
import { ChoiceFilter, DayFilter, FilterBar, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type Filter, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import { isStage } from '../shared/words.ts';
import { useMay } from '../shared/useMay.ts';
import { donationColumns } from './columns.tsx';
import { StageStrip } from './StageStrip.tsx';

/** All donations: by stage, search and state. */
export default function DonationList(): ReactNode {
  const mayCommand = useMay('command');
  return (
    <Page
      title="Donations"
      lead="Every request, from the day it came in until the last piece is accounted for."
      actions={
        <Stack direction="row" spacing={1}>
          {mayCommand ? (
            <Button component={Link} to="/import">
              Import one
            </Button>
          ) : null}
          <CreateButton command="recordRequest" label="Record a request" />
        </Stack>
      }
    >
      <Listing<DonationRowFragment>
        resource="donations"
        label="Donations"
        sort={{ field: 'NEXT_DUE_AT', order: 'ASC' }}
        columns={donationColumns}
        filters={(controls) => <DonationFilters {...controls} />}
        empty={<NothingFound what="donations" />}
      />
    </Page>
  );
}

function DonationFilters({ filter, set, total }: FilterControls): ReactNode {
  const chosen = stagesOf(filter);
  const toggle = (stage: Stage) =>
    set({ stages: chosen.includes(stage) ? chosen.filter((each) => each !== stage) : [...chosen, stage] });
  const { q, fiscalYear } = filter;
  const years = fiscalYears();
  return (
    <>
      <StageStrip filter={typeof q === 'string' ? { q } : {}} chosen={chosen} onChoose={toggle} />
      <FilterBar total={total} what="donation">
        <TextFilter label="Search" value={q} onChange={(text) => set({ q: text })} />
        <ChoiceFilter
          label="State"
          value={filter['state']}
          onChange={(state) => set({ state })}
          options={[
            ['overdue', 'Overdue'],
            ['open', 'Open'],
            ['final', 'Finished'],
          ]}
        />
        <ChoiceFilter
          label="Fiscal year"
          value={typeof fiscalYear === 'number' ? String(fiscalYear) : ''}
          onChange={(year) => set({ fiscalYear: year === '' ? undefined : Number(year) })}
          options={years.map((year) => [String(year), `July ${year - 1} – June ${year}`])}
        />
        <DayFilter
          label="Requested from"
          value={filter['requestedFrom']}
          onChange={(on) => set({ requestedFrom: on })}
        />
      </FilterBar>
    </>
  );
}

function stagesOf({ stages }: Filter): readonly Stage[] {
  return Array.isArray(stages) ? stages.filter(isStage) : [];
}

/** From the one after this calendar year back: when a fiscal year begins is a rule, and the API's business. */
function fiscalYears(): readonly number[] {
  const last = new Date().getFullYear() + 1;
  return Array.from({ length: 9 }, (_, back) => last - back);
}

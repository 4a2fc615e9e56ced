import type { ReactNode } from 'react';
import type { DeadlineRowFragment } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar, OneOfFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import { owners } from '../shared/words.ts';
import { deadlineColumns } from './deadlineColumns.tsx';

/** Promises that run or are overdue, over everything. */
export default function DeadlineList(): ReactNode {
  return (
    <Page
      title="Deadlines"
      lead="Every promise that runs or is overdue, in the order of what comes next: its end, or a reminder."
    >
      <Listing<DeadlineRowFragment>
        resource="deadlines"
        label="Deadlines"
        columns={deadlineColumns}
        filters={(controls) => <DeadlineFilters {...controls} />}
        empty={<NothingFound what="deadlines" />}
      />
    </Page>
  );
}

function DeadlineFilters(controls: FilterControls): ReactNode {
  const { filter, set, total } = controls;
  const { overdue } = filter;
  return (
    <FilterBar total={total} what="promise">
      <ChoiceFilter
        label="State"
        value={overdue === undefined ? '' : String(overdue === true)}
        onChange={(value) => set({ overdue: value === '' ? undefined : value === 'true' })}
        options={[
          ['true', 'Overdue'],
          ['false', 'Still running'],
        ]}
      />
      <OneOfFilter controls={controls} name="owners" label="Who acts" options={Object.entries(owners)} />
      <OneOfFilter
        controls={controls}
        name="kinds"
        label="About"
        options={[
          ['donation', 'Donations'],
          ['account', 'Vendor accounts'],
          ['organization', 'Organizations'],
        ]}
      />
    </FilterBar>
  );
}

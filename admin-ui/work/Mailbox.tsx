import type { ReactNode } from 'react';
import type { MessageRowFragment } from '../generated/operations.ts';
import { FilterBar, OneOfFilter, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import { messageColumns } from './messageColumns.tsx';

const columns = messageColumns(true);

/** Everything that was handed over to people. */
export default function Mailbox(): ReactNode {
  return (
    <Page
      title="Mailbox"
      lead="What Almoner handed over to people: mails, tasks, calls and letters, as they were sent."
    >
      <Listing<MessageRowFragment>
        resource="messages"
        label="Messages"
        columns={columns}
        filters={(controls) => <MessageFilters {...controls} />}
        empty={<NothingFound what="messages" />}
      />
    </Page>
  );
}

function MessageFilters(controls: FilterControls): ReactNode {
  const { filter, set, total } = controls;
  const { q } = filter;
  return (
    <FilterBar total={total} what="message">
      <TextFilter label="Subject contains" value={q} onChange={(text) => set({ q: text })} />
      <OneOfFilter
        controls={controls}
        name="kinds"
        label="Kind"
        options={[
          ['MAIL', 'Mail'],
          ['TASK', 'Task'],
          ['PHONE_TASK', 'Phone call'],
          ['LETTER', 'Letter'],
        ]}
      />
      <OneOfFilter
        controls={controls}
        name="states"
        label="State"
        options={[
          ['PENDING', 'Handed over'],
          ['DELIVERED', 'Delivered'],
          ['SUPPRESSED', 'No longer needed'],
        ]}
      />
    </FilterBar>
  );
}

import type { ReactNode } from 'react';
import type { MessageRowFragment } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar, TextFilter } from '../shared/Filters.tsx';
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

function MessageFilters({ filter, set, total }: FilterControls): ReactNode {
  const { q, kinds, states } = filter;
  return (
    <FilterBar total={total} what="message">
      <TextFilter label="Subject contains" value={q} onChange={(text) => set({ q: text })} />
      <ChoiceFilter
        label="Kind"
        value={Array.isArray(kinds) ? kinds[0] : ''}
        onChange={(kind) => set({ kinds: kind === '' ? undefined : [kind] })}
        options={[
          ['MAIL', 'Mail'],
          ['TASK', 'Task'],
          ['PHONE_TASK', 'Phone call'],
          ['LETTER', 'Letter'],
        ]}
      />
      <ChoiceFilter
        label="State"
        value={Array.isArray(states) ? states[0] : ''}
        onChange={(state) => set({ states: state === '' ? undefined : [state] })}
        options={[
          ['PENDING', 'Handed over'],
          ['DELIVERED', 'Delivered'],
          ['SUPPRESSED', 'No longer needed'],
        ]}
      />
    </FilterBar>
  );
}

import type { ReactNode } from 'react';
import { type AccountListQuery } from '../generated/operations.ts';
import { FilterBar, OneOfFilter, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import type { Column } from '../shared/Rows.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { Until, When } from '../shared/When.tsx';
import { humanize } from '../shared/words.ts';

type Row = AccountListQuery['accounts']['nodes'][number];

const columns: readonly Column<Row>[] = [
  {
    label: 'Person',
    of: ({ id, contact }) => (
      <To to={`/accounts/${id}`} strong>
        {contact?.name ?? 'Name erased'}
      </To>
    ),
  },
  {
    label: 'Organization',
    of: ({ organization }) =>
      organization === null ? (
        '–'
      ) : (
        <To to={`/organizations/${organization.id}`}>{organization.name ?? 'Name erased'}</To>
      ),
  },
  { label: 'State', sort: 'STATE', of: ({ state }) => <StateTag state={state} /> },
  {
    label: 'Waiting until',
    sort: 'NEXT_DUE_AT',
    width: '28%',
    of: ({ waitingFor, organization }) =>
      waitingFor === null ? (
        'Nothing runs'
      ) : (
        <>
          <Until due={waitingFor} zone={organization?.zone ?? null} /> for {waitingFor.waitingFor}
        </>
      ),
  },
  {
    label: 'Active since',
    of: ({ activatedAt, organization }) => (
      <When at={activatedAt} zone={organization?.zone ?? null} none="not active" />
    ),
  },
  { label: 'Donations', align: 'right', of: ({ donationCount }) => donationCount },
];

const states = [
  'NOT_STARTED',
  'FORM_STARTED',
  'SUBMITTED',
  'ACTIVATION_MAIL_LATE',
  'ACTIVATION_MAIL_RECEIVED',
  'ACTIVE',
  'REGISTERED_GUEST',
  'DISABLED',
  'SUPERSEDED',
];

/** The accounts of people with the vendor. */
export default function AccountList(): ReactNode {
  return (
    <Page
      title="Vendor accounts"
      lead="One account for each person; it can serve several donations. A registration starts on the organization's page."
    >
      <Listing<Row>
        resource="accounts"
        label="Vendor accounts"
        sort={{ field: 'NEXT_DUE_AT', order: 'ASC' }}
        columns={columns}
        filters={(controls) => <AccountFilters {...controls} />}
        empty={<NothingFound what="vendor accounts" />}
      />
    </Page>
  );
}

function AccountFilters(controls: FilterControls): ReactNode {
  const { filter, set, total } = controls;
  const { q } = filter;
  return (
    <FilterBar total={total} what="account">
      <TextFilter label="Name or e-mail address" value={q} onChange={(text) => set({ q: text })} />
      <OneOfFilter
        controls={controls}
        name="states"
        label="State"
        options={states.map((state) => [state, humanize(state)])}
      />
    </FilterBar>
  );
}

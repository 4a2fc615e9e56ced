import type { ReactNode } from 'react';
import { CreateButton } from '../commands/CreateButton.tsx';
import { countryName } from '../commands/regions.ts';
import type { OrganizationListQuery } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar, OneOfFilter, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import type { Column } from '../shared/Rows.tsx';
import { StateTag, Tag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { humanize } from '../shared/words.ts';

type Row = OrganizationListQuery['organizations']['nodes'][number];

const columns: readonly Column<Row>[] = [
  {
    label: 'Organization',
    sort: 'NAME',
    of: ({ id, name }) => (
      <To to={`/organizations/${id}`} strong>
        {name ?? 'Name erased'}
      </To>
    ),
  },
  {
    label: 'State',
    sort: 'STATE',
    of: ({ state, unresponsiveSince, frozenReason }) => (
      <>
        <StateTag state={state} /> {unresponsiveSince === null ? null : <Tag tone="warn">Unresponsive</Tag>}{' '}
        {frozenReason === null ? null : <Tag tone="bad">Frozen</Tag>}
      </>
    ),
  },
  { label: 'Country', sort: 'COUNTRY', of: ({ country }) => (country === null ? null : countryName(country)) },
  { label: 'Time zone', of: ({ zone }) => zone?.replaceAll('_', ' ') ?? 'that of its program' },
  { label: 'Contacts', align: 'right', of: ({ contacts }) => contacts.length },
];

const states = [
  'UNVALIDATED',
  'VALIDATION_PENDING',
  'VALIDATED',
  'INELIGIBLE',
  'REQUALIFICATION_DUE',
  'CLOSING',
  'DISSOLVED',
  'MERGED_INTO',
];

/** The nonprofits that receive donations. */
export default function OrganizationList(): ReactNode {
  return (
    <Page
      title="Organizations"
      lead="The nonprofits that receive donations, with their people."
      actions={<CreateButton command="registerOrganization" label="Register an organization" />}
    >
      <Listing<Row>
        resource="organizations"
        label="Organizations"
        sort={{ field: 'NAME', order: 'ASC' }}
        columns={columns}
        filters={(controls) => <OrganizationFilters {...controls} />}
        empty={<NothingFound what="organizations" />}
      />
    </Page>
  );
}

function OrganizationFilters(controls: FilterControls): ReactNode {
  const { filter, set, total } = controls;
  const { q, unresponsive } = filter;
  return (
    <FilterBar total={total} what="organization">
      <TextFilter label="Name or contact" value={q} onChange={(text) => set({ q: text })} />
      <OneOfFilter
        controls={controls}
        name="states"
        label="State"
        options={states.map((state) => [state, humanize(state)])}
      />
      <ChoiceFilter
        label="Answers"
        value={unresponsive === true ? 'no' : ''}
        onChange={(value) => set({ unresponsive: value === '' ? undefined : true })}
        options={[['no', 'Unresponsive']]}
      />
    </FilterBar>
  );
}

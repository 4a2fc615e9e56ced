import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { ListContextProvider, Pagination, useListContext, useListController, type RaRecord } from 'react-admin';
import { Empty, Failed, Loading } from './Notes.tsx';
import { Rows, type Column } from './Rows.tsx';

type ListingProps<Row extends RaRecord> = {
  readonly resource: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly filters?: (controls: FilterControls) => ReactNode;
  /** Said when nothing was found. */
  readonly empty: ReactNode;
};

export type Filter = Readonly<Record<string, unknown>>;
export type FilterControls = {
  readonly filter: Filter;
  readonly set: (change: Filter) => void;
  readonly total: number | undefined;
};

/** A list of the API: filters in the address, a table or cards, and its pages. */
export function Listing<Row extends RaRecord>(props: ListingProps<Row>): ReactNode {
  const { resource, label, columns, sort, filters, empty } = props;
  const list = useListController<Row>({
    resource,
    perPage: 25,
    storeKey: false,
    disableSyncWithLocation: false,
    ...(sort === undefined ? {} : { sort: { ...sort } }),
  });
  const set = (change: Filter) => {
    const next = Object.entries({ ...list.filterValues, ...change });
    list.setFilters(Object.fromEntries(next.filter(([, value]) => isGiven(value))), undefined, false);
  };
  const sorting = {
    field: list.sort.field,
    order: list.sort.order,
    by: (field: string) =>
      list.setSort({ field, order: list.sort.field === field && list.sort.order === 'ASC' ? 'DESC' : 'ASC' }),
  };
  return (
    <ListContextProvider value={list}>
      {filters?.({ filter: list.filterValues, set, total: list.total })}
      <Card>
        {list.error !== null && list.error !== undefined ? (
          <Failed error={list.error} again={list.refetch} />
        ) : list.data === undefined ? (
          <Loading rows={8} />
        ) : list.data.length === 0 ? (
          empty
        ) : (
          <Rows label={label} rows={list.data} keyOf={({ id }) => String(id)} columns={columns} sorting={sorting} />
        )}
        {(list.total ?? 0) > 10 ? <Pagination rowsPerPageOptions={[10, 25, 50, 100]} /> : null}
      </Card>
    </ListContextProvider>
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** What fills a list for the first time, by resource. */
const begins: Readonly<Record<string, string>> = {
  donations: 'Record a request of an organization, or import one that began in the past.',
  organizations: 'Register the first one; its people, requests and vendor accounts follow from its page.',
  accounts: 'A registration starts on the page of an organization, beside the person.',
  deadlines: 'A promise begins to run as soon as a request is recorded.',
  messages: 'Mails and tasks appear here when the first promise comes due.',
  commands: 'Whatever people and programs ask for appears here.',
  rmas: 'A replacement begins with a defect that is reported on the page of a donation.',
  eox: 'Record the dates of a product, or import a file of the vendor.',
};

/** Shown by lists in which nothing was found: because of the filters, or because there is nothing yet. */
export function NothingFound({ what }: { readonly what: string }): ReactNode {
  const { filterValues = {}, resource } = useListContext();
  const begin = Object.values(filterValues).some(isGiven) ? undefined : begins[resource];
  if (begin !== undefined) return <Empty title={`No ${what} yet`}>{begin}</Empty>;
  return <Empty title={`No ${what} found`}>Nothing fits these filters. Take one away, or search for less.</Empty>;
}

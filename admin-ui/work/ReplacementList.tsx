import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { RmaListQuery } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import type { Column } from '../shared/Rows.tsx';
import { RmaTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { OnDay } from '../shared/When.tsx';
import { momentBefore } from '../shared/moment.ts';
import { rmaStates } from '../shared/words.ts';

type Row = RmaListQuery['rmas']['nodes'][number];
type Piece = Row['defectiveUnit'];

const columns: readonly Column<Row>[] = [
  {
    label: 'Replacement',
    of: ({ number, donation, supportCase }) => (
      <>
        <To to={`/donations/${donation.id}/repairs`} strong>
          RMA {number}
        </To>
        <Box sx={{ color: 'text.secondary' }}>{supportCase === null ? '' : `case ${supportCase.caseNumber}`}</Box>
      </>
    ),
  },
  {
    label: 'Donation',
    of: ({ donation: { id, requestNumber, organization } }) => (
      <>
        <To to={`/donations/${id}`}>{requestNumber}</To>
        <Box sx={{ color: 'text.secondary' }}>{organization.name ?? 'Name erased'}</Box>
      </>
    ),
  },
  { label: 'State', of: ({ state }) => <RmaTag state={state} /> },
  { label: 'Goes back', of: ({ defectiveUnit }) => <Named piece={defectiveUnit} none="–" /> },
  { label: 'Came for it', of: ({ replacementUnit }) => <Named piece={replacementUnit} none="not here yet" /> },
  {
    label: 'Return due',
    of: ({ returnDueAt, donation: { zone } }) => (
      <OnDay at={lastMoment(returnDueAt)} zone={zone} none="not waited for" />
    ),
  },
  {
    label: 'May be charged',
    of: ({ liabilityAt, donation: { zone } }) => <OnDay at={lastMoment(liabilityAt)} zone={zone} none="–" />,
  },
];

const lastMoment = (at: string | null): string | null => (at === null ? null : momentBefore(at));

function Named({ piece, none }: { readonly piece: Piece; readonly none: string }): ReactNode {
  if (piece === null) return none;
  return (
    <>
      {piece.serialNumber ?? 'serial not known'}
      <Box sx={{ color: 'text.secondary' }}>{piece.productId}</Box>
    </>
  );
}

/** Replacements by the vendor, those whose defective piece is to go back first. */
export default function ReplacementList(): ReactNode {
  return (
    <Page
      title="Replacements"
      lead="What the vendor replaces. The defective piece goes back in time, or the vendor may charge its list price."
    >
      <Listing<Row>
        resource="rmas"
        label="Replacements"
        columns={columns}
        filters={(controls) => <RmaFilters {...controls} />}
        empty={<NothingFound what="replacements" />}
      />
    </Page>
  );
}

function RmaFilters({ filter, set, total }: FilterControls): ReactNode {
  return (
    <FilterBar total={total} what="replacement">
      <TextFilter label="RMA, case or serial number" value={filter['q']} onChange={(text) => set({ q: text })} />
      <ChoiceFilter
        label="State"
        all="All that are open"
        value={filter['state'] ?? ''}
        onChange={(state) => set({ state })}
        options={[
          ...Object.entries(rmaStates).filter(([state]) => state !== 'CLOSED' && state !== 'CANCELLED'),
          ['closed', 'Closed or cancelled'],
          ['all', 'Open and closed'],
        ]}
      />
    </FilterBar>
  );
}

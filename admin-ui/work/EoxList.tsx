import { Box, Button, Link, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../commands/CommandForms.tsx';
import { CreateButton } from '../commands/CreateButton.tsx';
import { nothingYet } from '../commands/subject.ts';
import type { EoxListQuery } from '../generated/operations.ts';
import { FilterBar, TextFilter } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import type { Column } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { useMay } from '../shared/useMay.ts';
import { Day } from '../shared/When.tsx';
import { EoxImport } from './EoxImport.tsx';
import { EoxOnDay } from './EoxOnDay.tsx';

type Row = EoxListQuery['eoxRecords']['nodes'][number];

const day = (label: string, of: (row: Row) => string | null): Column<Row> => ({
  label,
  of: (row) => <Day on={of(row)} zone={null} none="not known" />,
});

const columns: readonly Column<Row>[] = [
  {
    label: 'Product',
    width: '20%',
    of: (row) => <Product row={row} />,
  },
  day('Announced', ({ announcedOn }) => announcedOn),
  day('End of sale', ({ endOfSaleOn }) => endOfSaleOn),
  day('New service until', ({ endOfServiceAttachOn }) => endOfServiceAttachOn),
  day('Renewal until', ({ endOfContractRenewalOn }) => endOfContractRenewalOn),
  day('Security support until', ({ endOfSecuritySupportOn }) => endOfSecuritySupportOn),
  day('Last date of support', ({ lastDateOfSupportOn }) => lastDateOfSupportOn),
  { label: 'Change', of: (row) => <Change row={row} /> },
];

function Product({ row }: { readonly row: Row }): ReactNode {
  const { productId, description, bulletin, bulletinUrl, migrations, merged, outOfOrder } = row;
  const quiet = { color: 'text.secondary' };
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>{productId}</Box>
      {description === null ? null : <Box>{description}</Box>}
      <Box sx={quiet}>
        {bulletinUrl === null ? (
          (bulletin ?? 'no bulletin')
        ) : (
          <Link href={bulletinUrl} rel="noreferrer" target="_blank">
            {bulletin ?? 'bulletin'}
          </Link>
        )}
      </Box>
      {migrations.length === 0 ? null : (
        <Box sx={quiet}>instead: {migrations.map(({ productId: next }) => next).join(', ')}</Box>
      )}
      {outOfOrder ? <Tag tone="warn">Dates out of order</Tag> : null}{' '}
      {merged ? <Tag tone="warn">Two records of one day</Tag> : null}
    </>
  );
}

function Change({ row: { productId, bulletin } }: { readonly row: Row }): ReactNode {
  const open = useCommandForm();
  const mayRecord = useMay('command');
  if (!mayRecord) return null;
  const initial = { productId, ...(bulletin === null ? {} : { productBulletinNumber: bulletin }) };
  return (
    <Button
      size="small"
      aria-label={`Record new dates of ${productId}`}
      onClick={() => open({ command: 'recordEox', subject: { ...nothingYet, title: productId }, initial })}
    >
      New dates
    </Button>
  );
}

/** When the vendor ends what, product by product. */
export default function EoxList(): ReactNode {
  return (
    <Page
      title="End-of-life dates"
      lead="What the vendor has published about each product. Dates that are not known stay open."
      actions={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <CreateButton command="recordEox" label="Record dates" />
          <EoxImport />
        </Stack>
      }
    >
      <Listing<Row>
        resource="eox"
        label="End-of-life dates"
        columns={columns}
        filters={(controls) => <EoxFilters {...controls} />}
        empty={<NothingFound what="products" />}
      />
      <EoxOnDay />
    </Page>
  );
}

function EoxFilters({ filter, set, total }: FilterControls): ReactNode {
  return (
    <FilterBar total={total} what="product">
      <TextFilter label="Product ID" value={filter['q']} onChange={(text) => set({ q: text })} />
    </FilterBar>
  );
}

import Add from '@mui/icons-material/Add';
import { Box, Button, Card, FormControlLabel, Switch } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { countries, countryName } from '../commands/regions.ts';
import { resellerList, type ResellerRowFragment } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { ChoiceFilter, FilterBar } from '../shared/Filters.tsx';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { Changes } from './Changes.tsx';
import { ResellerForm } from './ResellerForm.tsx';
import { useMay } from '../shared/useMay.ts';

/** Those who sell renewals, and where. */
export default function ResellerList(): ReactNode {
  const mayChange = useMay('administer');
  const [country, setCountry] = useState('');
  const [inactive, setInactive] = useState(false);
  const [edited, edit] = useState<ResellerRowFragment | 'new' | null>(null);
  const query = useAsk(resellerList, { inactive, ...(country === '' ? {} : { country }) }, { keep: true });
  const all = useAsk(resellerList, { inactive: true }); // changes name also those that the filters leave out
  const change: Column<ResellerRowFragment> = {
    label: 'Change',
    of: (row) => (
      <Button size="small" aria-label={`Change ${row.name}`} onClick={() => edit(row)}>
        Change
      </Button>
    ),
  };
  return (
    <Page
      title="Resellers"
      lead="Those who sell renewals, and where. A renewal names one of them."
      actions={
        mayChange ? (
          <Button variant="contained" startIcon={<Add />} onClick={() => edit('new')}>
            Add a reseller
          </Button>
        ) : undefined
      }
    >
      <FilterBar total={query.data?.resellers.length} what="reseller">
        <ChoiceFilter
          label="Sells in"
          all="Everywhere"
          value={country}
          onChange={(code) => setCountry(typeof code === 'string' ? code : '')}
          options={countries().map(({ id, label }) => [id, label])}
        />
        <FormControlLabel
          control={<Switch size="small" checked={inactive} onChange={({ target }) => setInactive(target.checked)} />}
          sx={{ ml: 0 }}
          label="Also those no longer asked"
        />
      </FilterBar>
      <Card>
        <Answered query={query}>
          {({ resellers }) =>
            resellers.length === 0 ? (
              <Empty title="No resellers">
                {country === ''
                  ? 'Nobody is asked for offers. An administrator adds those who are: a renewal can then name them.'
                  : 'Nobody sells there. Take the filter away.'}
              </Empty>
            ) : (
              <Rows
                label="Resellers"
                rows={resellers}
                keyOf={({ id }) => id}
                columns={mayChange ? [...columns, change] : columns}
              />
            )
          }
        </Answered>
      </Card>
      <Changes subject="reseller" names={new Map((all.data?.resellers ?? []).map(({ id, name }) => [id, name]))} />
      {edited === null ? null : <ResellerForm reseller={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </Page>
  );
}

const columns: readonly Column<ResellerRowFragment>[] = [
  {
    label: 'Reseller',
    of: ({ id, name, active }) => (
      <>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>{' '}
        {active ? null : <Tag tone="neutral">No longer asked</Tag>}
        <Box sx={{ color: 'text.secondary' }}>{id}</Box>
      </>
    ),
  },
  {
    label: 'Sells in',
    of: ({ countries: codes, areas }) => (
      <>
        {codes.length === 0 ? 'every country' : codes.map(countryName).join(', ')}
        {areas.length === 0 ? null : <Box sx={{ color: 'text.secondary' }}>{areas.join(', ')}</Box>}
      </>
    ),
  },
  { label: 'Website', of: ({ website }) => website ?? '–' },
  { label: 'Mail', of: ({ email }) => email ?? '–' },
  { label: 'Telephone', of: ({ phone }) => phone ?? '–' },
];

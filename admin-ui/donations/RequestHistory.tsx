import { Alert, Box, Button, Card, Pagination, Stack, TextField } from '@mui/material';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { OrganizationField } from '../commands/OrganizationField.tsx';
import { requestHistory, type RequestHistoryQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { DayFilter } from '../shared/Filters.tsx';
import { dayText } from '../shared/moment.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { Day } from '../shared/When.tsx';
import { counted } from '../shared/words.ts';
import { requestColumn, requestedColumn, stageColumn } from './columns.tsx';

type History = Extract<RequestHistoryQuery['requestHistory'], { readonly __typename: 'RequestHistoryPage' }>;
type Row = History['nodes'][number];

const PAGE = 25;

/** An organization's donation requests (R10-R12): the current month, or by number or range. The search is in the address. */
export default function RequestHistory(): ReactNode {
  const [address, setAddress] = useSearchParams();
  const given = (name: string) => address.get(name) ?? '';
  const organizationId = given('organization');
  const page = Math.max(Number(given('page')) || 1, 1);
  const search = {
    ...asked({ organizationId, requestNumber: given('number'), from: given('from'), to: given('to') }),
    first: PAGE,
    offset: (page - 1) * PAGE,
  };
  const enabled = organizationId !== '' || given('number') !== '';
  const query = useAsk(requestHistory, search, { enabled, keep: true });
  const go = (changes: Readonly<Record<string, string>>) =>
    setAddress(asked({ ...Object.fromEntries(address), page: '', ...changes }));
  return (
    <Page
      title="Request history"
      lead="An organization's requests: those of the current month, or found by number or by a range of days."
    >
      <Search key={address.toString()} given={given} go={go} />
      {enabled ? (
        <Answered query={query}>{({ requestHistory: found }) => <Found found={found} page={page} go={go} />}</Answered>
      ) : (
        <Card>
          <Empty title="Choose an organization">
            Its requests of the current month are shown. A request number is found without an organization, too.
          </Empty>
        </Card>
      )}
    </Page>
  );
}

/** Without what was left empty. */
function asked(search: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
}

type Go = (changes: Readonly<Record<string, string>>) => void;

function Search({ given, go }: { readonly given: (name: string) => string; readonly go: Go }): ReactNode {
  const [number, setNumber] = useState(given('number'));
  const [from, setFrom] = useState(given('from'));
  const [to, setTo] = useState(given('to'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go({ number, from, to });
  };
  return (
    <Card component="form" role="search" aria-label="Requests" onSubmit={submit} sx={{ p: 2.5 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '2fr 1.3fr 1fr 1fr auto auto' } }}>
        <OrganizationField
          label="Organization"
          name="organization"
          required={false}
          value={given('organization')}
          error={false}
          helperText={undefined}
          onPick={(organization) => go({ organization })}
        />
        <TextField label="Request number" value={number} onChange={({ target }) => setNumber(target.value)} />
        <DayFilter label="From" value={from} onChange={setFrom} />
        <DayFilter label="To" value={to} onChange={setTo} />
        <Button type="submit" variant="contained">
          Search
        </Button>
        <Button onClick={() => go({ number: '', from: '', to: '' })}>This month</Button>
      </Box>
    </Card>
  );
}

type FoundProps = { readonly found: RequestHistoryQuery['requestHistory']; readonly page: number; readonly go: Go };

function Found({ found, page, go }: FoundProps): ReactNode {
  if (found.__typename !== 'RequestHistoryPage') return <Alert severity="error">{found.message}</Alert>;
  const { nodes, totalCount, from, to, isDefault } = found;
  const days = from === null || to === null ? null : `${dayText(from)} to ${dayText(to)}`;
  const span = days === null ? 'found by number' : isDefault ? `this month, ${days}` : days;
  const pages = Math.ceil(totalCount / PAGE);
  return (
    <Section title={counted(totalCount, 'request')} note={span} flush>
      {nodes.length === 0 ? (
        <Empty title="No request found">
          {isDefault ? 'There is none in this month. ' : ''}Requests of other months are found by their number or a
          range of days.
        </Empty>
      ) : (
        <Rows label="Requests" rows={nodes} keyOf={({ id }) => id} columns={columns} />
      )}
      {pages > 1 ? (
        <Stack sx={{ alignItems: 'center', p: 2 }}>
          <Pagination count={pages} page={page} onChange={(_event, next) => go({ page: String(next) })} />
        </Stack>
      ) : null}
    </Section>
  );
}

/** Contract number and expiry for each product (R13); a line without a number says why. */
const columns: readonly Column<Row>[] = [
  requestColumn,
  requestedColumn,
  stageColumn,
  {
    label: 'Products and contracts',
    width: '45%',
    of: ({ lines, zone }) => (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map(({ id, quantity, productId, contractNumber, contractEndOn, withoutContractBecause }) => (
          <Box component="li" key={id} sx={{ pb: 0.5 }}>
            {quantity} × {productId}:{' '}
            {contractNumber === null ? (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {withoutContractBecause ?? 'no contract'}
              </Box>
            ) : (
              <>
                <b>{contractNumber}</b>, expires <Day on={contractEndOn} zone={zone} />
              </>
            )}
          </Box>
        ))}
      </Box>
    ),
  },
];

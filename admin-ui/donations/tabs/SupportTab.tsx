import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Empty } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { StateTag, Tag } from '../../shared/Tag.tsx';
import { To } from '../../shared/To.tsx';
import { Day, When } from '../../shared/When.tsx';
import { humanize } from '../../shared/words.ts';
import type { Donation } from '../subject.ts';
import { CoverageParts } from './Coverage.tsx';

type Props = { readonly donation: Donation };

/** Contracts, the accounts that use them, corrections and renewals. */
export default function SupportTab({ donation }: Props): ReactNode {
  return (
    <Stack spacing={2.5}>
      <Contracts donation={donation} />
      <Associations donation={donation} />
      <Accounts donation={donation} />
      <Renewals donation={donation} />
      <CoverageParts donation={donation} />
      {donation.serialCorrections.length === 0 ? null : <Corrections donation={donation} />}
    </Stack>
  );
}

const strong = { fontWeight: 600 };
const noNumber = 'Not numbered yet';

function numberOf({ contracts }: Donation, contractId: string): string {
  return contracts.find(({ id }) => id === contractId)?.number ?? noNumber;
}

function Contracts({ donation }: Props): ReactNode {
  const { contracts, lines, zone } = donation;
  const lineOf = new Map(lines.map(({ id, lineNumber }) => [id, lineNumber]));
  return (
    <Section title="Contracts" flush>
      {contracts.length === 0 ? (
        <Empty title="No contract yet">It is expected once every product has shipped.</Empty>
      ) : (
        <Rows
          label="Contracts"
          rows={contracts}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Number', of: ({ number }) => <Box sx={strong}>{number ?? noNumber}</Box> },
            {
              label: 'State',
              of: ({ state, shared }) => (
                <Box>
                  <StateTag state={state} /> {shared ? <Tag tone="neutral">shared</Tag> : null}
                </Box>
              ),
            },
            { label: 'Term', of: ({ termNumber }) => (termNumber === 0 ? 'initial' : `renewal ${termNumber}`) },
            { label: 'Lines', of: ({ lineIds }) => lineIds.map((id) => lineOf.get(id) ?? id).join(', ') },
            { label: 'Activated', of: ({ activatedAt }) => <When at={activatedAt} zone={zone} none="not yet" /> },
            { label: 'Ends', of: ({ endOn }) => <Day on={endOn} zone={zone} /> },
            { label: 'Level', of: ({ serviceLevel }) => serviceLevel ?? '–' },
          ]}
        />
      )}
    </Section>
  );
}

function Associations({ donation }: Props): ReactNode {
  const { associations, zone } = donation;
  return (
    <Section title="Associations" note="A contract number on a person's vendor account." flush>
      {associations.length === 0 ? (
        <Empty title="No association yet">
          When a contract is active, its number is submitted in the profile of an account.
        </Empty>
      ) : (
        <Rows
          label="Associations"
          rows={associations}
          keyOf={({ id }) => id}
          columns={[
            { label: 'Contract', of: ({ contractId }) => <Box sx={strong}>{numberOf(donation, contractId)}</Box> },
            {
              label: 'Account',
              of: ({ account, accountId }) => (
                <To to={`/accounts/${accountId}`}>{account?.contact?.name ?? 'Account'}</To>
              ),
            },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            { label: 'Attempts', of: ({ attemptCount }) => attemptCount },
            {
              label: 'Last submitted',
              of: ({ lastSubmittedAt }) => <When at={lastSubmittedAt} zone={zone} none="not yet" />,
            },
            {
              label: 'Rejected because',
              of: ({ rejectionReason }) => (rejectionReason === null ? '–' : humanize(rejectionReason)),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Accounts({ donation: { accounts, zone } }: Props): ReactNode {
  return (
    <Section title="Vendor accounts" flush>
      {accounts.length === 0 ? (
        <Empty title="No vendor account known">Start the registration of a contact on the organization's page.</Empty>
      ) : (
        <Rows
          label="Vendor accounts"
          rows={accounts}
          keyOf={({ id }) => id}
          columns={[
            {
              label: 'Person',
              of: ({ id, contact }) => (
                <To to={`/accounts/${id}`} strong>
                  {contact?.name ?? 'Name erased'}
                </To>
              ),
            },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            { label: 'Active since', of: ({ activatedAt }) => <When at={activatedAt} zone={zone} none="not active" /> },
          ]}
        />
      )}
    </Section>
  );
}

function Renewals({ donation }: Props): ReactNode {
  const { renewals, zone } = donation;
  return (
    <Section title="Renewals" flush>
      {renewals.length === 0 ? (
        <Empty title="No renewal yet">The window opens by itself before the coverage ends.</Empty>
      ) : (
        <Rows
          label="Renewals"
          rows={renewals}
          keyOf={({ id }) => id}
          columns={[
            {
              label: 'Contract',
              of: ({ contractId, termNumber }) => (
                <Box sx={strong}>
                  {numberOf(donation, contractId)}, term {termNumber}
                </Box>
              ),
            },
            { label: 'State', of: ({ state }) => <StateTag state={state} /> },
            { label: 'Coverage ends', of: ({ coverageEndOn }) => <Day on={coverageEndOn} zone={zone} /> },
            {
              label: 'Units',
              of: ({ includedUnitIds, excludedCount }) => `${includedUnitIds.length} in, ${excludedCount} out`,
            },
            {
              label: 'Reseller',
              of: ({ resellerId, reseller }) =>
                resellerId === null ? 'none yet' : (reseller?.name ?? 'not in the directory'),
            },
            {
              label: 'Quote',
              of: ({ quoteNumber, quoteAmount, quoteCurrency }) =>
                [quoteNumber, quoteAmount, quoteCurrency].filter(Boolean).join(' ') || 'none',
            },
            { label: 'Quote valid until', of: ({ quoteValidUntil }) => <Day on={quoteValidUntil} zone={zone} /> },
            { label: 'Renewed until', of: ({ newEndOn }) => <Day on={newEndOn} zone={zone} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Corrections({ donation }: Props): ReactNode {
  const { serialCorrections, zone } = donation;
  return (
    <Section title="Serial corrections" note="The vendor's list is to match the equipment." flush>
      <Rows
        label="Serial corrections"
        rows={serialCorrections}
        keyOf={({ id }) => id}
        columns={[
          {
            label: 'Serial',
            of: ({ before, after }) => (
              <Box sx={strong}>
                {before ?? 'none'} → {after ?? 'none'}
              </Box>
            ),
          },
          { label: 'Contract', of: ({ contractId }) => numberOf(donation, contractId) },
          { label: 'State', of: ({ state }) => <StateTag state={state} /> },
          { label: 'Because', of: ({ cause }) => humanize(cause) },
          { label: 'Opened', of: ({ openedAt }) => <When at={openedAt} zone={zone} /> },
        ]}
      />
    </Section>
  );
}

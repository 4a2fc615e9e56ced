import { Alert, Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../../commands/CommandForms.tsx';
import { donationReturn, type DonationReturnQuery } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { StateTag } from '../../shared/Tag.tsx';
import { Day, OnDay, When } from '../../shared/When.tsx';
import { counted, humanize } from '../../shared/words.ts';
import { subjectOf, unitLabel, type Donation } from '../subject.ts';

type Return = NonNullable<DonationReturnQuery['donation']>;
type Props = { readonly found: Return; readonly donation: Donation };

/** What is worked out about ways back, holds and losses; read when the tab is opened. */
export function ReturnParts({ donation }: { readonly donation: Donation }): ReactNode {
  const query = useAsk(donationReturn, { id: donation.id }, { keep: true });
  return (
    <Answered query={query} rows={3}>
      {({ donation: found }) =>
        found === null ? null : (
          <Stack spacing={2.5}>
            <LossReports found={found} donation={donation} />
            <Ways found={found} donation={donation} />
            <Holds donation={donation} />
            <TaxHints found={found} donation={donation} />
          </Stack>
        )
      }
    </Answered>
  );
}

const labelOf = ({ units }: Donation, id: string): string => {
  const unit = units.find((one) => one.id === id);
  return unit === undefined ? id : unitLabel(unit);
};

function LossReports({ found, donation }: Props): ReactNode {
  const { lossReportsAwaited: awaited } = found;
  if (awaited.length === 0) return null;
  return (
    <Alert severity="warning">
      Somebody answered that {awaited.map((id) => labelOf(donation, id)).join('; ')}{' '}
      {awaited.length === 1 ? 'is' : 'are'} lost or stolen. Until that is reported with its evidence, it counts as held.
    </Alert>
  );
}

/** Of each takeback that is not asked for yet, or was refused: the ways that are open. One request for each way. */
function Ways({ found, donation }: Props): ReactNode {
  const open = useCommandForm();
  const mayAsk = donation.availableActions.some(({ command, allowed }) => command === 'requestTakeback' && allowed);
  return found.takebacks
    .filter(({ routes, boxes, refusedAt }) => routes.length > 0 || boxes.length > 0 || refusedAt !== null)
    .map(({ id, routes, boxes, refusedAt, refusalReason, unresponsiveAt }) => {
      const row = donation.takebacks.find((one) => one.id === id);
      if (row === undefined) return null;
      return (
        <Section
          key={id}
          title={`Takeback of ${counted(row.unitIds.length, 'unit')}`}
          note={<StateTag state={row.state} />}
          flush={routes.length > 0}
        >
          {refusedAt === null ? null : (
            <Alert severity="warning" sx={{ mx: routes.length > 0 ? 2.5 : 0, mb: 1.5 }}>
              Refused <When at={refusedAt} zone={found.zone} />. The pieces stand idle; ask for another way.
              {refusalReason === null ? null : <Box sx={{ overflowWrap: 'anywhere' }}>Why: {refusalReason}</Box>}
            </Alert>
          )}
          {unresponsiveAt === null ? null : (
            <Alert severity="warning" sx={{ mx: routes.length > 0 ? 2.5 : 0, mb: 1.5 }}>
              Nobody answers since <OnDay at={unresponsiveAt} zone={found.zone} />.
            </Alert>
          )}
          {boxes.length === 0 ? null : (
            <Box sx={{ px: routes.length > 0 ? 2.5 : 0, pb: 1 }}>
              Packed in {counted(boxes.length, 'box', 'boxes')}: {boxes.join(', ')}
            </Box>
          )}
          {routes.length === 0 ? null : (
            <Rows
              label="Ways back"
              rows={routes}
              keyOf={({ route }) => route}
              columns={[
                { label: 'Way', of: ({ route }) => <Box sx={{ fontWeight: 600 }}>{humanize(route)}</Box> },
                { label: 'Takes', of: ({ unitIds }) => unitIds.map((unit) => labelOf(donation, unit)).join('; ') },
                {
                  label: 'Who asks',
                  of: ({ officerOnly }) => (officerOnly ? 'an officer, after a refusal' : 'anybody'),
                },
                {
                  label: 'Ask',
                  of: ({ route, unitIds }) =>
                    mayAsk ? (
                      <Button
                        size="small"
                        aria-label={`Ask for ${humanize(route)}`}
                        onClick={() =>
                          open({
                            command: 'requestTakeback',
                            subject: subjectOf(donation),
                            initial: {
                              takebackId: id,
                              route,
                              ...(unitIds.length < row.unitIds.length ? { unitIds } : {}),
                            },
                          })
                        }
                      >
                        Ask for it
                      </Button>
                    ) : (
                      '–'
                    ),
                },
              ]}
            />
          )}
        </Section>
      );
    });
}

function Holds({ donation }: { readonly donation: Donation }): ReactNode {
  if (donation.holds.length === 0) return null;
  const cases = new Map(donation.complianceCases.map(({ id, kind }) => [id, humanize(kind)]));
  return (
    <Section title="Compliance holds" note="No mail to the recipient, no order and no closing while one lies." flush>
      <Rows
        label="Compliance holds"
        rows={donation.holds}
        keyOf={({ id }) => id}
        columns={[
          { label: 'Placed', of: ({ placedAt }) => <When at={placedAt} zone={donation.zone} /> },
          { label: 'State', of: ({ state }) => <StateTag state={state} /> },
          {
            label: 'For',
            of: ({ complianceCaseId: about }) =>
              about === null ? 'no case' : (cases.get(about) ?? 'a compliance case'),
          },
        ]}
      />
    </Section>
  );
}

function TaxHints({ found, donation }: Props): ReactNode {
  if (found.taxHints.length === 0) return null;
  return (
    <Section title="Papers of the donor" note="For review, no advice." flush>
      <Rows
        label="Papers of the donor"
        rows={found.taxHints}
        keyOf={({ unitId }) => unitId}
        columns={[
          { label: 'Unit', of: ({ unitId }) => <Box sx={{ fontWeight: 600 }}>{labelOf(donation, unitId)}</Box> },
          {
            label: 'Left',
            of: ({ on, cause }) => (
              <>
                {humanize(cause)}, <Day on={on} zone={found.zone} />
              </>
            ),
          },
          { label: 'Review by', of: ({ reviewBy }) => <Day on={reviewBy} zone={found.zone} /> },
          { label: 'Why', of: ({ note }) => note },
        ]}
      />
    </Section>
  );
}

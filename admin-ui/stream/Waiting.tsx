import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { DeadlinePartsFragment } from '../generated/operations.ts';
import { Tag } from '../shared/Tag.tsx';
import { SinceDay, UntilDay } from '../shared/When.tsx';
import { owners } from '../shared/words.ts';

type Props = { readonly promise: DeadlinePartsFragment | null; readonly zone: string | null; readonly nothing: string };

/** "Waiting for X until D, because Y; otherwise Z." */
export function Waiting({ promise, zone, nothing }: Props): ReactNode {
  if (promise === null) return <Alert severity="success">{nothing}</Alert>;
  const { overdue, because, otherwise, owner } = promise;
  const edge = overdue ? 'error.main' : 'primary.main';
  return (
    <Box sx={{ borderLeft: 4, borderColor: edge, pl: 2, py: 0.5 }}>
      <Typography sx={{ fontSize: '1.05rem', fontWeight: 600 }} component="p">
        {overdue ? (
          <>
            <Tag tone="bad">Overdue</Tag>{' '}
          </>
        ) : null}
        <Promised promise={promise} zone={zone} />
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, color: 'text.secondary' }}>
        <Because title="Because" sentence={because} />
        <Because title={overdue ? 'Meanwhile' : 'Otherwise'} sentence={otherwise} />
        <Because title="To act" sentence={owners[owner]} />
      </Box>
    </Box>
  );
}

function Promised({
  promise,
  zone,
}: {
  readonly promise: DeadlinePartsFragment;
  readonly zone: string | null;
}): ReactNode {
  const { overdue, waitingFor, dueOn, dueAt, promisedUntil } = promise;
  if (overdue) {
    return (
      <>
        Waiting for {waitingFor}
        {promisedUntil === null ? null : (
          <>
            , since <SinceDay at={promisedUntil} zone={zone} />
          </>
        )}
      </>
    );
  }
  const isDated = dueOn !== null || dueAt !== null;
  return (
    <>
      Waiting for {waitingFor}
      {isDated ? ' until ' : null}
      <UntilDay due={promise} zone={zone} />
    </>
  );
}

function Because({ title, sentence }: { readonly title: string; readonly sentence: string }): ReactNode {
  if (sentence === '') return null;
  return (
    <Typography component="li" variant="body2">
      <Box component="span" sx={{ color: 'text.primary', fontWeight: 600 }}>
        {title}:
      </Box>{' '}
      {sentence}
    </Typography>
  );
}

import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import {
  batchPage,
  cancelBatch,
  pauseBatch,
  resumeBatch,
  retryBatch,
  type BatchRowFragment,
} from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty, Failed } from '../shared/Notes.tsx';
import { Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { counted } from '../shared/words.ts';
import { useMay } from '../shared/useMay.ts';

/** The work of letting donations adopt versions, the newest first. */
export function Batches({ batches }: { readonly batches: readonly BatchRowFragment[] }): ReactNode {
  return (
    <Section title="Adoptions" note="One command for each donation of a selection; goes on by itself after a restart.">
      {batches.length === 0 ? (
        <Empty title="Nothing has been adopted by many donations yet">
          Where open donations run by another version, a published version has the button for it at its top.
        </Empty>
      ) : (
        <Stack spacing={3}>
          {batches.map((batch) => (
            <Batch key={batch.id} batch={batch} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

/** One adoption: how far it is, and what can be done about it. */
export function Batch({ batch }: { readonly batch: BatchRowFragment }): ReactNode {
  const { policyVersion, state, total, done, failed, left, sent, pending, reason, by, createdAt, finishedAt } = batch;
  const share = total === 0 ? 100 : Math.round(((done + failed + left) / total) * 100);
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>Version {policyVersion}</Typography>
        <StateTag state={state} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          ordered by {by}, <When at={createdAt} zone={null} />
          {finishedAt === null ? '' : ', '}
          {finishedAt === null ? null : (
            <>
              ended <When at={finishedAt} zone={null} />
            </>
          )}
          : {reason}
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        value={share}
        aria-label={`Adoption of version ${policyVersion}`}
        sx={{ my: 1 }}
      />
      <Typography variant="body2" role="status">
        {done} of {counted(total, 'donation')} done, {failed} failed, {sent} on the way, {pending} to go
        {left === 0 ? '' : `, ${left} left as they were`}
      </Typography>
      <Controls batch={batch} />
      {failed === 0 ? null : <Failures id={batch.id} />}
    </Box>
  );
}

/** Why not, or null. */
const problemOf = (answer: object): string | null =>
  'message' in answer && typeof answer.message === 'string' ? answer.message : null;

type Control = {
  readonly label: string;
  readonly act: (id: string) => Promise<string | null>;
  readonly fits: (batch: BatchRowFragment) => boolean;
};
const controls: readonly Control[] = [
  {
    label: 'Pause',
    act: async (id) => problemOf((await ask(pauseBatch, { id })).pauseBatch),
    fits: ({ state }) => state === 'RUNNING',
  },
  {
    label: 'Resume',
    act: async (id) => problemOf((await ask(resumeBatch, { id })).resumeBatch),
    fits: ({ state }) => state === 'PAUSED',
  },
  {
    label: 'Cancel the rest',
    act: async (id) => problemOf((await ask(cancelBatch, { id })).cancelBatch),
    fits: ({ state }) => state === 'RUNNING' || state === 'PAUSED',
  },
  {
    label: 'Try failed again',
    act: async (id) => problemOf((await ask(retryBatch, { id })).retryBatch),
    fits: ({ failed }) => failed > 0,
  },
];

function Controls({ batch }: { readonly batch: BatchRowFragment }): ReactNode {
  const mayChange = useMay('administer');
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const move = useMutation({
    mutationFn: async ({ act }: Control) => await act(batch.id),
    onSuccess: async (found) => {
      setProblem(found);
      await client.invalidateQueries({ queryKey: ['ask'] });
    },
  });
  const offered = controls.filter(({ fits }) => fits(batch));
  if (!mayChange || offered.length === 0) return null;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        {offered.map((control) => (
          <Button
            key={control.label}
            size="small"
            variant="outlined"
            disabled={move.isPending}
            onClick={() => move.mutate(control)}
            aria-label={`${control.label}: version ${batch.policyVersion}`}
          >
            {control.label}
          </Button>
        ))}
      </Stack>
      {problem === null && move.error === null ? null : <Failed error={move.error ?? new Error(problem ?? '')} />}
    </>
  );
}

function Failures({ id }: { readonly id: string }): ReactNode {
  const query = useAsk(batchPage, { id });
  return (
    <Answered query={query} rows={1}>
      {({ batch }) => (
        <Box component="ul" aria-label="What failed" sx={{ pl: 2.5, mb: 0 }}>
          {(batch?.items ?? []).map(({ position, streamId, donation, message }) => (
            <li key={position}>
              <To to={`/donations/${streamId}`}>{donation?.requestNumber ?? streamId}</To>:{' '}
              {message ?? 'no reason known'}
            </li>
          ))}
        </Box>
      )}
    </Answered>
  );
}

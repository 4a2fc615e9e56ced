import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import {
  accountTimeline,
  donationTimeline,
  organizationTimeline,
  type TimelinePartsFragment,
} from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useQuery } from '@tanstack/react-query';
import { humanize, plain } from '../shared/words.ts';
import type { Outcome } from './answer.ts';
import type { CommandForm } from './metadata.ts';
import type { Subject } from './subject.ts';

type Props = {
  readonly outcome: Exclude<Outcome, { readonly kind: 'told' }>;
  readonly form: CommandForm;
  readonly subject: Subject;
  /** Sends the same again, knowing this version. */
  readonly onAgain: (version: number | null) => void;
};

/** Why a command was not taken, and the way on; what was typed stays. */
export function Problem({ outcome, form, subject, onAgain }: Props): ReactNode {
  if (outcome.kind === 'unanswered') {
    return (
      <Alert severity="warning">
        <AlertTitle>It is not known whether this arrived</AlertTitle>
        {outcome.message} Sending again is safe: it is recorded once at most.
      </Alert>
    );
  }
  if (outcome.kind === 'stale') return <Stale outcome={outcome} form={form} subject={subject} onAgain={onAgain} />;
  const { code, message, findings, recorded } = outcome;
  const others = findings.filter((finding) => finding.message !== message);
  return (
    <Alert severity="error">
      <AlertTitle>{message === '' ? humanize(code) : plain(message)}</AlertTitle>
      {others.length === 0 ? null : (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
          {others.map((finding) => (
            <li key={`${finding.code} ${finding.path ?? ''}`}>{plain(finding.message)}</li>
          ))}
        </Box>
      )}
      {recorded ? 'The attempt was recorded in the timeline. ' : ''}
      <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.8rem' }}>
        {code}
      </Box>
    </Alert>
  );
}

type StaleProps = Omit<Props, 'outcome'> & { readonly outcome: Extract<Outcome, { readonly kind: 'stale' }> };

function Stale({ outcome, subject, onAgain }: StaleProps): ReactNode {
  const { streamId, version } = subject;
  const news = useQuery({
    queryKey: ['ask', 'since', streamId, version, outcome.actualVersion],
    queryFn: async () => (streamId === null ? [] : await eventsSince(streamId, version ?? 0)),
  });
  const again = (
    <Button color="inherit" size="small" onClick={() => onAgain(outcome.actualVersion)}>
      Send it all the same
    </Button>
  );
  return (
    <Alert severity="warning" action={again}>
      <AlertTitle>Somebody acted while this form was open</AlertTitle>
      <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
        {(news.data ?? []).map(({ seq, sentence, actorName }) => (
          <li key={seq}>
            {plain(sentence)} {actorName === null ? '' : `(${actorName})`}
          </li>
        ))}
      </Box>
      {news.data === undefined || news.data.length === 0 ? `${outcome.message} ` : ''}
      Nothing was sent and nothing that you typed is lost. Look whether it still fits.
    </Alert>
  );
}

type Entry = TimelinePartsFragment['nodes'][number];

async function eventsSince(id: string, version: number): Promise<readonly Entry[]> {
  const variables = { id, first: 50, kinds: ['EVENT' as const] };
  const timeline = await timelineOf(id, variables);
  return (timeline?.nodes ?? []).filter(({ seq }) => seq > version);
}

type Variables = { readonly id: string; readonly first: number; readonly kinds: readonly 'EVENT'[] };

async function timelineOf(id: string, variables: Variables): Promise<TimelinePartsFragment | undefined> {
  if (id.startsWith('acc_')) return (await ask(accountTimeline, variables)).account?.timeline;
  if (id.startsWith('org_')) return (await ask(organizationTimeline, variables)).organization?.timeline;
  return (await ask(donationTimeline, variables)).donation?.timeline;
}

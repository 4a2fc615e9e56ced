import { Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { TimelineKind, TimelinePartsFragment } from '../generated/operations.ts';
import { Empty } from '../shared/Notes.tsx';
import { Section } from '../shared/Section.tsx';
import { When } from '../shared/When.tsx';
import { counted, isStage, plain, roles, stages } from '../shared/words.ts';

type Entry = TimelinePartsFragment['nodes'][number];

export type TimelineQuery = { readonly first: number; readonly kinds: readonly TimelineKind[] };

type Props = {
  readonly timeline: TimelinePartsFragment;
  readonly zone: string | null;
  readonly asked: TimelineQuery;
  readonly onAsk: (query: TimelineQuery) => void;
};

export const firstTimeline: TimelineQuery = { first: 50, kinds: ['EVENT'] };

/** What happened, newest first: who, when, why, and the messages that followed. */
export function Timeline({ timeline, zone, asked, onAsk }: Props): ReactNode {
  const { nodes, totalCount, pageInfo } = timeline;
  const [raw, setRaw] = useState(false);
  const kinds = (
    <Stack direction="row" spacing={1} sx={{ flexWrap: 'wrap', rowGap: 1 }}>
      <ToggleButtonGroup
        size="small"
        aria-label="What is shown"
        value={[...asked.kinds]}
        onChange={(_event, next: readonly TimelineKind[]) => next.length > 0 && onAsk({ ...asked, kinds: next })}
      >
        <ToggleButton value="EVENT">Events</ToggleButton>
        <ToggleButton value="DEADLINE">Clocks</ToggleButton>
        <ToggleButton value="FACT">Facts heard</ToggleButton>
      </ToggleButtonGroup>
      <Button size="small" aria-pressed={raw} onClick={() => setRaw(!raw)}>
        {raw ? 'Hide details' : 'Show details'}
      </Button>
    </Stack>
  );
  return (
    <Section title="Timeline" note={counted(totalCount, 'entry', 'entries')} action={kinds}>
      {nodes.length === 0 ? <Empty title="Nothing yet">What happens appears here by itself.</Empty> : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider', ml: 0.75 }}>
        {nodes.map((entry) => (
          <Happened key={entry.seq} entry={entry} zone={zone} raw={raw} />
        ))}
      </Box>
      {pageInfo.hasNextPage ? (
        <Button sx={{ mt: 1 }} onClick={() => onAsk({ ...asked, first: Math.min(asked.first + 50, 200) })}>
          Show earlier entries
        </Button>
      ) : null}
    </Section>
  );
}

const dots: Readonly<Record<TimelineKind, string>> = {
  EVENT: 'primary.main',
  DEADLINE: 'warning.main',
  FACT: 'info.main',
};

type HappenedProps = { readonly entry: Entry; readonly zone: string | null; readonly raw: boolean };

function Happened({ entry, zone, raw }: HappenedProps): ReactNode {
  const { kind, sentence, at, messages, reason, note, seq, type, data } = entry;
  const dot = { position: 'absolute', left: -7, top: 8, width: 12, height: 12, borderRadius: '50%', border: 2 };
  return (
    <Box component="li" sx={{ position: 'relative', pl: 2.5, pb: 2.25, '&:last-child': { pb: 0 } }}>
      <Box aria-hidden sx={{ ...dot, borderColor: 'background.paper', bgcolor: dots[kind] }} />
      <Typography sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
        {stageSentence(data) ?? plain(sentence)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <When at={at} zone={zone} /> · {whoOf(entry)}
      </Typography>
      {reason === null ? null : <Said word="Reason" text={reason} />}
      {note === null ? null : <Said word="Note" text={note} />}
      {messages.map((message) => (
        <Said key={message} word="Message" text={message} />
      ))}
      {raw ? (
        <Box
          component="pre"
          tabIndex={0}
          aria-label={`Details of entry ${seq}`}
          sx={{ m: 0, mt: 0.5, fontSize: '0.78rem', overflow: 'auto', maxHeight: 240 }}
        >
          {`${seq} ${type} ${JSON.stringify(data, null, 2)}`}
        </Box>
      ) : null}
    </Box>
  );
}

function Said({ word, text }: { readonly word: string; readonly text: string }): ReactNode {
  return (
    <Typography variant="body2" sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {word}:
      </Box>{' '}
      {text}
    </Typography>
  );
}

/** The stages by the names that people know. */
function stageSentence(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('from' in data) || !('to' in data)) return null;
  const { from, to } = data;
  return isStage(from) && isStage(to) ? `Stage: from “${stages[from].label}” to “${stages[to].label}”.` : null;
}

function whoOf({ actorName, role }: Entry): string {
  if (role === 'SYSTEM') return 'the clock';
  return actorName === null ? `the ${roles[role]}` : `${actorName}, ${roles[role]}`;
}

import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../commands/CommandForms.tsx';
import type { Subject } from '../commands/subject.ts';
import type { DeadlinePartsFragment } from '../generated/operations.ts';
import { Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { Tag } from '../shared/Tag.tsx';
import { Until, When } from '../shared/When.tsx';
import { counted, owners } from '../shared/words.ts';
import { ReminderActions, ReminderState } from './Reminders.tsx';
import { useMay } from '../shared/useMay.ts';

type Props = {
  readonly deadlines: readonly DeadlinePartsFragment[];
  readonly subject: Subject;
  /** The reader may move the end of a promise. */
  readonly movable: boolean;
};

/** The promises of one stream, in the order in which they end. */
export function Deadlines({ deadlines, subject, movable }: Props): ReactNode {
  const open = useCommandForm();
  const { zone } = subject;
  const mayCommand = useMay('command');
  const mayChange = movable || mayCommand;
  const change: Column<DeadlinePartsFragment> = {
    label: 'Change',
    of: (promise) => (
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {movable ? (
          <Button
            size="small"
            aria-label={`Move the end of: ${promise.waitingFor}`}
            onClick={() => open({ command: 'rescheduleDeadline', subject, initial: { deadlineKey: promise.key } })}
          >
            Move
          </Button>
        ) : null}
        <ReminderActions promise={promise} subject={subject} />
      </Stack>
    ),
  };
  const columns: readonly Column<DeadlinePartsFragment>[] = [
    {
      label: 'Waiting for',
      width: '28%',
      of: ({ waitingFor, overdue }) => (
        <Box sx={{ fontWeight: 600 }}>
          {overdue ? <Tag tone="bad">Overdue</Tag> : null} {waitingFor}
        </Box>
      ),
    },
    { label: 'Until', of: (promise) => <Ends promise={promise} zone={zone} /> },
    { label: 'Who acts', of: ({ owner }) => owners[owner] },
    { label: 'Because', width: '30%', of: ({ because, otherwise }) => [because, otherwise].join(' ') },
    ...(mayChange ? [change] : []),
  ];
  return (
    <Section title="Deadlines" note={counted(deadlines.length, 'promise')} flush>
      {deadlines.length === 0 ? (
        <Empty title="No promise runs">Nothing is waited for here at the moment.</Empty>
      ) : (
        <Rows label="Deadlines" rows={deadlines} keyOf={({ id }) => id} columns={columns} />
      )}
    </Section>
  );
}

function Ends({ promise, zone }: { readonly promise: DeadlinePartsFragment; readonly zone: string | null }): ReactNode {
  return (
    <>
      <Until due={promise} zone={zone} />
      {promise.movedTo === null ? null : (
        <Box sx={{ color: 'text.secondary' }}>
          moved by hand to <When at={promise.movedTo} zone={zone} />
        </Box>
      )}
      <ReminderState promise={promise} zone={zone} />
    </>
  );
}

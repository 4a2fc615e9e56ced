import { Box } from '@mui/material';
import type { DeadlineRowFragment } from '../generated/operations.ts';
import type { Column } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { Until } from '../shared/When.tsx';
import { owners } from '../shared/words.ts';
import type { Subject } from '../commands/subject.ts';
import { ReminderActions, ReminderState } from '../stream/Reminders.tsx';
import { AboutLink, titleOf, zoneOf } from './about.tsx';

/** What a form about one promise of the list needs to know. */
function subjectOf(row: DeadlineRowFragment): Subject {
  const { key, streamId, waitingFor } = row;
  const deadline = [{ id: key, label: `Waiting for ${waitingFor}` }];
  return { streamId, title: titleOf(row), version: null, zone: zoneOf(row), choices: { deadline } };
}

/** The columns of every list of promises over all streams. */
export const deadlineColumns: readonly Column<DeadlineRowFragment>[] = [
  { label: 'About', width: '17%', of: (row) => <AboutLink of={row} /> },
  {
    label: 'Waiting for',
    width: '22%',
    of: ({ waitingFor, overdue }) => (
      <>
        {overdue ? <Tag tone="bad">Overdue</Tag> : null} {waitingFor}
      </>
    ),
  },
  {
    label: 'Until',
    width: '16%',
    of: (row) => (
      <>
        <Until due={row} zone={zoneOf(row)} />
        <ReminderState promise={row} zone={zoneOf(row)} />
      </>
    ),
  },
  { label: 'Who acts', of: ({ owner }) => owners[owner] },
  { label: 'Otherwise', of: ({ otherwise }) => <Box sx={{ color: 'text.secondary' }}>{otherwise || '–'}</Box> },
  { label: 'Reminder', of: (row) => <ReminderActions promise={row} subject={subjectOf(row)} /> },
];

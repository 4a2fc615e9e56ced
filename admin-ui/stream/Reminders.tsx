import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../commands/CommandForms.tsx';
import type { Subject } from '../commands/subject.ts';
import type { DeadlinePartsFragment } from '../generated/operations.ts';
import { When } from '../shared/When.tsx';
import { useMay } from '../shared/useMay.ts';

type Props = { readonly promise: DeadlinePartsFragment; readonly subject: Subject };

const DAY_MS = 86_400_000;

/** Tomorrow morning as a form takes it: local time without a zone. */
const tomorrowMorning = (): string => `${new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)}T09:00`;

/** Puts the next reminder off, or says that the last one was seen. What is promised stays as it is. */
export function ReminderActions({ promise, subject }: Props): ReactNode {
  const open = useCommandForm();
  const mayChange = useMay('command');
  const { key, waitingFor, snoozable, reminded, acknowledged } = promise;
  if (!mayChange) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
      {snoozable ? (
        <Button
          size="small"
          aria-label={`Remind me later of: ${waitingFor}`}
          onClick={() =>
            open({ command: 'snoozeReminder', subject, initial: { deadlineKey: key, until: tomorrowMorning() } })
          }
        >
          Remind me later
        </Button>
      ) : null}
      {reminded && !acknowledged ? (
        <Button
          size="small"
          aria-label={`Seen: ${waitingFor}`}
          onClick={() => open({ command: 'acknowledgeReminder', subject, initial: { deadlineKey: key } })}
        >
          Seen
        </Button>
      ) : null}
    </Stack>
  );
}

/** Whether a reminder was put off or seen. */
export function ReminderState({
  promise: { snoozedUntil, acknowledged },
  zone,
}: {
  readonly promise: DeadlinePartsFragment;
  readonly zone: string | null;
}): ReactNode {
  if (snoozedUntil === null && !acknowledged) return null;
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {snoozedUntil === null ? null : (
        <>
          reminder put off, <When at={snoozedUntil} zone={zone} />
        </>
      )}
      {acknowledged ? <Box>last reminder seen</Box> : null}
    </Box>
  );
}

import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Box, Button, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { ActionPartsFragment } from '../generated/operations.ts';
import { ActionPicker } from './ActionPicker.tsx';
import { useCommandForm } from './CommandForms.tsx';
import { answersTo, labelOf, usualNext } from './metadata.ts';
import type { Subject } from './subject.ts';

type Props = {
  readonly subject: Subject;
  readonly actions: readonly ActionPartsFragment[];
  /** Stage or state: what usually comes next is offered first. */
  readonly state: string;
  /** What is waited for: what ends the waiting comes before that. */
  readonly clock?: string | undefined;
};

/** How many are offered beside "All actions". */
const FIRST = 3;

/** What can be done: first what usually comes next and is allowed; everything else with the reason why not. */
export function Actions({ subject, actions, state, clock = '' }: Props): ReactNode {
  const open = useCommandForm();
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const allowed = new Set(actions.filter((each) => each.allowed).map(({ command }) => command));
  const next = new Set([...(answersTo[clock] ?? []), ...(usualNext[state] ?? [])]);
  const first = [...next].filter((command) => allowed.has(command)).slice(0, FIRST);
  if (actions.length === 0) {
    return <Box sx={{ color: 'text.secondary' }}>Your role may look at this, not change it.</Box>;
  }
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {first.map((command, index) => (
        <Button
          key={command}
          variant={index === 0 ? 'contained' : 'outlined'}
          onClick={() => open({ command, subject })}
        >
          {labelOf(command)}
        </Button>
      ))}
      <Button
        variant={first.length === 0 ? 'contained' : 'outlined'}
        startIcon={<MoreHoriz />}
        aria-haspopup="dialog"
        onClick={() => setPicking(true)}
      >
        All actions
      </Button>
      <ActionPicker
        open={picking}
        actions={actions}
        title={subject.title}
        onClose={() => setPicking(false)}
        onPick={(command) => {
          setPicked(command);
          setPicking(false);
        }}
        onGone={() => {
          setPicked(null);
          if (picked !== null) open({ command: picked, subject }); // only now: closing the form leads back to the button
        }}
      />
    </Stack>
  );
}

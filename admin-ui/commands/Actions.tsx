import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Box, Button, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { ActionPartsFragment } from '../generated/operations.ts';
import { ActionPicker } from './ActionPicker.tsx';
import { useCommandForm } from './CommandForms.tsx';
import { labelOf } from './metadata.ts';
import type { Subject } from './subject.ts';

type Props = {
  readonly subject: Subject;
  readonly actions: readonly ActionPartsFragment[];
};

/** How many are offered beside "All actions". */
const FIRST = 3;

function suggestedFirst(actions: readonly ActionPartsFragment[]): readonly string[] {
  const places = actions.flatMap(({ command, suggested }) => (suggested === null ? [] : [{ command, suggested }]));
  return places.toSorted((a, b) => a.suggested - b.suggested).map(({ command }) => command);
}

/** What can be done: first what the rule book suggests; everything else with the reason why not. */
export function Actions({ subject, actions }: Props): ReactNode {
  const open = useCommandForm();
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const first = suggestedFirst(actions).slice(0, FIRST);
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

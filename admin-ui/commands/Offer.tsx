import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import type { ActionPartsFragment } from '../generated/operations.ts';
import { useCommandForm } from './CommandForms.tsx';
import { labelOf } from './metadata.ts';
import type { Group, Subject } from './subject.ts';

type Props = {
  readonly commands: readonly string[];
  readonly subject: Subject;
  readonly actions: readonly ActionPartsFragment[];
  /** What the form begins with: the thing that the buttons stand beside. */
  readonly initial?: Group;
  /** What they are about, for those who hear the buttons only. */
  readonly about: string;
};

/** Commands beside what they are about, as far as the rule book would take them now. */
export function Offer({ commands, subject, actions, initial, about }: Props): ReactNode {
  const open = useCommandForm();
  const allowed = new Set(actions.flatMap((action) => (action.allowed ? [action.command] : [])));
  const offered = commands.filter((command) => allowed.has(command));
  if (offered.length === 0) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
      {offered.map((command) => (
        <Button
          key={command}
          size="small"
          variant="outlined"
          aria-label={`${labelOf(command)}: ${about}`}
          onClick={() => open({ command, subject, ...(initial === undefined ? {} : { initial }) })}
        >
          {labelOf(command)}
        </Button>
      ))}
    </Stack>
  );
}

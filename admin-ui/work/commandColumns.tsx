import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { labelOf } from '../commands/metadata.ts';
import type { CommandRowFragment } from '../generated/operations.ts';
import type { Column } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { When } from '../shared/When.tsx';
import { commandStates, roles } from '../shared/words.ts';
import { CommandAbout } from './about.tsx';
import { TakeBack } from './TakeBack.tsx';

/** The columns of every list of commands. */
export const commandColumns: readonly Column<CommandRowFragment>[] = [
  {
    label: 'Command',
    of: (command) => (
      <Box>
        <Box sx={{ fontWeight: 600 }}>{labelOf(command.type)}</Box>
        <CommandAbout of={command} />
      </Box>
    ),
  },
  { label: 'State', width: '28%', of: (command) => <State command={command} /> },
  {
    label: 'By',
    of: ({ principalName, role }) => (
      <>
        {principalName}
        <Box sx={{ color: 'text.secondary' }}>{roles[role]}</Box>
      </>
    ),
  },
  { label: 'Received', of: ({ receivedAt }) => <When at={receivedAt} zone={null} /> },
  { label: 'Reason', of: ({ reason, note }) => [reason, note].filter(Boolean).join(' · ') || '–' },
  { label: 'Take back', of: ({ id, cancellable }) => (cancellable ? <TakeBack commandId={id} /> : '–') },
];

function State({ command }: { readonly command: CommandRowFragment }): ReactNode {
  const { state, findings, attempts, expiresAt } = command;
  const { label, tone } = commandStates[state];
  return (
    <>
      <Tag tone={tone}>{label}</Tag>
      {state === 'ACCEPTED' && attempts > 1 ? ` tried ${attempts} times` : ''}
      {state === 'ACCEPTED' && expiresAt !== null ? (
        <Box sx={{ color: 'text.secondary' }}>
          given up <When at={expiresAt} zone={null} />
        </Box>
      ) : null}
      {findings.map(({ code, message }) => (
        <Box key={code} sx={{ color: 'text.secondary' }}>
          {message}
        </Box>
      ))}
    </>
  );
}

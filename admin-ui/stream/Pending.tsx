import { Alert, AlertTitle, Box } from '@mui/material';
import type { ReactNode } from 'react';
import { labelOf } from '../commands/metadata.ts';
import type { CommandRowFragment } from '../generated/operations.ts';
import { distance } from '../shared/moment.ts';
import { To } from '../shared/To.tsx';
import { counted } from '../shared/words.ts';

/** Commands of this stream that are stored and not yet applied: what is shown does not know them yet. */
export function Pending({ commands }: { readonly commands: readonly CommandRowFragment[] }): ReactNode {
  if (commands.length === 0) return null;
  return (
    <Alert severity="info">
      <AlertTitle>{counted(commands.length, 'command')} stored and not applied yet</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {commands.map(({ id, type, principalName, receivedAt }) => (
          <li key={id}>
            {labelOf(type)}, by {principalName}, {distance(Date.parse(receivedAt))}
          </li>
        ))}
      </Box>
      What you see here does not contain {commands.length === 1 ? 'it' : 'them'} yet.{' '}
      <To to="/commands">See what waits</To>
    </Alert>
  );
}

import { Alert, Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { engineStatus, type EngineStatusQuery } from '../generated/operations.ts';
import { useReach } from '../providers/reach.ts';
import { useAsk } from '../providers/useAsk.ts';
import { counted } from '../shared/words.ts';

type Engine = EngineStatusQuery['engine'];

/** What the reader must know before acting: the server cannot be reached, or the engine is away. */
export function Banners(): ReactNode {
  const { reachable } = useReach();
  const client = useQueryClient();
  const status = useAsk(engineStatus, {}, { every: 20_000 });
  const engine = status.data?.engine;
  return (
    <Box aria-live="polite" sx={{ '& > *': { borderRadius: 0, borderBottom: 1, borderColor: 'divider' } }}>
      {reachable ? null : (
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={() => void client.invalidateQueries()}>
              Try now
            </Button>
          }
        >
          The server cannot be reached. What you see may be old; what you are typing is kept. It is tried again by
          itself.
        </Alert>
      )}
      {engine === undefined || engine.state === 'UP' ? null : <EngineAway engine={engine} />}
    </Box>
  );
}

function EngineAway({ engine }: { readonly engine: Engine }): ReactNode {
  const { state, minutesLeft, pendingCommands } = engine;
  const left = minutesLeft === null ? '' : `, about ${counted(minutesLeft, 'minute')} to go`;
  const why =
    state === 'PREPARING' ? `The engine is being prepared${left}.` : 'The engine does not answer at the moment.';
  const waiting =
    pendingCommands === 0 ? '' : ` ${counted(pendingCommands, 'command')} wait${pendingCommands === 1 ? 's' : ''}.`;
  return (
    <Alert severity={state === 'PREPARING' ? 'info' : 'warning'}>
      {why} You can go on working: commands are stored and applied when it is back.{waiting}
    </Alert>
  );
}

import Sync from '@mui/icons-material/Sync';
import { Alert, Box, Button, Stack } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { nudge, type EnginePartsFragment } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { Rows } from '../shared/Rows.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { Tag } from '../shared/Tag.tsx';
import { useMay } from '../shared/useMay.ts';
import { When } from '../shared/When.tsx';

type Props = {
  readonly streamId: string;
  readonly zone: string | null;
  readonly view: EnginePartsFragment | null;
  readonly storedKeys: readonly string[];
  readonly again: () => unknown;
};

/** For engineers: what the workflow itself says, beside the read model. */
export function EngineTab({ streamId, zone, view, storedKeys, again }: Props): ReactNode {
  const mayNudge = useMay('operate');
  const [told, setTold] = useState<string | null>(null);
  const send = async () => {
    const said = await ask(nudge, { input: { streamId } })
      .then(({ nudge: reply }) =>
        'message' in reply ? reply.message : 'Nudged. It looks at its journal and its due list again.',
      )
      .catch((error: unknown) => (error instanceof Error ? error.message : 'It could not be nudged.'));
    setTold(said);
    again();
  };
  const buttons = (
    <Stack direction="row" spacing={1}>
      <Button size="small" variant="outlined" onClick={() => void again()}>
        Look again
      </Button>
      {mayNudge ? (
        <Button size="small" variant="outlined" startIcon={<Sync />} onClick={() => void send()}>
          Nudge
        </Button>
      ) : null}
    </Stack>
  );
  return (
    <Section
      title="Engine"
      note="A cross-check for engineers; everybody else can trust the other pages."
      action={buttons}
    >
      <Stack spacing={2}>
        {told === null ? null : (
          <Alert severity="info" onClose={() => setTold(null)}>
            {told}
          </Alert>
        )}
        {view === null || !view.answered ? (
          <Alert severity="warning">
            The engine did not answer. Reads and commands go on; look again in a moment, or see whether the worker runs.
          </Alert>
        ) : (
          <Snapshot view={view} zone={zone} storedKeys={storedKeys} />
        )}
      </Stack>
    </Section>
  );
}

type SnapshotProps = {
  readonly view: EnginePartsFragment;
  readonly zone: string | null;
  readonly storedKeys: readonly string[];
};

function Snapshot({ view, zone, storedKeys }: SnapshotProps): ReactNode {
  const { agrees, difference, seq, storedSeq, now, runId, historyLength, dueKeys, state } = view;
  const keys = [...new Set([...dueKeys, ...storedKeys])].toSorted();
  const has = (list: readonly string[], key: string) => (list.includes(key) ? 'runs' : '–');
  return (
    <>
      <Alert severity={agrees ? 'success' : 'error'}>
        {agrees ? 'Engine and read model say the same.' : (difference ?? 'Engine and read model differ.')}
      </Alert>
      <Facts
        of={[
          ['Version, engine', seq],
          ['Version, read model', storedSeq],
          ['Its now', <When key="now" at={now} zone={zone} />],
          ['Events in this run', historyLength],
          ['Run', runId],
        ]}
      />
      {keys.length === 0 ? null : (
        <Rows
          label="Deadlines, engine and read model"
          rows={keys}
          keyOf={(key) => key}
          columns={[
            { label: 'Deadline', of: (key) => <code>{key}</code> },
            { label: 'Engine', of: (key) => has(dueKeys, key) },
            { label: 'Read model', of: (key) => has(storedKeys, key) },
            {
              label: 'Compared',
              of: (key) =>
                dueKeys.includes(key) === storedKeys.includes(key) ? (
                  <Tag tone="good">same</Tag>
                ) : (
                  <Tag tone="bad">differs</Tag>
                ),
            },
          ]}
        />
      )}
      <Box component="details">
        <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
          State as the engine holds it
        </Box>
        <Box
          component="pre"
          tabIndex={0}
          aria-label="State of the engine"
          sx={{
            fontSize: '0.78rem',
            overflow: 'auto',
            maxHeight: 420,
            p: 1.5,
            m: 0,
            bgcolor: 'action.hover',
            borderRadius: 1,
          }}
        >
          {JSON.stringify(state, null, 2)}
        </Box>
      </Box>
    </>
  );
}

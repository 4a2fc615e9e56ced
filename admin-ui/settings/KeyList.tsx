import Add from '@mui/icons-material/Add';
import { Alert, Box, Button, Card, TextField, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { apiKeyList, createApiKey, revokeApiKey, type ApiKeyRowFragment } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AskDialog, problemsOf } from '../shared/AskDialog.tsx';
import { Copyable } from '../shared/Copyable.tsx';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { When } from '../shared/When.tsx';
import { useMay } from '../shared/useMay.ts';
import { humanize } from '../shared/words.ts';
import { Changes } from './Changes.tsx';

const lead = 'Keys with which other programs call the API. A key is shown once, when it is made.';

/** Keys of programs: made, looked at, ended. For administrators. */
export default function KeyList(): ReactNode {
  const mayLook = useMay('administer');
  if (mayLook) return <Keys />;
  return (
    <Page title="API keys" lead={lead}>
      <Card>
        <Empty title="For administrators">Your role may not look at keys. Ask an administrator for one.</Empty>
      </Card>
    </Page>
  );
}

type Made = { readonly name: string; readonly secret: string };

function Keys(): ReactNode {
  const query = useAsk(apiKeyList, {});
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [ending, end] = useState<ApiKeyRowFragment | null>(null);
  const add = (
    <Button variant="contained" startIcon={<Add />} onClick={() => setMaking(true)}>
      Make a key
    </Button>
  );
  return (
    <Page title="API keys" lead={lead} actions={add}>
      {made === null ? null : (
        <Alert severity="success" onClose={() => setMade(null)}>
          The key of {made.name}, shown this once: note it now.
          <Box sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
            <Copyable text={made.secret} what="key" />
          </Box>
        </Alert>
      )}
      <Card>
        <Answered query={query}>
          {({ apiKeys }) =>
            apiKeys.length === 0 ? (
              <Empty title="No keys yet">
                Make one for each program that calls the API, so that it can be ended alone.
              </Empty>
            ) : (
              <Rows label="API keys" rows={apiKeys} keyOf={({ id }) => id} columns={columnsOf(end)} />
            )
          }
        </Answered>
      </Card>
      <Changes subject="apiKey" names={new Map(query.data?.apiKeys.map(({ id, name }) => [id, name]))} />
      {making ? <KeyForm onClose={() => setMaking(false)} onMade={setMade} /> : null}
      {ending === null ? null : (
        <AskDialog
          title={`End the key of ${ending.name}?`}
          label="End the key"
          onClose={() => end(null)}
          act={async () => problemsOf((await ask(revokeApiKey, { input: { id: ending.id } })).revokeApiKey)}
        >
          <Typography>
            The program that uses it is turned away at once. A key that has ended does not come back.
          </Typography>
        </AskDialog>
      )}
    </Page>
  );
}

const tones = { IN_USE: 'good', EXPIRED: 'bad', ENDED: 'neutral' } as const;

const columnsOf = (onEnd: (row: ApiKeyRowFragment) => void): readonly Column<ApiKeyRowFragment>[] => [
  {
    label: 'Program',
    of: ({ name, hint }) => (
      <>
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
        <Box sx={{ color: 'text.secondary' }}>begins with {hint}</Box>
      </>
    ),
  },
  { label: 'State', of: ({ state }) => <Tag tone={tones[state]}>{humanize(state)}</Tag> },
  { label: 'Made', of: ({ createdAt }) => <When at={createdAt} zone={null} /> },
  { label: 'Last used', of: ({ lastUsedAt }) => <When at={lastUsedAt} zone={null} none="not yet" /> },
  {
    label: 'Ends',
    of: ({ revokedAt, expiresAt }) => <When at={revokedAt ?? expiresAt} zone={null} none="not by itself" />,
  },
  {
    label: 'Change',
    of: (row) =>
      row.state === 'IN_USE' ? (
        <Button size="small" aria-label={`End the key of ${row.name}`} onClick={() => onEnd(row)}>
          End it
        </Button>
      ) : (
        '–'
      ),
  },
];

type FormProps = { readonly onClose: () => void; readonly onMade: (made: Made) => void };

function KeyForm({ onClose, onMade }: FormProps): ReactNode {
  const [name, setName] = useState('');
  const [until, setUntil] = useState('');
  const act = async () => {
    const expiry = until === '' ? {} : { lastDay: until };
    const { createApiKey: answer } = await ask(createApiKey, { input: { name, ...expiry } });
    if (answer.__typename === 'ValidationError') return problemsOf(answer, { name: 'Program', lastDay: 'Last day' });
    onMade({ name: answer.apiKey.name, secret: answer.secret });
    return [];
  };
  return (
    <AskDialog title="Make a key" label="Make it" onClose={onClose} act={act}>
      <TextField
        label="Program"
        required
        autoFocus
        value={name}
        helperText="Who uses it: tells keys apart."
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label="Last day"
        type="date"
        value={until}
        helperText="Ends with this day, UTC. Empty: a year from now."
        onChange={({ target }) => setUntil(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </AskDialog>
  );
}

import { Alert, Box, Button, Card, MenuItem, Stack, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { sandboxList, type SandboxHeadFragment, type SandboxListQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { useMay } from '../shared/useMay.ts';
import { useOpenSandbox } from './useOpenSandbox.ts';

const columns: readonly Column<SandboxHeadFragment>[] = [
  {
    label: 'Sandbox',
    of: ({ id, title, copyOf }) => (
      <>
        <To to={`/time-machine/${id}`} strong>
          {title}
        </To>
        {copyOf === null ? null : (
          <Box sx={{ color: 'text.secondary' }}>
            copy of <To to={`/donations/${copyOf.id}`}>{copyOf.requestNumber}</To>
          </Box>
        )}
      </>
    ),
  },
  { label: 'State', of: ({ state }) => <StateTag state={state} /> },
  { label: 'Its own now', of: ({ now }) => <When at={now} zone={null} none="not open yet" /> },
  { label: 'Opened', of: ({ createdAt }) => <When at={createdAt} zone={null} /> },
];

/** Sandboxes of the time machine, and the ways to a new one. */
export default function SandboxList(): ReactNode {
  const query = useAsk(sandboxList, {}, { every: 3_000 });
  const mayAsk = useMay('command');
  return (
    <Page
      title="Time machine"
      lead="Live a donation ahead: a copy of it, on the real engine, whose time you move yourself. Nothing of it leaves the sandbox, and the donation is not touched."
    >
      <Answered query={query}>
        {({ sandboxes, sandboxTemplates }) => (
          <>
            {mayAsk ? <NewSandbox templates={sandboxTemplates} /> : null}
            <Section title="Sandboxes" flush>
              {sandboxes.length === 0 ? (
                <Empty title="No sandbox yet">
                  {mayAsk
                    ? 'Begin with a made-up donation above, or open the page of a donation and choose Live it ahead there.'
                    : 'Somebody with the right to send commands can open one; you may look at it here then.'}
                </Empty>
              ) : (
                <Rows label="Sandboxes" columns={columns} rows={sandboxes} keyOf={({ id }) => id} />
              )}
            </Section>
          </>
        )}
      </Answered>
    </Page>
  );
}

type Templates = SandboxListQuery['sandboxTemplates'];

function NewSandbox({ templates }: { readonly templates: Templates }): ReactNode {
  const [template, setTemplate] = useState('');
  const { open, problem, opening } = useOpenSandbox();
  return (
    <Card sx={{ p: 2.5 }}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <TextField
          select
          label="Begin with"
          value={template}
          onChange={({ target }) => setTemplate(target.value)}
          sx={{ minWidth: { sm: 380 } }}
        >
          {templates.map(({ name, summary }) => (
            <MenuItem key={name} value={name} sx={{ whiteSpace: 'normal' }}>
              {summary}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="contained"
          disabled={template === ''}
          loading={opening}
          onClick={() => void open({ template })}
        >
          Open a sandbox
        </Button>
      </Stack>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mt: 2 }}>
          {problem}
        </Alert>
      )}
    </Card>
  );
}

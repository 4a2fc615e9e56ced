import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { sandboxSaid, type SandboxSaidQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Section } from '../shared/Section.tsx';
import { counted } from '../shared/words.ts';
import { Lines } from './Lines.tsx';

type Story = NonNullable<SandboxSaidQuery['sandbox']>['story'];

type Props = { readonly id: string; readonly refresh: string };

/** What happened in a sandbox since it was opened, newest first. */
export function Said({ id, refresh }: Props): ReactNode {
  const [before, setBefore] = useState<{ readonly at: number | null; readonly of: string }>({ at: null, of: refresh });
  const at = before.of === refresh ? before.at : null; // something new: back to the newest
  const query = useAsk(sandboxSaid, { id, before: at }, { keep: true, every: 4_000 });
  return (
    <Section title="What has happened" note="Since the sandbox was opened, newest first. Messages are never sent.">
      <Answered query={query}>
        {({ sandbox }) =>
          sandbox === null || sandbox.story.totalCount === 0 ? (
            <Empty title="Nothing yet">Move time, or act.</Empty>
          ) : (
            <>
              <Lines entries={sandbox.story.entries} reversed />
              <Turning
                story={sandbox.story}
                isNewest={at === null}
                onTurn={(to) => setBefore({ at: to, of: refresh })}
              />
            </>
          )
        }
      </Answered>
    </Section>
  );
}

type TurningProps = {
  readonly story: Story;
  readonly isNewest: boolean;
  readonly onTurn: (before: number | null) => void;
};

function Turning({ story: { totalCount, nextBefore }, isNewest, onTurn }: TurningProps): ReactNode {
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 2, alignItems: 'center' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', flexGrow: 1 }}>
        {counted(totalCount, 'entry', 'entries')} in all
      </Typography>
      {isNewest ? null : <Button onClick={() => onTurn(null)}>Newest</Button>}
      {nextBefore === null ? null : <Button onClick={() => onTurn(nextBefore)}>Earlier</Button>}
    </Box>
  );
}

import { Box, MenuItem, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { versionDocuments } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { counted } from '../shared/words.ts';
import { differences, type Difference } from './differences.ts';

const value = (text: string | null, none: string): ReactNode =>
  text === null ? (
    <Box sx={{ color: 'text.secondary' }}>{none}</Box>
  ) : (
    <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: '0.85em' }}>
      {text.length > 600 ? `${text.slice(0, 600)} …` : text}
    </Box>
  );

const columns: readonly Column<Difference>[] = [
  { label: 'Where', of: ({ path }) => <Box sx={{ overflowWrap: 'anywhere', maxWidth: '32ch' }}>{path}</Box> },
  { label: 'Before', of: ({ before }) => value(before, 'not there') },
  { label: 'After', of: ({ after }) => value(after, 'left out') },
];

type CompareProps = { readonly id: string; readonly version: number; readonly others: readonly number[] };

/** What differs from another version, place by place. */
export function Compare({ id, version, others }: CompareProps): ReactNode {
  const [chosen, choose] = useState(others.find((other) => other < version) ?? others[0] ?? version);
  const query = useAsk(versionDocuments, { id, one: chosen, other: version });
  const choice = (
    <TextField
      select
      size="small"
      label="Compared with"
      value={chosen}
      onChange={(event) => choose(Number(event.target.value))}
    >
      {others.map((other) => (
        <MenuItem key={other} value={other}>
          Version {other}
        </MenuItem>
      ))}
    </TextField>
  );
  if (others.length === 0) return <Empty title="There is no other version" />;
  return (
    <Answered query={query}>
      {({ one, other }) => {
        const found = differences(one?.document, other?.document).filter(
          ({ path }) => !/^(policy\.)?version$/u.test(path),
        );
        return (
          <Section title="Differences" note={counted(found.length, 'difference')} action={choice} flush>
            {found.length === 0 ? (
              <Empty title="The two say the same" />
            ) : (
              <Rows label="Differences" rows={found} keyOf={({ path }) => path} columns={columns} />
            )}
          </Section>
        );
      }}
    </Answered>
  );
}

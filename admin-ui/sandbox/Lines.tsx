import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { dayText } from '../shared/moment.ts';
import { Tag } from '../shared/Tag.tsx';
import { humanize, plain, type Tone } from '../shared/words.ts';

const tones: Readonly<Record<string, Tone>> = { deadline: 'warn', message: 'info', event: 'neutral' };

type Line = { readonly date: string; readonly kind: string; readonly sentence: string };
type Props = { readonly entries: readonly Line[]; readonly reversed?: boolean };

/** What happened or will happen, a line each with its day. */
export function Lines({ entries, reversed = false }: Props): ReactNode {
  return (
    <Box component="ol" reversed={reversed} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {entries.map(({ date, kind, sentence }, index) => (
        <Box
          component="li"
          key={index}
          sx={{
            display: { sm: 'grid' },
            gridTemplateColumns: '11rem 1fr',
            gap: 2,
            py: 0.75,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Typography component="span" sx={{ color: 'text.secondary' }}>
            {dayText(date)}
          </Typography>
          <Box component="span" sx={{ display: { xs: 'block', sm: 'inline' } }}>
            <Tag tone={tones[kind] ?? 'neutral'}>{humanize(kind)}</Tag> {plain(sentence)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

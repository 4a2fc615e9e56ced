import { Box, Card, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

type SectionProps = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  /** The content goes to the edges: tables. */
  readonly flush?: boolean;
  readonly children: ReactNode;
};

/** A titled part of a page. */
export function Section({ title, note, action, flush = false, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{
          columnGap: 2,
          rowGap: 1,
          px: 2.5,
          pt: 2,
          pb: flush ? 1 : 0,
          justifyContent: 'space-between',
          alignItems: 'center',
          flexWrap: 'wrap',
        }}
      >
        <Box>
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {note === undefined ? null : (
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.25 }}>
              {note}
            </Typography>
          )}
        </Box>
        {action}
      </Stack>
      <Box sx={flush ? {} : { px: 2.5, pt: 1.5, pb: 2.5 }}>{children}</Box>
    </Card>
  );
}

/** Terms and what they are, in as many columns as fit. */
export function Facts({ of }: { readonly of: readonly (readonly [term: string, value: ReactNode])[] }): ReactNode {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))' }}
    >
      {of.map(([term, value]) => (
        <Box key={term} sx={{ minWidth: 0 }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {term}
          </Typography>
          <Typography component="dd" variant="body1" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value ?? '–'}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

type PageProps = {
  readonly title: string;
  /** Shown instead of the title as the heading, when it needs more than text. */
  readonly heading?: ReactNode;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A page: title of the window, heading, what it is about, what can be done, and the content. */
export function Page({ title, heading, above, lead, actions, children }: PageProps): ReactNode {
  return (
    <Stack spacing={2.5} sx={{ width: '100%', maxWidth: 1320, mx: 'auto' }}>
      <title>{`${title} · Almoner`}</title>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          {above}
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {heading ?? title}
          </Typography>
          {lead === undefined ? null : (
            <Typography component="div" sx={{ color: 'text.secondary', mt: 0.5, maxWidth: '75ch' }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions === undefined ? null : <Box sx={{ flexShrink: 0, pt: 0.25 }}>{actions}</Box>}
      </Stack>
      {children}
    </Stack>
  );
}

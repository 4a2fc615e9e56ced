import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Name and sign of the product. */
export function Brand(): ReactNode {
  return (
    <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center' }}>
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 30, height: 30, flexShrink: 0, color: 'primary.main' }}
      >
        <rect width="32" height="32" rx="8" fill="currentColor" />
        <Box component="g" sx={{ color: 'background.paper' }}>
          <path d="M16 6 7 25h3.6l1.9-4.2h7l1.9 4.2H25L16 6Zm0 6.6 2.3 5.2h-4.6L16 12.6Z" fill="currentColor" />
        </Box>
      </Box>
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.1rem', letterSpacing: '-0.01em' }}>
        Almoner
      </Typography>
    </Stack>
  );
}

import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A real link within the console. */
export function To({
  to,
  strong = false,
  children,
}: {
  readonly to: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link component={RouterLink} to={to} sx={{ overflowWrap: 'anywhere', ...(strong ? { fontWeight: 650 } : {}) }}>
      {children}
    </Link>
  );
}

import { Alert } from '@mui/material';
import type { ReactNode } from 'react';

/** What lies over the stage: a compliance hold. It stops no promise and no support. */
export function HoldBanner({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <Alert severity="error">
      {count === 1 ? 'A compliance hold lies' : `${count} compliance holds lie`} over this donation: nothing is mailed
      to the recipient, nothing is ordered and it cannot be closed. Promises and support go on. An administrator
      releases it.
    </Alert>
  );
}

import Update from '@mui/icons-material/Update';
import { Alert, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../shared/useMay.ts';
import { useOpenSandbox } from './useOpenSandbox.ts';

/** From a donation to a sandbox with a copy of it. */
export function LiveAhead({ id, requestNumber }: { readonly id: string; readonly requestNumber: string }): ReactNode {
  const { open, problem, opening } = useOpenSandbox();
  const mayAsk = useMay('command');
  if (!mayAsk) return null;
  return (
    <Stack spacing={1}>
      <Button
        variant="outlined"
        startIcon={<Update />}
        loading={opening}
        onClick={() => void open({ donationId: id, title: `${requestNumber}, lived ahead` })}
      >
        Live it ahead
      </Button>
      {problem === null ? null : <Alert severity="error">{problem}</Alert>}
    </Stack>
  );
}

import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { programList } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { programLabel } from '../shared/words.ts';
import { To } from '../shared/To.tsx';

/** What a program calls itself, with the way to its version. */
export function ProgramName({ id, version }: { readonly id: string; readonly version: number }): ReactNode {
  const programs = useAsk(programList, {}).data?.programs;
  const name = programs?.find((program) => program.id === id)?.name ?? programLabel(id);
  return (
    <Box component="span" sx={{ '& a': { textDecoration: 'underline' } }}>
      {name}, <To to={`/programs/${encodeURIComponent(id)}/${version}`}>policy version {version}</To>
    </Box>
  );
}

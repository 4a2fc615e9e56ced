import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../shared/useMay.ts';
import { useCommandForm } from './CommandForms.tsx';
import { nothingYet, type Group } from './subject.ts';

type Props = { readonly command: string; readonly label: string; readonly initial?: Group };

/** Opens the form of a command that starts something new; not there for those who may only look. */
export function CreateButton({ command, label, initial }: Props): ReactNode {
  const open = useCommandForm();
  const mayCommand = useMay('command');
  if (!mayCommand) return null;
  const request = { command, subject: nothingYet, ...(initial === undefined ? {} : { initial }) };
  return (
    <Button variant="contained" startIcon={<Add />} onClick={() => open(request)}>
      {label}
    </Button>
  );
}

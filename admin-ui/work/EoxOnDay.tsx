import { Alert, Button, Card, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { eoxOnDay, type EoxMilestone, type EoxOnDayQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { dayText } from '../shared/moment.ts';
import { Answered } from '../shared/Notes.tsx';

type Asking = Exclude<EoxMilestone, 'ANNOUNCED'>;

const milestones: Readonly<Record<Asking, string>> = {
  LAST_DATE_OF_SUPPORT: 'is supported at all',
  END_OF_CONTRACT_RENEWAL: 'can have its contract renewed',
  END_OF_SERVICE_ATTACH: 'can get a new contract',
  END_OF_SECURITY_SUPPORT: 'gets security fixes',
  END_OF_SOFTWARE_MAINTENANCE: 'gets software maintenance',
  END_OF_FAILURE_ANALYSIS: 'gets failure analysis',
  END_OF_SALE: 'is sold',
  LAST_SHIP: 'is shipped',
};

const isMilestone = (value: string): value is Asking => value in milestones;

type Asked = { readonly productId: string; readonly asOf?: string; readonly milestone: Asking };

/** Whether the vendor still does something for a product on a day, as far as its dates are known. */
export function EoxOnDay(): ReactNode {
  const heading = useId();
  const [productId, setProduct] = useState('');
  const [on, setOn] = useState('');
  const [milestone, setMilestone] = useState<Asking>('LAST_DATE_OF_SUPPORT');
  const [asked, setAsked] = useState<Asked | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ productId: productId.trim(), milestone, ...(on === '' ? {} : { asOf: on }) });
  };
  return (
    <Card component="form" role="search" aria-labelledby={heading} onSubmit={submit} sx={{ p: 2.5 }}>
      <Typography variant="h2" id={heading} sx={{ mb: 2 }}>
        A product on a day
      </Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <TextField label="Product" required value={productId} onChange={({ target }) => setProduct(target.value)} />
        <TextField
          select
          label="Whether it"
          value={milestone}
          onChange={({ target }) => isMilestone(target.value) && setMilestone(target.value)}
          sx={{ minWidth: 240 }}
        >
          {Object.entries(milestones).map(([id, label]) => (
            <MenuItem key={id} value={id}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label="On"
          type="date"
          value={on}
          helperText="Empty: today."
          onChange={({ target }) => setOn(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="outlined">
          Ask
        </Button>
      </Stack>
      {asked === null ? null : <Told asked={asked} />}
    </Card>
  );
}

function Told({ asked }: { readonly asked: Asked }): ReactNode {
  const query = useAsk(eoxOnDay, asked);
  return (
    <Answered query={query} rows={1}>
      {({ eoxStatus }) => (
        <Alert severity={eoxStatus.result === 'NOT_SUPPORTED' ? 'warning' : 'info'} role="status" sx={{ mt: 1.5 }}>
          {sentenceOf(asked, eoxStatus)}
        </Alert>
      )}
    </Answered>
  );
}

function sentenceOf({ productId, milestone }: Asked, { asOf, on, result }: EoxOnDayQuery['eoxStatus']): string {
  const asked = `whether ${productId} ${milestones[milestone]} on ${dayText(asOf)}`;
  if (result === 'UNKNOWN' || on === null)
    return `Not known ${asked}: no such date is recorded. Record it when the vendor has announced one.`;
  return result === 'SUPPORTED'
    ? `Yes. Asked ${asked}: the vendor's last day for it is ${dayText(on)}.`
    : `No. Asked ${asked}: the vendor's last day for it is ${dayText(on)}, before that.`;
}

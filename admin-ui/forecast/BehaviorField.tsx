import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { forecastBehaviors, type ForecastBehavior } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { humanize } from '../shared/words.ts';

type Props = { readonly value: ForecastBehavior; readonly onChange: (behavior: ForecastBehavior) => void };

const fallback: readonly ForecastBehavior[] = ['NEVER_ANSWERS'];

/** What people are assumed to do. */
export function BehaviorField({ value, onChange }: Props): ReactNode {
  const { data } = useAsk(forecastBehaviors, {});
  const options =
    data?.forecastBehaviors ??
    [...new Set([...fallback, value])].map((behavior) => ({ behavior, title: humanize(behavior) }));
  return (
    <TextField
      select
      label="Assuming that"
      value={value}
      onChange={({ target }) => {
        const chosen = options.find(({ behavior }) => behavior === target.value);
        if (chosen !== undefined) onChange(chosen.behavior);
      }}
      sx={{ minWidth: 260 }}
    >
      {options.map(({ behavior, title }) => (
        <MenuItem key={behavior} value={behavior}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

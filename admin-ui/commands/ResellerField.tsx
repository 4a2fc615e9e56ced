import { Autocomplete, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { resellerList } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import type { Option } from './subject.ts';

type Props = {
  readonly label: string;
  readonly required: boolean;
  readonly name: string;
  readonly value: string;
  readonly error: boolean;
  readonly helperText: ReactNode;
  readonly onPick: (id: string) => void;
};

/** A reseller of the directory, found by its name; one that is not in it, by whatever people call it. */
export function ResellerField({ value, onPick, label, required, name, error, helperText }: Props): ReactNode {
  const { data } = useAsk(resellerList, { inactive: false });
  const options = (data?.resellers ?? []).map((each): Option => ({ id: each.id, label: each.name }));
  const chosen = options.find(({ id }) => id === value) ?? value;
  return (
    <Autocomplete<Option, false, false, true>
      freeSolo
      autoSelect
      options={options}
      value={value === '' ? null : chosen}
      onChange={(_event, option) => onPick(typeof option === 'string' ? idOf(option, options) : (option?.id ?? ''))}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      renderInput={(params) => (
        <TextField
          {...params}
          {...{ label, required, name, error }}
          helperText={error ? helperText : 'Of the directory, or what you call it.'}
        />
      )}
    />
  );
}

/** The id of the one with this name, however it came into the field; else what was typed. */
function idOf(typed: string, options: readonly Option[]): string {
  const name = typed.trim().toLowerCase();
  return options.find(({ label }) => label.toLowerCase() === name)?.id ?? typed.trim();
}

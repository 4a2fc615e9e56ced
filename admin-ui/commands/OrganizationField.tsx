import { Autocomplete, TextField } from '@mui/material';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { organizationList } from '../generated/operations.ts';
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

/** An organization, found by a part of its name or of a contact's. */
export function OrganizationField({ value, onPick, label, required, name, error, helperText }: Props): ReactNode {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Option | null>(null);
  const q = useDeferredValue(text);
  const filter = chosen !== null && q === chosen.label ? {} : q === '' ? {} : { q };
  const found = useAsk(organizationList, { first: 20, filter }, { keep: true });
  const given = useAsk(
    organizationList,
    { first: 1, filter: { ids: [value] } },
    { enabled: value !== '' && chosen === null },
  );
  const options = (found.data?.organizations.nodes ?? []).map(optionOf);
  const [before] = (given.data?.organizations.nodes ?? []).map(optionOf);
  return (
    <Autocomplete
      options={options}
      value={value === '' ? null : (chosen ?? before ?? null)}
      loading={found.isFetching}
      filterOptions={(all) => all}
      onInputChange={(_event, next) => setText(next)}
      onChange={(_event, option) => {
        setChosen(option);
        onPick(option?.id ?? '');
      }}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText="No organization is called so."
      renderInput={(params) => <TextField {...params} {...{ label, required, name, error, helperText }} />}
    />
  );
}

type Listed = { readonly id: string; readonly name: string | null; readonly country: string };

function optionOf({ id, name, country }: Listed): Option {
  return { id, label: `${name ?? 'Name erased'} (${country})` };
}

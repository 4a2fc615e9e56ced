import Search from '@mui/icons-material/Search';
import { InputAdornment, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useState, type ReactNode } from 'react';
import type { FilterControls } from './Listing.tsx';
import { counted } from './words.ts';

/** A row of filters above a list, and how many were found. */
export function FilterBar({
  total,
  what,
  children,
}: {
  readonly total: number | undefined;
  readonly what: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Stack
      role="group"
      aria-label="Filters"
      direction="row"
      sx={{
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        '& > .MuiFormControl-root': {
          flexGrow: { xs: 1, sm: 0 },
          minWidth: { xs: 'calc(50% - 6px)', sm: 170 },
          bgcolor: 'background.paper',
          borderRadius: 1,
        },
      }}
    >
      {children}
      <Typography
        variant="body2"
        role="status"
        sx={{ color: 'text.secondary', ml: { sm: 'auto' }, textAlign: { sm: 'right' } }}
      >
        {total === undefined ? ' ' : counted(total, what)}
      </Typography>
    </Stack>
  );
}

type TextProps = { readonly label: string; readonly value: unknown; readonly onChange: (text: string) => void };

/** Free text; it is looked for a moment after the last key. */
export function TextFilter({ label, value, onChange }: TextProps): ReactNode {
  const given = typeof value === 'string' ? value : '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  useEffect(() => {
    if (text === given) return;
    const timer = setTimeout(() => onChange(text), 350);
    return () => clearTimeout(timer);
  }, [text, given, onChange]);
  const icon = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  );
  return (
    <TextField
      label={label}
      type="search"
      value={text}
      onChange={({ target }) => setText(target.value)}
      sx={{ flexBasis: { xs: '100%', sm: 300 } }}
      slotProps={{ input: { startAdornment: icon } }}
    />
  );
}

type ChoiceProps = TextProps & {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly all?: string;
};

export function ChoiceFilter({ label, value, onChange, options, all = 'All' }: ChoiceProps): ReactNode {
  const shown = typeof value === 'string' ? value : '';
  return (
    <TextField
      select
      label={label}
      value={shown}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{all}</MenuItem>
      {options.map(([option, text]) => (
        <MenuItem key={option} value={option}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

type OneOfProps = Pick<ChoiceProps, 'label' | 'options'> & {
  readonly controls: FilterControls;
  /** The field of the filter. */
  readonly name: string;
};

/** Chooses one value for a field that takes several. */
export function OneOfFilter({ controls: { filter, set }, name, label, options }: OneOfProps): ReactNode {
  const values = filter[name];
  return (
    <ChoiceFilter
      label={label}
      value={Array.isArray(values) ? values[0] : ''}
      onChange={(value) => set({ [name]: value === '' ? undefined : [value] })}
      options={options}
    />
  );
}

export function DayFilter({ label, value, onChange }: TextProps): ReactNode {
  return (
    <TextField
      label={label}
      type="date"
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

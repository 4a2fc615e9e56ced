import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutline';
import { Autocomplete, Box, Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useId, useMemo, type ReactNode } from 'react';
import { humanize } from '../shared/words.ts';
import { OrganizationField } from './OrganizationField.tsx';
import { ResellerField } from './ResellerField.tsx';
import type { Field } from './metadata.ts';
import { countries, currencies, zones } from './regions.ts';
import type { Choices, Group, Option, Value } from './subject.ts';
import { labelOf } from './field-labels.ts';
import { isGroup, isList, nextRow, optionsOf, ownZone } from './values.ts';

/** The fields of a form, each drawn from its description. */

/** What all fields of a form share. */
export type FieldContext = {
  readonly choices: Choices;
  readonly zone: string | null;
  /** Problems by path. */
  readonly problems: ReadonlyMap<string, string>;
};

type FieldsProps = FieldContext & {
  readonly fields: readonly Field[];
  readonly values: Group;
  readonly at?: string;
  readonly onChange: (values: Group) => void;
};

export function Fields({ fields, values, at = '', onChange, ...context }: FieldsProps): ReactNode {
  return (
    <Stack spacing={2}>
      {fields.map((field) => (
        <AnyField
          key={field.name}
          field={field}
          path={at === '' ? field.name : `${at}.${field.name}`}
          value={values[field.name] ?? ''}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
          {...context}
        />
      ))}
    </Stack>
  );
}

type FieldProps = FieldContext & {
  readonly field: Field;
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

function AnyField(props: FieldProps): ReactNode {
  const { field, value } = props;
  if (field.type === 'group') return <GroupField {...props} values={isGroup(value) ? value : {}} />;
  if (field.type === 'list' && field.item?.type === 'ref') {
    return <RefList {...props} chosen={isList(value) ? value.map(String) : []} />;
  }
  if (field.type === 'list') return <ListField {...props} rows={isList(value) ? value : []} />;
  return <ScalarField {...props} text={typeof value === 'string' ? value : ''} />;
}

/** What is said below a field: the problem, else what helps to fill it in. */
function helpOf({ field, path, problems, zone }: FieldProps): {
  readonly error: boolean;
  readonly helperText: ReactNode;
} {
  const problem = problems.get(path);
  if (problem !== undefined) return { error: true, helperText: problem };
  const hints = [
    field.type === 'instant' ? `Local time in ${(zone ?? ownZone).replaceAll('_', ' ')}.` : null,
    field.type === 'instant' && !field.required ? 'Empty: now.' : null,
    field.type === 'ref' && !field.required ? 'Empty: the only one that fits.' : null,
    field.personal === true ? 'Personal: kept apart and can be erased.' : null,
  ];
  return { error: false, helperText: hints.filter((hint) => hint !== null).join(' ') || undefined };
}

function ScalarField(props: FieldProps & { readonly text: string }): ReactNode {
  const { field, text, onChange, choices } = props;
  const { name, type, required, max, options } = field;
  const base = {
    label: labelOf(name),
    required,
    fullWidth: true,
    name: props.path,
    value: text,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
    ...helpOf(props),
  };
  const listed = optionsOf(field, choices);
  if (type === 'ref' && field.ref === 'organization' && listed === null) {
    return <OrganizationField {...base} onPick={onChange} />;
  }
  if (type === 'ref' && field.ref === 'reseller' && listed === null) {
    return <ResellerField {...base} onPick={onChange} />;
  }
  if (listed !== null) return <Select {...base} options={listed} />;
  if (type === 'choice')
    return <Select {...base} options={(options ?? []).map((id) => ({ id, label: humanize(id) }))} />;
  if (type === 'boolean') return <Select {...base} options={yesAndNo} />;
  if (type === 'country') return <Suggest {...base} options={countries()} />;
  if (type === 'zone') return <Suggest {...base} options={zones()} />;
  if (type === 'currency') return <Suggest {...base} options={currencies()} />;
  if (type === 'instant')
    return <TextField {...base} type="datetime-local" slotProps={{ inputLabel: { shrink: true } }} />;
  if (type === 'date') return <TextField {...base} type="date" slotProps={{ inputLabel: { shrink: true } }} />;
  if (type === 'integer') return <TextField {...base} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />;
  if (type === 'amount') return <TextField {...base} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />;
  return <TextField {...base} multiline={(max ?? 0) >= 500} minRows={2} autoComplete="off" />;
}

const yesAndNo: readonly Option[] = [
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

type BaseProps = {
  readonly label: string;
  readonly required: boolean;
  readonly fullWidth: boolean;
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly error: boolean;
  readonly helperText: ReactNode;
  readonly options: readonly Option[];
};

function Select({ options, ...base }: BaseProps): ReactNode {
  return (
    <TextField select {...base}>
      {base.required ? null : <MenuItem value="">Not given</MenuItem>}
      {options.map(({ id, label }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Suggest({ options, value, onChange, ...base }: BaseProps): ReactNode {
  const chosen = useMemo(() => options.find(({ id }) => id === value) ?? null, [options, value]);
  return (
    <Autocomplete
      options={options}
      value={chosen}
      onChange={(_event, option) => onChange({ target: { value: option?.id ?? '' } })}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderInput={(params) => <TextField {...params} {...base} />}
    />
  );
}

function RefList(props: FieldProps & { readonly chosen: readonly string[] }): ReactNode {
  const { field, path, chosen, onChange, choices } = props;
  const options = choices[field.item?.ref ?? ''] ?? [];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={options}
      value={options.filter(({ id }) => chosen.includes(id))}
      onChange={(_event, picked) => onChange(picked.map(({ id }) => id))}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText="There is none to choose."
      renderInput={(params) => (
        <TextField {...params} name={path} label={labelOf(field.name)} required={field.required} {...helpOf(props)} />
      )}
    />
  );
}

function GroupField({
  values,
  field,
  path,
  onChange,
  value: _value,
  ...context
}: FieldProps & { readonly values: Group }): ReactNode {
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ px: 0.75 }}>
        {labelOf(field.name)}
      </Typography>
      <Fields fields={field.fields ?? []} values={values} at={path} onChange={onChange} {...context} />
    </Box>
  );
}

function ListField({
  rows,
  field,
  path,
  onChange,
  value: _value,
  ...context
}: FieldProps & { readonly rows: readonly Value[] }): ReactNode {
  const id = useId();
  const { item } = field;
  if (item === undefined) return null;
  const one = singular(labelOf(field.name));
  const replace = (at: number, next: Value) => onChange(rows.map((row, index) => (index === at ? next : row)));
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography variant="h3" id={id} sx={{ mb: 1 }}>
        {labelOf(field.name)}
      </Typography>
      <Stack spacing={1.5}>
        {rows.map((row, index) => (
          <Stack key={index} direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
            <Box sx={{ flexGrow: 1, minWidth: 0 }}>
              <AnyField
                field={{ ...item, name: `${one} ${index + 1}`, required: item.type === 'group' }}
                path={`${path}.${index}`}
                value={row}
                onChange={(next) => replace(index, next)}
                {...context}
              />
            </Box>
            <IconButton
              aria-label={`Remove ${one.toLowerCase()} ${index + 1}`}
              onClick={() => onChange(rows.filter((_, each) => each !== index))}
            >
              <Delete />
            </IconButton>
          </Stack>
        ))}
      </Stack>
      {context.problems.has(path) ? (
        <Typography variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
          {context.problems.get(path)}
        </Typography>
      ) : null}
      <Button
        size="small"
        startIcon={<Add />}
        sx={{ mt: 1 }}
        onClick={() => onChange([...rows, nextRow(item, rows, context.choices)])}
      >
        Add {one.toLowerCase()}
      </Button>
    </Box>
  );
}

function singular(label: string): string {
  return label.endsWith('s') ? label.slice(0, -1) : label;
}

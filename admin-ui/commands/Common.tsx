import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Fields } from './Fields.tsx';
import type { CommandForm, Field } from './metadata.ts';

/** What every command takes: why, anything worth keeping, when it happened, and a moment to change one's mind. */

export type CommonValues = {
  readonly reason: string;
  readonly note: string;
  readonly occurredAt: string;
  /** Wait ten seconds before it is handed on. */
  readonly wait: boolean;
};

export const noCommon: CommonValues = { reason: '', note: '', occurredAt: '', wait: false };

/** The common fields of a command; a field of its own that says when it happened takes the place of `occurredAt`. */
export function commonFields({ reason, occurredAt, fields }: CommandForm): readonly Field[] {
  const own = new Set(fields.map(({ name }) => name));
  const common: readonly Field[] = [
    { name: 'reason', type: 'text', required: reason, max: 2000 },
    { name: 'note', type: 'text', required: false, max: 4000 },
    ...(occurredAt === null ? [{ name: 'occurredAt', type: 'instant', required: false }] : []),
  ];
  return common.filter(({ name }) => !own.has(name));
}

type Props = {
  readonly form: CommandForm;
  readonly values: CommonValues;
  readonly onChange: (values: CommonValues) => void;
  readonly problems: ReadonlyMap<string, string>;
  readonly zone: string | null;
};

export function Common({ form, values, onChange, problems, zone }: Props): ReactNode {
  const { wait, ...texts } = values;
  return (
    <Stack spacing={2}>
      <Typography variant="h3" component="h3">
        For the record
      </Typography>
      <Fields
        fields={commonFields(form)}
        values={texts}
        onChange={(next) => onChange({ ...values, ...textsOf(next) })}
        choices={{}}
        zone={zone}
        problems={problems}
      />
      <FormControlLabel
        control={<Checkbox checked={wait} onChange={({ target }) => onChange({ ...values, wait: target.checked })} />}
        label="Wait 10 seconds before sending, so that it can be taken back"
      />
    </Stack>
  );
}

function textsOf(group: Readonly<Record<string, unknown>>): Partial<CommonValues> {
  const text = (name: string) => (typeof group[name] === 'string' ? group[name] : '');
  return { reason: text('reason'), note: text('note'), occurredAt: text('occurredAt') };
}

import { Autocomplete, FormControlLabel, Switch, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { countries, countryName } from '../commands/regions.ts';
import { saveReseller, type ResellerRowFragment } from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { AskDialog, problemsOf } from '../shared/AskDialog.tsx';

type Props = { readonly reseller: ResellerRowFragment | null; readonly onClose: () => void };

const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  countries: 'Countries',
  areas: 'Areas',
  website: 'Website',
  email: 'Mail',
  phone: 'Telephone',
  reason: 'Reason',
};

/** Adds a reseller, or changes one as it was looked at. */
export function ResellerForm({ reseller, onClose }: Props): ReactNode {
  const [name, setName] = useState(reseller?.name ?? '');
  const [codes, setCodes] = useState<readonly string[]>(reseller?.countries ?? []);
  const [areas, setAreas] = useState<readonly string[]>(reseller?.areas ?? []);
  const [website, setWebsite] = useState(reseller?.website ?? '');
  const [email, setEmail] = useState(reseller?.email ?? '');
  const [phone, setPhone] = useState(reseller?.phone ?? '');
  const [active, setActive] = useState(reseller?.active ?? true);
  const [reason, setReason] = useState('');
  const act = async () => {
    const input = {
      ...(reseller === null ? {} : { id: reseller.id }),
      version: reseller?.version ?? 0,
      name,
      countries: codes,
      areas,
      website: website.trim() === '' ? null : website,
      email: email.trim() === '' ? null : email,
      phone: phone.trim() === '' ? null : phone,
      active,
      reason,
    };
    return problemsOf((await ask(saveReseller, { input })).saveReseller, labels);
  };
  return (
    <AskDialog
      title={reseller === null ? 'Add a reseller' : `Change ${reseller.name}`}
      label={reseller === null ? 'Add' : 'Save'}
      onClose={onClose}
      act={act}
    >
      <TextField label="Name" required autoFocus value={name} onChange={({ target }) => setName(target.value)} />
      <Autocomplete
        multiple
        options={countries().map(({ id }) => id)}
        getOptionLabel={countryName}
        value={[...codes]}
        onChange={(_, chosen) => setCodes(chosen)}
        renderInput={(params) => <TextField {...params} label="Countries" helperText="None: every country." />}
      />
      <Autocomplete
        multiple
        freeSolo
        options={[]}
        value={[...areas]}
        onChange={(_, chosen) => setAreas(chosen)}
        renderInput={(params) => (
          <TextField
            {...params}
            label="Areas"
            helperText="Parts of those countries; press Enter after each. None: all."
          />
        )}
      />
      <TextField
        label="Website"
        type="url"
        value={website}
        onChange={({ target }) => setWebsite(target.value)}
        placeholder="https://"
      />
      <TextField label="Mail" type="email" value={email} onChange={({ target }) => setEmail(target.value)} />
      <TextField label="Telephone" type="tel" value={phone} onChange={({ target }) => setPhone(target.value)} />
      <FormControlLabel
        control={<Switch checked={active} onChange={({ target }) => setActive(target.checked)} />}
        label="Is asked for offers"
      />
      <TextField
        label="Reason"
        required
        multiline
        value={reason}
        helperText="Kept with the change."
        onChange={({ target }) => setReason(target.value)}
      />
    </AskDialog>
  );
}

import UploadFile from '@mui/icons-material/UploadFile';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import {
  importEox,
  previewEoxImport,
  type EoxFormat,
  type EoxRowPartsFragment,
  type PreviewEoxImportQuery,
} from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { Failed } from '../shared/Notes.tsx';
import { Rows } from '../shared/Rows.tsx';
import { Tag } from '../shared/Tag.tsx';
import { Day } from '../shared/When.tsx';
import { counted, humanize, type Tone } from '../shared/words.ts';
import { useMay } from '../shared/useMay.ts';

/** Opens the import of end-of-life dates, for those who may record them. */
export function EoxImport(): ReactNode {
  const [open, setOpen] = useState(false);
  const mayImport = useMay('command');
  if (!mayImport) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<UploadFile />} onClick={() => setOpen(true)}>
        Import
      </Button>
      {open ? <Import onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type Preview = PreviewEoxImportQuery['previewEoxImport'];

const newKey = (): string => `eox-${crypto.randomUUID()}`;
const looksLikeJson = (text: string): EoxFormat => (/^\s*[{[]/u.test(text) ? 'JSON' : 'CSV');

function Import({ onClose }: { readonly onClose: () => void }): ReactNode {
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [text, setText] = useState('');
  const [format, setFormat] = useState<EoxFormat>('CSV');
  const [idempotencyKey, setKey] = useState(newKey); // one intent for each text, however often it is sent
  const queries = useQueryClient();
  const look = useMutation({
    mutationFn: async () => (await ask(previewEoxImport, { text, format })).previewEoxImport,
  });
  const take = useMutation({
    mutationFn: async () => (await ask(importEox, { input: { text, format, idempotencyKey } })).importEox,
    onSuccess: async () => await queries.invalidateQueries(),
  });
  const begin = (next: string, as: EoxFormat) => {
    setText(next);
    setFormat(as);
    setKey(newKey());
    look.reset();
    take.reset();
  };
  const preview = look.data ?? null;
  const done = take.data?.__typename === 'ImportEoxSuccess' ? take.data.rows : null;
  const usable = preview?.rows.filter(({ outcome }) => outcome !== 'ERROR').length ?? 0;
  return (
    <Dialog open onClose={onClose} fullScreen={small} fullWidth maxWidth="md" aria-labelledby="eox-import-title">
      <DialogTitle id="eox-import-title">Import end-of-life dates</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={2}>
          <Box>
            Paste a file with the vendor's names as column heads (EOLProductID, EndOfSaleDate, LastDateOfSupport …), or
            one answer of its end-of-life interface. First look at what it would do; nothing is stored by looking.
          </Box>
          <Source
            text={text}
            format={format}
            onText={(next) => begin(next, looksLikeJson(next))}
            onFormat={(as) => begin(text, as)}
          />
          {look.error === null ? null : <Failed error={look.error} />}
          {take.error === null ? null : <Failed error={take.error} />}
          {take.data !== undefined && 'message' in take.data ? (
            <Alert severity="error">{take.data.message}</Alert>
          ) : null}
          {done === null ? <Looked preview={preview} /> : <Done rows={done} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{done === null ? 'Cancel' : 'Close'}</Button>
        {done === null ? (
          <>
            <Button
              variant={preview === null ? 'contained' : 'outlined'}
              disabled={text.trim() === '' || look.isPending}
              onClick={() => look.mutate()}
            >
              Look at it
            </Button>
            <Button variant="contained" disabled={usable === 0 || take.isPending} onClick={() => take.mutate()}>
              {usable === 0 ? 'Record' : `Record ${counted(usable, 'row')}`}
            </Button>
          </>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

type SourceProps = {
  readonly text: string;
  readonly format: EoxFormat;
  readonly onText: (text: string) => void;
  readonly onFormat: (format: EoxFormat) => void;
};

function Source({ text, format, onText, onFormat }: SourceProps): ReactNode {
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button component="label" variant="outlined" startIcon={<UploadFile />}>
          Choose a file
          <input
            type="file"
            accept=".csv,.txt,.json"
            aria-label="File with end-of-life dates"
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void file.text().then(onText);
            }}
          />
        </Button>
        <TextField
          select
          size="small"
          label="Format"
          value={format}
          onChange={({ target }) => onFormat(target.value === 'JSON' ? 'JSON' : 'CSV')}
          sx={{ minWidth: 220 }}
        >
          <MenuItem value="CSV">File with column heads</MenuItem>
          <MenuItem value="JSON">Answer of the interface</MenuItem>
        </TextField>
      </Stack>
      <TextField
        label="Text"
        value={text}
        multiline
        minRows={4}
        maxRows={10}
        fullWidth
        onChange={({ target }) => onText(target.value)}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: '0.85rem' } } }}
      />
    </>
  );
}

function Looked({ preview }: { readonly preview: Preview | null }): ReactNode {
  if (preview === null) return null;
  const { problem, rows, ignoredHeads, page, lastPage } = preview;
  if (problem !== null) return <Alert severity="error">{problem}</Alert>;
  return (
    <>
      {ignoredHeads.length === 0 ? null : (
        <Alert severity="info">These columns mean nothing here and are ignored: {ignoredHeads.join(', ')}.</Alert>
      )}
      {page < lastPage ? (
        <Alert severity="info">
          This is page {page} of {lastPage} of the answer: import the others too.
        </Alert>
      ) : null}
      <ImportedRows label="What it would do" rows={rows} />
    </>
  );
}

function Done({ rows }: { readonly rows: readonly EoxRowPartsFragment[] }): ReactNode {
  const bad = rows.filter(({ outcome }) => outcome === 'ERROR').length;
  return (
    <>
      <Alert severity={bad === 0 ? 'success' : 'warning'}>
        {counted(rows.length - bad, 'row')} recorded{bad === 0 ? '' : `, ${counted(bad, 'row')} left out`}.
      </Alert>
      <ImportedRows label="What it did" rows={rows} />
    </>
  );
}

const tones: Readonly<Record<EoxRowPartsFragment['outcome'], Tone>> = {
  CHANGES: 'good',
  UNCHANGED: 'neutral',
  NOTHING_ANNOUNCED: 'neutral',
  ERROR: 'bad',
  ACCEPTED: 'info',
};

function ImportedRows({ label, rows }: { readonly label: string; readonly rows: readonly EoxRowPartsFragment[] }) {
  return (
    <Rows
      label={label}
      rows={rows}
      keyOf={({ row }) => String(row)}
      columns={[
        { label: 'Product', of: ({ row, productId }) => <strong>{productId ?? `Row ${row}`}</strong> },
        { label: 'Outcome', of: ({ outcome }) => <Tag tone={tones[outcome]}>{humanize(outcome)}</Tag> },
        {
          label: 'Noticed',
          width: '40%',
          of: ({ findings }) =>
            findings.length === 0 ? '–' : findings.map(({ message }) => <Box key={message}>{message}</Box>),
        },
        {
          label: 'Last date of support',
          of: ({ lastDateOfSupportOn }) => <Day on={lastDateOfSupportOn} zone={null} none="not known" />,
        },
      ]}
    />
  );
}

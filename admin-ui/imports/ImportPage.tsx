import { Alert, Box, Button, Card, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { OrganizationField } from '../commands/OrganizationField.tsx';
import {
  importDonation,
  previewImport,
  programList,
  type ImportDonationInput,
  type PreviewImportQuery,
} from '../generated/operations.ts';
import { ask } from '../providers/graphql.ts';
import { useAsk } from '../providers/useAsk.ts';
import { dayText } from '../shared/moment.ts';
import { Empty, Failed } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Section } from '../shared/Section.tsx';
import { StageTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { counted, plain } from '../shared/words.ts';
import { instantOf, readFacts, type Fact, type Mistake } from './facts.ts';

type Preview = PreviewImportQuery['previewImport'];

const example = `2021-03-02; recordAgreement
2021-03-10; approveDonation
2021-03-20; recordShipment; salesOrderNumber=SO-1; lines=[{"lineId":"lin.1","serials":["FDO2101A001"]}]
2021-03-25; recordDelivery
2021-04-01; activateContract; contractNumber=90412345; startDate=2021-04-01; endDate=2026-03-31`;

/** A donation that began in the past comes in with its facts: looked at first, then imported. */
export default function ImportPage(): ReactNode {
  const navigate = useNavigate();
  const [organizationId, setOrganization] = useState('');
  const [asked, setAsked] = useState<{ readonly input: ImportDonationInput; readonly facts: readonly Fact[] } | null>(
    null,
  );
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const preview = useMutation({
    mutationFn: async (input: ImportDonationInput) => await ask(previewImport, { input }),
  });
  const bringIn = useMutation({
    mutationFn: async (input: ImportDonationInput) => await ask(importDonation, { input }),
    onSuccess: ({ importDonation: answer }) => {
      if (answer.__typename === 'DonationChanged') void navigate(`/donations/${answer.donation.id}`);
      if (answer.__typename === 'CommandAccepted') void navigate('/commands');
    },
  });
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const read = readFacts(text('facts'));
    const lines = linesOf(text('lines'));
    setMistakes([...lines.mistakes, ...read.mistakes]);
    bringIn.reset();
    if (lines.mistakes.length + read.mistakes.length > 0) return;
    const input: ImportDonationInput = {
      requestNumber: text('requestNumber'),
      organizationId,
      programId: text('programId'),
      requestedAt: instantOf(text('requestedOn')),
      lines: lines.lines,
      facts: read.facts,
      ...(text('note') === '' ? {} : { note: text('note') }),
      idempotencyKey: crypto.randomUUID(), // another input is another import
    };
    setAsked({ input, facts: read.facts });
    preview.mutate(input);
  };
  const found = preview.data?.previewImport;
  const refused = bringIn.data?.importDonation;
  return (
    <Page
      title="Import a donation"
      lead="A donation that began in the past comes in with what has happened to it. Nothing is sent for the past; nothing is stored before you import."
    >
      <Card component="form" aria-label="What is known of the donation" onSubmit={look} sx={{ p: 2.5 }}>
        <Stack spacing={2}>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '1fr 2fr 1fr 1fr' } }}>
            <TextField label="Request number" name="requestNumber" required />
            <OrganizationField
              label="Organization"
              name="organizationId"
              required
              value={organizationId}
              error={false}
              helperText={undefined}
              onPick={setOrganization}
            />
            <ProgramField />
            <TextField
              label="Requested on"
              name="requestedOn"
              type="date"
              required
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Box>
          <TextField
            label="Lines"
            name="lines"
            required
            multiline
            minRows={2}
            placeholder="ISR4331; 2; router for the reading room"
            helperText="One line each: product ID; quantity; description."
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            label="Facts"
            name="facts"
            required
            multiline
            minRows={8}
            placeholder={example}
            helperText="JSON, or one line each: day; command; field=value; … Write lin.1 for the first line, unt.2 for the second unit."
            slotProps={{
              inputLabel: { shrink: true },
              htmlInput: { spellCheck: false, style: { fontFamily: 'monospace' } },
            }}
          />
          <TextField
            label="Note"
            name="note"
            helperText="Where the facts come from. Decisions of the recipient need it."
          />
          <Box>
            <Button type="submit" variant="outlined" disabled={preview.isPending || organizationId === ''}>
              Look what it leads to
            </Button>
          </Box>
        </Stack>
      </Card>
      {mistakes.map(({ line, message }) => (
        <Alert key={`${line ?? ''}${message}`} severity="error">
          {line === null ? message : `Line ${line}: ${message}`}
        </Alert>
      ))}
      {preview.error === null ? null : <Failed error={preview.error} />}
      {found === undefined || asked === null ? null : (
        <Looked
          preview={found}
          facts={asked.facts}
          action={
            found.findings.length > 0 ? undefined : (
              <Button variant="contained" disabled={bringIn.isPending} onClick={() => bringIn.mutate(asked.input)}>
                Import it
              </Button>
            )
          }
        />
      )}
      {bringIn.error === null ? null : <Failed error={bringIn.error} />}
      {refused !== undefined && 'message' in refused ? <Alert severity="error">{refused.message}</Alert> : null}
    </Page>
  );
}

function ProgramField(): ReactNode {
  const { data } = useAsk(programList, {});
  const programs = data?.programs ?? [];
  const [first] = programs;
  return (
    <TextField select label="Program" name="programId" required key={first?.id ?? ''} defaultValue={first?.id ?? ''}>
      {programs.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function linesOf(text: string) {
  const mistakes: Mistake[] = [];
  const lines = text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const [productId = '', quantity = '', ...rest] = written.split(/[;\t,]/u).map((cell) => cell.trim());
    const description = rest.join(', ');
    const pieces = Number(quantity);
    if (productId === '' || !Number.isInteger(pieces) || quantity === '') {
      mistakes.push({ line: index + 1, message: 'A line is product ID; quantity; description.' });
      return [];
    }
    return [{ productId, quantity: pieces, ...(description === '' ? {} : { description }) }];
  });
  return { lines, mistakes };
}

type LookedProps = { readonly preview: Preview; readonly facts: readonly Fact[]; readonly action: ReactNode };

function Looked({ preview: { findings, story, skipped, next, stage }, facts, action }: LookedProps): ReactNode {
  if (findings.length > 0) {
    return (
      <Section
        title="It would be refused"
        note="All findings at once. What builds on a refused fact is refused too: correct the first one first."
      >
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {findings.map(({ code, path, message }, index) => (
            <Box component="li" key={index} sx={{ py: 0.5 }}>
              <strong>{placeOf(path, facts)}</strong> {plain(message)} <Box component="code">{code}</Box>
            </Box>
          ))}
        </Box>
      </Section>
    );
  }
  return (
    <>
      <Section
        title="It would be imported"
        note={
          stage === null ? undefined : (
            <>
              It would stand at: <StageTag stage={stage} />
            </>
          )
        }
        action={action}
      >
        <Typography>
          {counted(story.length, 'entry', 'entries')} of its past, {counted(skipped.length, 'reminder')} recorded as
          skipped.
        </Typography>
      </Section>
      <Section title="What comes next" note="If nobody acts.">
        {next.length === 0 ? <Empty title="Nothing comes by itself" /> : <Told of={next} />}
      </Section>
      <Section title="Its past">
        <Told of={story} />
      </Section>
      <Section
        title="Skipped"
        note="Reminders and softer promises before the import: recorded, not sent, without effect."
      >
        {skipped.length === 0 ? <Empty title="Nothing is skipped" /> : <Told of={skipped} />}
      </Section>
      <Typography variant="body2" sx={{ color: 'text.secondary', '& a': { textDecoration: 'underline' } }}>
        Accounts and organizations are told their facts themselves: look at <To to="/organizations">organizations</To>{' '}
        first.
      </Typography>
    </>
  );
}

/** "Fact 3, approveDonation:" for `facts.2`, with the field when there is one. */
function placeOf(path: string | null, facts: readonly Fact[]): string {
  const [, place, rest] = /^facts\.(\d+)(?:\.(?:input\.)?(.+))?$/u.exec(path ?? '') ?? [];
  if (place === undefined) return path === null ? '' : `${path}:`;
  const command = facts[Number(place)]?.command ?? '';
  return `Fact ${Number(place) + 1}, ${command}${rest === undefined ? '' : `, ${rest}`}:`;
}

/** Entries told before somebody asks for all: a long silence fills pages. */
const AT_ONCE = 40;

function Told({ of }: { readonly of: readonly { readonly date: string; readonly sentence: string }[] }): ReactNode {
  const [isWhole, setWhole] = useState(false);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {(isWhole ? of : of.slice(0, AT_ONCE)).map(({ date, sentence }, index) => (
        <Box component="li" key={index} sx={{ py: 0.25 }}>
          <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
            {dayText(date)}
          </Box>
          {plain(sentence)}
        </Box>
      ))}
      {isWhole || of.length <= AT_ONCE ? null : (
        <Box component="li" sx={{ pt: 1 }}>
          <Button variant="outlined" size="small" onClick={() => setWhole(true)}>
            Show all {of.length}
          </Button>
        </Box>
      )}
    </Box>
  );
}

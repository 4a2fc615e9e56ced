import Close from '@mui/icons-material/Close';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Stack,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { programList } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Failed } from '../shared/Notes.tsx';
import { actIn } from '../sandbox/act.ts';
import { sendCommand, type Outcome, type Told } from './answer.ts';
import { Common, commonFields, noCommon, type CommonValues } from './Common.tsx';
import { Fields } from './Fields.tsx';
import { formOf, labelOf, type CommandForm } from './metadata.ts';
import { Problem } from './Problem.tsx';
import type { Choices, FormRequest, Group, Subject } from './subject.ts';
import { blankGroup, inputOf, problemsOf, stillStanding, withOnlyChoices } from './values.ts';

type DialogProps = {
  readonly request: FormRequest;
  readonly onClose: () => void;
  readonly onTold: (told: Told) => void;
};

/** The form of one command, made from its metadata. It closes only when the command was taken, or on request. */
export default function CommandDialog({ request, onClose, onTold }: DialogProps): ReactNode {
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const form = formOf(request.command);
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && onClose()}
      fullScreen={small}
      fullWidth
      maxWidth="sm"
      aria-labelledby="command-title"
    >
      {form === null ? (
        <Failed error={new Error(`There is no form for ${request.command}. Load the console again.`)} />
      ) : (
        <CommandEntry form={form} request={request} onClose={onClose} onTold={onTold} />
      )}
    </Dialog>
  );
}

function CommandEntry({ form, request, onClose, onTold }: DialogProps & { readonly form: CommandForm }): ReactNode {
  const { subject } = request;
  const [typed, setValues] = useState<Group>(() => blankGroup(form.fields, firstValues(form, request)));
  const [common, setCommon] = useState<CommonValues>(noCommon);
  const { outcome, problems, sending, send, find } = useSending(form, subject, { onClose, onTold });
  const choices = useChoices(form, subject);
  const values = useMemo(() => withOnlyChoices(form.fields, typed, choices), [form, typed, choices]);
  const top = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where typing opens a keyboard over half of the screen, people first read what the form is about.
    if (!matchMedia('(pointer: coarse)').matches) firstFieldOf(content.current)?.focus();
  }, []);
  useEffect(() => {
    if (outcome !== null) top.current?.focus();
  }, [outcome]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { wait: _wait, ...said } = common;
    const found = problemsOf([...form.fields, ...commonFields(form)], { ...values, ...said });
    find(found);
    const [first] = found.keys();
    if (first === undefined) void send(values, common);
    else focusOn(event.currentTarget, first);
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 }}
    >
      <DialogTitle component="div" id="command-head" sx={{ pr: 7 }}>
        <Typography component="h2" variant="h1" id="command-title" sx={{ fontSize: '1.3rem' }}>
          {labelOf(form.name)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {subject.title}
        </Typography>
        <IconButton
          aria-label="Close without sending"
          onClick={onClose}
          sx={{ position: 'absolute', right: 12, top: 12 }}
        >
          <Close />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers ref={content}>
        <Stack spacing={2.5}>
          <Typography>{form.summary}</Typography>
          <Box ref={top} tabIndex={-1} sx={{ outline: 'none', '&:empty': { display: 'none' } }}>
            {outcome === null ? null : (
              <Problem
                outcome={outcome}
                form={form}
                subject={subject}
                onAgain={(version) => void send(values, common, version)}
              />
            )}
          </Box>
          <Fields
            fields={form.fields}
            values={values}
            onChange={(next) => {
              find(stillStanding(problems, values, next));
              setValues(next);
            }}
            choices={choices}
            zone={subject.zone}
            problems={problems}
          />
          <Common
            form={form}
            values={common}
            onChange={(next) => {
              const { wait: _wait, ...before } = common;
              const { wait: _then, ...after } = next;
              find(stillStanding(problems, before, after));
              setCommon(next);
            }}
            problems={problems}
            zone={subject.zone}
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        <Button onClick={onClose} color="secondary">
          Cancel
        </Button>
        <Button type="submit" variant="contained" loading={sending}>
          {outcome?.kind === 'unanswered' ? 'Send again' : labelOf(form.name)}
        </Button>
      </DialogActions>
    </Box>
  );
}

/** What is filled in when the form opens: what the page knows, then what the button knows. */
function firstValues({ fields }: CommandForm, { subject, initial }: FormRequest): Group {
  const known = Object.entries(subject.defaults ?? {}).filter(([name]) => fields.some((field) => field.name === name));
  return { ...Object.fromEntries(known), ...initial };
}

function firstFieldOf(place: HTMLElement | null): HTMLElement | null {
  return place?.querySelector('[role="combobox"], input:not([aria-hidden]), textarea:not([aria-hidden])') ?? null;
}

type Trouble = Exclude<Outcome, { readonly kind: 'told' }>;
type Ways = { readonly onClose: () => void; readonly onTold: (told: Told) => void };

/** Sending with one key for each intent: only an answer ends an intent, a lost connection does not. */
function useSending(form: CommandForm, subject: Subject, { onClose, onTold }: Ways) {
  const client = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const opened = useRef(subject.version); // what was looked at when the form was opened
  const [outcome, setOutcome] = useState<Trouble | null>(null);
  const [problems, find] = useState<ReadonlyMap<string, string>>(new Map());
  const [sending, setSending] = useState(false);

  const send = async (values: Group, common: CommonValues, version = opened.current) => {
    opened.current = version;
    setSending(true);
    const { wait, ...rest } = common;
    const input = {
      ...(form.streamField === null || subject.streamId === null ? {} : { [form.streamField]: subject.streamId }),
      ...streamOfNew(form, values),
      ...inputOf(form.fields, values, subject.zone),
      ...inputOf(commonFields(form), rest, subject.zone),
      ...(version === null ? {} : { expectedVersion: version }),
      ...(wait ? { graceSeconds: 10 } : {}),
      idempotencyKey: key.current,
    };
    const answer = subject.sandboxId === undefined ? await sendCommand(form, input) : await actIn(form, subject, input);
    setSending(false);
    if (answer.kind !== 'unanswered') key.current = crypto.randomUUID();
    if (answer.kind === 'told') {
      onTold(answer.told);
      onClose();
      void client.invalidateQueries();
      return;
    }
    setOutcome(answer);
    find(answer.kind === 'refused' ? byPath(answer.findings) : new Map());
  };
  return { outcome, problems, sending, send, find };
}

type Located = { readonly message: string; readonly path: string | null };

function byPath(findings: readonly Located[]): ReadonlyMap<string, string> {
  return new Map(findings.flatMap(({ message, path }) => (path === null ? [] : [[path, message] as const])));
}

/** An account's stream is named after the person it belongs to. */
function streamOfNew(
  { streamField, creates, stream }: CommandForm,
  { contactId }: Group,
): Readonly<Record<string, string>> {
  if (stream !== 'account' || !creates || streamField === null || typeof contactId !== 'string') return {};
  return contactId.startsWith('con_') ? { [streamField]: `acc_${contactId.slice(4)}` } : {};
}

/** What references and codes of the program may name. */
function useChoices(form: CommandForm, { choices, programId }: Subject): Choices {
  const isAsked = form.fields.some(({ name }) => name === 'programId' || name === 'route' || name === 'policyVersion');
  const programs = useAsk(programList, {}, { enabled: isAsked }).data?.programs;
  return useMemo(() => {
    if (programs === undefined) return choices;
    const own = programs.find(({ id }) => id === programId);
    const routes = own?.takebackRoutes.map((id) => ({ id, label: labelOf(id) }));
    return {
      ...choices,
      programId: programs.map(({ id, name }) => ({ id, label: name })),
      ...(routes === undefined ? {} : { route: routes }),
    };
  }, [programs, choices, programId]);
}

function focusOn(form: HTMLFormElement, path: string): void {
  const field = form.elements.namedItem(path);
  if (field instanceof HTMLElement) field.focus();
}

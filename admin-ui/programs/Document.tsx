import { Autocomplete, Box, Button, MenuItem, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { versionDocument } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AskDialog, problemsOf } from '../shared/AskDialog.tsx';
import { Answered } from '../shared/Notes.tsx';
import { Section } from '../shared/Section.tsx';
import { parts, readJson, whole, type Part } from './drafting.ts';
import { useMay } from '../shared/useMay.ts';

type Props = {
  readonly id: string;
  readonly version: number;
  /** The newest version of the program: a change of one part is made to that one. */
  readonly newest: number;
};

/** Everything that a version says, as text, and the way to a draft that says it otherwise. */
export function Document({ id, version, newest }: Props): ReactNode {
  const mayChange = useMay('administer');
  const query = useAsk(versionDocument, { id, version });
  const [isDrafting, setDrafting] = useState(false);
  const draft = mayChange ? (
    <Button variant="outlined" onClick={() => setDrafting(true)}>
      Draft a change
    </Button>
  ) : undefined;
  return (
    <Section
      title="Document"
      note="Policy, clocks, calendars, words, messages, labels, help routes and rights, as programs read them."
      action={draft}
    >
      <Answered query={query}>
        {({ policyVersion }) => (
          <>
            <Box
              component="pre"
              tabIndex={0}
              aria-label="The document"
              sx={{ m: 0, maxHeight: '70vh', overflow: 'auto', fontSize: '0.8rem', whiteSpace: 'pre-wrap' }}
            >
              {written(policyVersion?.document)}
            </Box>
            {isDrafting ? (
              <DraftForm
                id={id}
                document={policyVersion?.document}
                isNewest={version === newest}
                onClose={() => setDrafting(false)}
              />
            ) : null}
          </>
        )}
      </Answered>
    </Section>
  );
}

const written = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

type FormProps = {
  readonly id: string;
  readonly document: unknown;
  readonly isNewest: boolean;
  readonly onClose: () => void;
};

/** Writes the whole document or one part of it anew; what is saved is a draft, by which nothing runs. */
function DraftForm({ id, document, isNewest, onClose }: FormProps): ReactNode {
  const navigate = useNavigate();
  const offered = isNewest ? parts : [whole]; // a part is put into the newest version, not into this one
  const [part, setPart] = useState<Part>(whole);
  const [key, setKey] = useState('');
  const [text, setText] = useState(() => written(document));
  const [reason, setReason] = useState('');
  const choose = (chosen: Part, chosenKey: string) => {
    setPart(chosen);
    setKey(chosenKey);
    setText(written(chosen.of(document)[chosenKey]));
  };
  const act = async () => {
    const read = readJson(text);
    if ('problem' in read) return [read.problem];
    const wrong = part.wrong?.(read.value) ?? null;
    if (wrong !== null) return [wrong];
    const answer = await part.send({ programId: id, key: key.trim(), value: read.value, reason });
    if (answer.__typename !== 'SavePolicySuccess') return problemsOf(answer);
    const { created, policyVersion } = answer;
    if (!created) return [`Nothing was stored: version ${policyVersion.version} says the same already.`];
    void navigate(`/programs/${encodeURIComponent(id)}/${policyVersion.version}/compare`);
    return [];
  };
  return (
    <AskDialog title="Draft a change" label="Save the draft" onClose={onClose} act={act} wide>
      <TextField
        select
        label="What is changed"
        value={part.id}
        helperText={isNewest ? undefined : 'From an older version only the whole document can be taken.'}
        onChange={({ target }) => choose(parts.find((each) => each.id === target.value) ?? part, '')}
      >
        {offered.map((each) => (
          <MenuItem key={each.id} value={each.id}>
            {each.label}
          </MenuItem>
        ))}
      </TextField>
      {part.keyLabel === undefined ? null : (
        <Autocomplete
          key={part.id}
          freeSolo
          options={Object.keys(part.of(document))}
          inputValue={key}
          onInputChange={(_, typed) => (Object.hasOwn(part.of(document), typed) ? choose(part, typed) : setKey(typed))}
          renderInput={(params) => (
            <TextField {...params} label={part.keyLabel} required helperText="Choose one, or write a new one." />
          )}
        />
      )}
      <TextField
        label="As JSON"
        required
        multiline
        minRows={6}
        maxRows={18}
        value={text}
        helperText={part.help}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: '0.8rem' } } }}
      />
      <TextField
        label="Reason"
        required
        multiline
        value={reason}
        helperText="Kept with the draft. Nothing runs by a draft: look at its differences, try it out, then publish it."
        onChange={({ target }) => setReason(target.value)}
      />
    </AskDialog>
  );
}

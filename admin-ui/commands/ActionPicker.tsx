import Close from '@mui/icons-material/Close';
import {
  Box,
  ButtonBase,
  Dialog,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
  Switch,
  TextField,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import type { ActionPartsFragment } from '../generated/operations.ts';
import { Empty } from '../shared/Notes.tsx';
import { plain } from '../shared/words.ts';
import { formOf, labelOf } from './metadata.ts';
import { themeOf, themeOrder } from './themes.ts';

type Props = {
  readonly open: boolean;
  readonly actions: readonly ActionPartsFragment[];
  readonly title: string;
  readonly onClose: () => void;
  readonly onPick: (command: string) => void;
  /** It has gone, and the focus is where it was before. */
  readonly onGone: () => void;
};

/** Every command the reader's role has, by theme. One that would be refused now can be reached and says why. */
export function ActionPicker({ open, actions, title, onClose, onPick, onGone }: Props): ReactNode {
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [text, setText] = useState('');
  const [onlyAllowed, setOnlyAllowed] = useState(false);
  const words = text.toLowerCase().split(/\s+/);
  const fits = ({ command, allowed }: ActionPartsFragment) => {
    const said = `${labelOf(command)} ${formOf(command)?.summary ?? ''} ${themeOf(command)}`.toLowerCase();
    return (allowed || !onlyAllowed) && words.every((word) => said.includes(word));
  };
  const found = actions.filter(fits).toSorted((one, other) => Number(other.allowed) - Number(one.allowed));
  const groups = themeOrder.map((theme) => [theme, found.filter(({ command }) => themeOf(command) === theme)] as const);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={small}
      aria-labelledby="picker-title"
      slotProps={{ transition: { onExited: onGone } }}
    >
      <DialogTitle component="div" id="picker-head" sx={{ pr: 7 }}>
        <Typography component="h2" variant="h1" id="picker-title" sx={{ fontSize: '1.3rem' }}>
          All actions
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {title}
        </Typography>
        <IconButton aria-label="Close" onClick={onClose} sx={{ position: 'absolute', right: 12, top: 12 }}>
          <Close />
        </IconButton>
        <TextField
          type="search"
          label="Find an action"
          value={text}
          onChange={({ target }) => setText(target.value)}
          fullWidth
          autoFocus
          sx={{ mt: 2 }}
        />
        <FormControlLabel
          control={
            <Switch size="small" checked={onlyAllowed} onChange={({ target }) => setOnlyAllowed(target.checked)} />
          }
          label="Only what is possible now"
          sx={{ mt: 1, ml: -0.5 }}
        />
      </DialogTitle>
      <DialogContent dividers sx={{ minHeight: 320 }}>
        {found.length === 0 ? <Empty title="No such action">Try another word.</Empty> : null}
        {groups
          .filter(([, members]) => members.length > 0)
          .map(([theme, members]) => (
            <Box key={theme} component="section" aria-label={theme} sx={{ mb: 2 }}>
              <Typography variant="overline" component="h3" sx={{ color: 'text.secondary' }}>
                {theme}
              </Typography>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {members.map((action) => (
                  <Action key={action.command} action={action} onPick={() => onPick(action.command)} />
                ))}
              </Box>
            </Box>
          ))}
      </DialogContent>
    </Dialog>
  );
}

function Action({ action, onPick }: { readonly action: ActionPartsFragment; readonly onPick: () => void }): ReactNode {
  const id = useId();
  const { command, allowed, reason } = action;
  const row = { position: 'relative', px: 1.5, py: 1, borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } };
  const look = {
    justifyContent: 'flex-start',
    fontWeight: 600,
    fontSize: '1rem',
    color: allowed ? 'primary.main' : 'text.secondary',
    cursor: allowed ? 'pointer' : 'not-allowed',
    position: 'static', // its shadow element fills the row, so that all of it can be clicked
    '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1 },
    '&.Mui-focusVisible::after': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
  };
  return (
    <Box component="li" sx={row}>
      <ButtonBase
        aria-disabled={!allowed}
        aria-describedby={id}
        disableRipple
        onClick={() => allowed && onPick()}
        sx={look}
      >
        {labelOf(command)}
      </ButtonBase>
      <Typography variant="body2" id={id} sx={{ color: 'text.secondary' }}>
        {allowed ? formOf(command)?.summary : `Not now: ${plain(reason ?? 'the rule book refuses it.')}`}
      </Typography>
    </Box>
  );
}

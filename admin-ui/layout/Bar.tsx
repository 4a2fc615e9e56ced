import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import Logout from '@mui/icons-material/Logout';
import Menu from '@mui/icons-material/Menu';
import Search from '@mui/icons-material/Search';
import { AppBar, Box, Button, IconButton, InputAdornment, Stack, TextField, Toolbar, Typography } from '@mui/material';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useGetIdentity, useLogout, useTheme } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useReach } from '../providers/reach.ts';
import { distance } from '../shared/moment.ts';
import { isRole, roles } from '../shared/words.ts';

/** The bar: ways on a small screen, search, how current the page is, theme, and who is signed in. */
export function Bar({ onMenu }: { readonly onMenu: () => void }): ReactNode {
  const edge = { borderBottom: 1, borderColor: 'divider', color: 'text.primary' };
  return (
    <AppBar position="sticky" elevation={0} component="header" sx={edge}>
      <Toolbar sx={{ gap: { xs: 0.5, sm: 2 }, minHeight: 60, px: { xs: 1, md: 3 } }} disableGutters>
        <IconButton aria-label="Open the menu" onClick={onMenu} sx={{ display: { lg: 'none' } }}>
          <Menu />
        </IconButton>
        <Find />
        <Box sx={{ flexGrow: 1 }} />
        <Freshness />
        <ThemeToggle />
        <Person />
      </Toolbar>
    </AppBar>
  );
}

function Find(): ReactNode {
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = textIn(new FormData(event.currentTarget).get('q'));
    const filter = encodeURIComponent(JSON.stringify({ q: text }));
    void navigate(text === '' ? '/donations' : `/donations?filter=${filter}&displayedFilters=%7B%7D&page=1&perPage=25`);
  };
  const icon = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  );
  return (
    <Box
      component="form"
      role="search"
      aria-label="Donations"
      onSubmit={submit}
      sx={{ flexGrow: 1, maxWidth: 460, minWidth: 0 }}
    >
      <TextField
        name="q"
        type="search"
        fullWidth
        placeholder="Find a donation"
        slotProps={{
          input: { startAdornment: icon },
          htmlInput: { 'aria-label': 'Find by request, serial, contract, order or tracking number, or organization' },
        }}
      />
    </Box>
  );
}

function textIn(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** "Updated just now": the reader can tell a live page from a stale one. */
function Freshness(): ReactNode {
  const { reachable, updatedAt } = useReach();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const since = now - updatedAt < 60_000 ? 'just now' : distance(updatedAt, now);
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', display: { xs: 'none', md: 'flex' } }}>
      <Box
        aria-hidden
        sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: reachable ? 'success.main' : 'error.main' }}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {reachable ? `Updated ${since}` : `Not reachable, as of ${since}`}
      </Typography>
    </Stack>
  );
}

function ThemeToggle(): ReactNode {
  const [theme, setTheme] = useTheme();
  const dark = theme === 'dark';
  return (
    <IconButton
      aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    >
      {dark ? <LightMode /> : <DarkMode />}
    </IconButton>
  );
}

function Person(): ReactNode {
  const { identity } = useGetIdentity();
  const logout = useLogout();
  const role: unknown = identity?.['role'];
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
      <Box sx={{ display: { xs: 'none', md: 'block' }, textAlign: 'right', lineHeight: 1.2 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {identity?.fullName ?? ''}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {isRole(role) ? roles[role] : ''}
        </Typography>
      </Box>
      <Button
        size="small"
        color="secondary"
        onClick={() => void logout()}
        sx={{ display: { xs: 'none', sm: 'inline-flex' }, whiteSpace: 'nowrap' }}
      >
        Sign out
      </Button>
      <IconButton aria-label="Sign out" onClick={() => void logout()} sx={{ display: { sm: 'none' } }}>
        <Logout />
      </IconButton>
    </Stack>
  );
}

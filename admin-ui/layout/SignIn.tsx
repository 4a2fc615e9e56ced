import { Alert, Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Notification, useLogin } from 'react-admin';
import { Brand } from './Brand.tsx';

/** Sign-in by e-mail address and password; password managers can fill it in. */
export function SignIn(): ReactNode {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    login({ email: form.get('email'), password: form.get('password') })
      .catch((error: unknown) => {
        setProblem(error instanceof Error ? error.message : 'Signing in did not work. Try again in a moment.');
        first.current?.focus();
      })
      .finally(() => setBusy(false));
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <title>Sign in · Almoner</title>
      <Card sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 } }}>
        <Stack component="form" spacing={2.5} onSubmit={submit} noValidate={false}>
          <Brand />
          <Box>
            <Typography variant="h1">Sign in</Typography>
            <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
              See what is due, act on it, and find why every date is what it is.
            </Typography>
          </Box>
          {problem === null ? null : <Alert severity="error">{problem}</Alert>}
          <TextField
            autoFocus
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="username"
            required
            size="medium"
            inputRef={first}
          />
          <TextField
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            size="medium"
          />
          <Button type="submit" variant="contained" size="large" loading={busy}>
            Sign in
          </Button>
        </Stack>
      </Card>
      <Notification />
    </Box>
  );
}

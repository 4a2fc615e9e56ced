import { Alert, Box, Button, Card, Skeleton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Page } from './Page.tsx';

/** Nothing to show, why that may be, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode {
  return (
    <Box sx={{ px: 2.5, py: 4, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {children === undefined ? null : (
        <Typography
          variant="body2"
          component="div"
          sx={{
            color: 'text.secondary',
            mt: 0.5,
            maxWidth: '60ch',
            mx: 'auto',
            '& a': { textDecoration: 'underline' },
          }}
        >
          {children}
        </Typography>
      )}
    </Box>
  );
}

/** The page of something that is not there, and the way to what is. */
export function Missing({ what, children }: { readonly what: string; readonly children: ReactNode }): ReactNode {
  return (
    <Page title={`No such ${what}`}>
      <Card>
        <Empty title={`There is no such ${what}`}>{children}</Empty>
      </Card>
    </Page>
  );
}

/** The place of what is on its way. */
export function Loading({ rows = 5 }: { readonly rows?: number }): ReactNode {
  return (
    <Stack spacing={1} sx={{ p: 2.5 }} role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={30} sx={{ opacity: 1 - row * 0.12 }} />
      ))}
    </Stack>
  );
}

/** What went wrong, and the way on. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => unknown }): ReactNode {
  const sentence = error instanceof Error ? error.message : 'Something went wrong.';
  const retry =
    again === undefined ? undefined : (
      <Button color="inherit" size="small" onClick={() => void again()}>
        Try again
      </Button>
    );
  return (
    <Alert severity="error" action={retry} sx={{ m: 2 }}>
      {sentence}
    </Alert>
  );
}

type AnswerProps<Data> = {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
};

/** The same for a whole page: it has its heading from the first moment. */
export function AnsweredPage<Data>({ title, ...props }: AnswerProps<Data> & { readonly title: string }): ReactNode {
  const { data } = props.query;
  if (data !== undefined) return props.children(data);
  return (
    <Page title={title}>
      <Card>
        <Answered {...props} />
      </Card>
    </Page>
  );
}

/** The answer of a query, or its skeleton, or its failure. An answer once there stays while the next is asked for. */
export function Answered<Data>({ query, rows, children }: AnswerProps<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Failed error={query.error} again={query.refetch} />;
  return <Loading {...(rows === undefined ? {} : { rows })} />;
}

import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { sandboxForecast } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { daysAfter } from '../shared/moment.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Section } from '../shared/Section.tsx';
import { Lines } from './Lines.tsx';

const AHEAD_DAYS = 730;
const MOST = 30;

type Props = { readonly id: string; readonly from: string };

/** In place of time that cannot be moved: what the rule book expects from here when nobody acts. */
export function Expected({ id, from }: Props): ReactNode {
  const query = useAsk(sandboxForecast, { id, until: daysAfter(from.slice(0, 10), AHEAD_DAYS) });
  return (
    <Section title="Forecast" note="What would happen within two years if nobody acts, worked out by the rule book.">
      <Answered query={query}>
        {({ sandbox }) => {
          const entries = sandbox?.forecast ?? [];
          if (entries.length === 0) return <Empty title="Nothing would happen by itself">No clock runs.</Empty>;
          return (
            <>
              <Lines entries={entries.slice(0, MOST)} />
              {entries.length > MOST ? (
                <Typography sx={{ mt: 2 }}>More follows; only the first {MOST} entries are told.</Typography>
              ) : null}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

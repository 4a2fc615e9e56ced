import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { helpRouteList, type HelpRouteListQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { humanize } from '../shared/words.ts';

type Route = HelpRouteListQuery['helpRoutes'][number];

const columns: readonly Column<Route>[] = [
  {
    label: 'Place',
    of: ({ label, target }) => (
      <>
        <Box sx={{ fontWeight: 600 }}>{label}</Box>
        {target === null ? null : <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{target}</Box>}
      </>
    ),
  },
  {
    label: 'How to get there',
    width: '50%',
    of: ({ steps }) => (
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Box>
    ),
  },
  { label: 'Shown with', of: ({ context }) => context.map(humanize).join(', ') || 'nothing yet' },
];

/** Where something is done at the vendor: what messages and pages send people to. */
export function HelpRoutes({ id }: { readonly id: string }): ReactNode {
  const query = useAsk(helpRouteList, { programId: id });
  return (
    <Section
      title="Help routes"
      note="Where messages and pages send people, as the newest published version says."
      flush
    >
      <Answered query={query} rows={3}>
        {({ helpRoutes }) =>
          helpRoutes.length === 0 ? (
            <Empty title="No help routes" />
          ) : (
            <Rows label="Help routes" rows={helpRoutes} keyOf={({ key }) => key} columns={columns} />
          )
        }
      </Answered>
    </Section>
  );
}

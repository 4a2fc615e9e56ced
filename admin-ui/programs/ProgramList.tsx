import { Box, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { programOverview, type ProgramOverviewQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { To } from '../shared/To.tsx';
import { counted } from '../shared/words.ts';

type Program = ProgramOverviewQuery['programs'][number];

const columns: readonly Column<Program>[] = [
  {
    label: 'Program',
    of: ({ id, name }) => (
      <>
        <To to={`/programs/${encodeURIComponent(id)}`} strong>
          {name}
        </To>
        <Box sx={{ color: 'text.secondary' }}>{id}</Box>
      </>
    ),
  },
  {
    label: 'In force',
    of: ({ versions }) => {
      const newest = versions.find(({ state }) => state === 'PUBLISHED');
      return newest === undefined ? 'nothing published yet' : `Version ${newest.version}`;
    },
  },
  {
    label: 'Drafts',
    of: ({ versions }) => counted(versions.filter(({ state }) => state === 'DRAFT').length, 'draft'),
  },
  {
    label: 'Open donations',
    of: ({ versions }) => versions.reduce((sum, { openDonations }) => sum + openDonations, 0),
    align: 'right',
  },
  { label: 'Term', of: ({ termYears }) => counted(termYears, 'year') },
  { label: 'Zone', of: ({ zone }) => zone },
];

/** The programs of this installation. */
export default function ProgramList(): ReactNode {
  const query = useAsk(programOverview, {});
  return (
    <AnsweredPage title="Programs" query={query}>
      {({ programs }) => (
        <Page
          title="Programs"
          lead="Clocks, calendars, words and rights of each kind of donation, as numbered versions. A donation keeps its version until it adopts another."
        >
          <Card>
            <Rows label="Programs" rows={programs} keyOf={({ id }) => id} columns={columns} />
          </Card>
        </Page>
      )}
    </AnsweredPage>
  );
}

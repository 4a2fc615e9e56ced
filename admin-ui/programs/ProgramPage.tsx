import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { programPage, type ProgramPageQuery, type VersionRowFragment } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { counted, humanize } from '../shared/words.ts';
import { Changes } from '../settings/Changes.tsx';
import { Batches } from './Batches.tsx';
import { HelpRoutes } from './HelpRoutes.tsx';

type Program = NonNullable<ProgramPageQuery['program']>;

/** One program: its versions, and the work of letting donations adopt them. */
export default function ProgramPage(): ReactNode {
  const { id = '' } = useParams();
  const query = useAsk(programPage, { id }, { every: 5_000 });
  return (
    <AnsweredPage title="Program" query={query}>
      {({ program, batches }) =>
        program === null ? (
          <Missing what="program">
            <To to="/programs">All programs</To>
          </Missing>
        ) : (
          <Shown program={program} batches={batches.filter(({ programId }) => programId === id)} />
        )
      }
    </AnsweredPage>
  );
}

function Shown({
  program,
  batches,
}: {
  readonly program: Program;
  readonly batches: ProgramPageQuery['batches'];
}): ReactNode {
  const { id, name, zone, termYears, serviceLevel, labels, versions } = program;
  return (
    <Page title={name} above={<To to="/programs">Programs</To>} lead={id}>
      <Section title="Facts" note="As the newest version says.">
        <Facts
          of={[
            ['Zone', zone],
            ['Term', counted(termYears, 'year')],
            ['Service level', serviceLevel],
            ...labelled(labels).map(([key, label]): [string, string] => [humanize(key), label]),
          ]}
        />
      </Section>
      <Section title="Versions" note="Numbered and dated; what is published is never edited." flush>
        <Rows label="Versions" rows={versions} keyOf={({ version }) => String(version)} columns={columnsOf(id)} />
      </Section>
      <Batches batches={batches} />
      <HelpRoutes id={id} />
      <Changes subject={`program/${id}`} />
    </Page>
  );
}

/** What the program calls things. */
function labelled(labels: unknown): readonly (readonly [string, string])[] {
  if (typeof labels !== 'object' || labels === null) return [];
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [[key, label] as const] : []));
}

const columnsOf = (id: string): readonly Column<VersionRowFragment>[] => [
  {
    label: 'Version',
    of: ({ version }) => (
      <To to={`/programs/${encodeURIComponent(id)}/${version}`} strong>
        Version {version}
      </To>
    ),
  },
  { label: 'State', of: ({ state }) => <StateTag state={state} /> },
  { label: 'Open donations', of: ({ openDonations }) => openDonations, align: 'right' },
  {
    label: 'Saved',
    of: ({ createdAt, createdBy }) => (
      <>
        <When at={createdAt} zone={null} /> {createdBy === null ? 'with the product' : `by ${createdBy}`}
      </>
    ),
  },
  {
    label: 'Published',
    of: ({ publishedAt, publishedBy }) => (
      <>
        <When at={publishedAt} zone={null} none="not yet" /> {publishedBy === null ? '' : `by ${publishedBy}`}
      </>
    ),
  },
];

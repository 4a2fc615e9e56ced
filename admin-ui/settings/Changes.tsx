import type { ReactNode } from 'react';
import { changeList, type ChangeListQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { When } from '../shared/When.tsx';
import { humanize, roles } from '../shared/words.ts';

type Change = ChangeListQuery['auditedChanges'][number];

const words: Readonly<Record<string, string>> = {
  savePolicy: 'Saved the whole document',
  saveProgram: 'Changed name, labels or rights',
  saveCalendar: 'Changed a calendar',
  saveHelpRoute: 'Changed a help route',
  saveTemplate: 'Changed the words of a message',
  publishPolicy: 'Published a version',
  saveReseller: 'Saved a reseller',
  createApiKey: 'Made a key',
  revokeApiKey: 'Ended a key',
};

/** "version 3" of `program/…/3`; others by their name, or as they are. */
function aboutOf(subject: string, names: ReadonlyMap<string, string>): string {
  const [, id = subject, version] = subject.split('/');
  return version === undefined ? (names.get(id) ?? id) : `version ${version}`;
}

const columnsOf = (names: ReadonlyMap<string, string>): readonly Column<Change>[] => [
  { label: 'What', of: ({ action }) => words[action] ?? humanize(action) },
  { label: 'About', of: ({ subject }) => aboutOf(subject, names) },
  { label: 'By', of: ({ by, role }) => `${by} (${roles[role]})` },
  { label: 'When', of: ({ at }) => <When at={at} zone={null} /> },
  { label: 'Reason', of: ({ reason }) => reason ?? '–' },
];

type Props = {
  /** `program/…`, `reseller/…`, `apiKey/…`, or the beginning of several. */
  readonly subject: string;
  /** What people call what was changed, by id. */
  readonly names?: ReadonlyMap<string, string>;
};

/** Who changed what here, the newest first. */
export function Changes({ subject, names = new Map() }: Props): ReactNode {
  const query = useAsk(changeList, { subject });
  return (
    <Section title="Changes" note="Who changed what, and why; the last 50." flush>
      <Answered query={query} rows={2}>
        {({ auditedChanges }) =>
          auditedChanges.length === 0 ? (
            <Empty title="Nothing has been changed yet" />
          ) : (
            <Rows label="Changes" rows={auditedChanges} keyOf={({ id }) => id} columns={columnsOf(names)} />
          )
        }
      </Answered>
    </Section>
  );
}

import type { ReactNode } from 'react';
import { changeList, type ChangeListQuery } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Rows, type Column } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { When } from '../shared/When.tsx';
import { humanize, roles } from '../shared/words.ts';

type Change = ChangeListQuery['auditedChanges'][number];

const columns: readonly Column<Change>[] = [
  { label: 'What', of: ({ action }) => humanize(action) },
  { label: 'About', of: ({ subject }) => subject },
  { label: 'By', of: ({ by, role }) => `${by} (${roles[role]})` },
  { label: 'When', of: ({ at }) => <When at={at} zone={null} /> },
  { label: 'Reason', of: ({ reason }) => reason ?? '–' },
];

/** Who changed what here, the newest first. `subject`: `program/…`, `reseller/…`, or the beginning of several. */
export function Changes({ subject }: { readonly subject: string }): ReactNode {
  const query = useAsk(changeList, { subject });
  return (
    <Section title="Changes" note="Who changed what, and why; the last 50." flush>
      <Answered query={query} rows={2}>
        {({ auditedChanges }) =>
          auditedChanges.length === 0 ? (
            <Empty title="Nothing has been changed yet" />
          ) : (
            <Rows label="Changes" rows={auditedChanges} keyOf={({ id }) => id} columns={columns} />
          )
        }
      </Answered>
    </Section>
  );
}

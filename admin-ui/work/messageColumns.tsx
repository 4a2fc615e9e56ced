import { Box } from '@mui/material';
import type { MessageRowFragment } from '../generated/operations.ts';
import type { Column } from '../shared/Rows.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { humanize, reasonOf } from '../shared/words.ts';
import { MessageAbout } from './about.tsx';

const about: Column<MessageRowFragment> = { label: 'About', of: (message) => <MessageAbout of={message} /> };

/** "Takeback reminder" of `takeback-reminder`. */
export function templateLabel(template: string): string {
  return humanize(template.replaceAll('-', ' '));
}

/** The columns of every list of messages. */
export function messageColumns(withAbout: boolean): readonly Column<MessageRowFragment>[] {
  return [
    {
      label: 'Subject',
      width: '34%',
      of: ({ id, subject, template, state }) => (
        <To to={`/messages/${id}`} strong>
          {subject ?? `${templateLabel(template)} (${state === 'DELIVERED' ? 'text erased' : 'not sent'})`}
        </To>
      ),
    },
    { label: 'Kind', of: ({ kind }) => humanize(kind) },
    {
      label: 'To',
      of: ({ contact, addressee, address }) => (
        <>
          {contact?.name ?? humanize(addressee)}
          {address === null ? null : <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{address}</Box>}
        </>
      ),
    },
    ...(withAbout ? [about] : []),
    {
      label: 'State',
      of: ({ state, suppressedBecause }) => (
        <>
          <StateTag state={state} />
          {suppressedBecause === null ? null : (
            <Box sx={{ color: 'text.secondary' }}>{reasonOf(suppressedBecause)}</Box>
          )}
        </>
      ),
    },
    {
      label: 'When',
      of: ({ deliveredAt, dueAt, donation, organization }) => (
        <When at={deliveredAt ?? dueAt} zone={donation?.zone ?? organization?.zone ?? null} />
      ),
    },
  ];
}

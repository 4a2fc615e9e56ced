import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { messagePage, type MessageRowFragment } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { AnsweredPage, Missing } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Facts, Section } from '../shared/Section.tsx';
import { StateTag } from '../shared/Tag.tsx';
import { To } from '../shared/To.tsx';
import { When } from '../shared/When.tsx';
import { humanize, reasonOf } from '../shared/words.ts';
import { MessageAbout } from './about.tsx';
import { templateLabel } from './messageColumns.tsx';

/** One message as it was handed over. */
export default function MessagePage(): ReactNode {
  const { id = '' } = useParams();
  const query = useAsk(messagePage, { id });
  return (
    <AnsweredPage title="Message" query={query}>
      {({ message }) =>
        message === null ? (
          <Missing what="message">
            <To to="/messages">Back to the mailbox</To>
          </Missing>
        ) : (
          <Shown message={message} />
        )
      }
    </AnsweredPage>
  );
}

function Shown({ message }: { readonly message: MessageRowFragment }): ReactNode {
  const { subject, body, kind, state, suppressedBecause, contact, addressee, address, dueAt, deliveredAt } = message;
  const zone = message.donation?.zone ?? message.organization?.zone ?? null;
  return (
    <Page
      title={subject ?? templateLabel(message.template)}
      above={<To to="/messages">Mailbox</To>}
      lead={<StateTag state={state} />}
    >
      <Section title="About this message">
        <Facts
          of={[
            ['Kind', humanize(kind)],
            ['To', [contact?.name ?? humanize(addressee), address].filter(Boolean).join(', ')],
            ['About', <MessageAbout key="about" of={message} />],
            ['Its step counts from', <When key="due" at={dueAt} zone={zone} />],
            ['Delivered', <When key="at" at={deliveredAt} zone={zone} none="not yet" />],
            ...(suppressedBecause === null ? [] : [['Not delivered because', reasonOf(suppressedBecause)] as const]),
            ['Template', message.template],
          ]}
        />
      </Section>
      <Section title="Text">
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '80ch', lineHeight: 1.6 }}>
          {body ?? (state === 'DELIVERED' ? 'The text was erased.' : 'Nothing has been sent.')}
        </Box>
      </Section>
    </Page>
  );
}

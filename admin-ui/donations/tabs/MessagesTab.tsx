import { useState, type ReactNode } from 'react';
import { donationMessages } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Button } from '@mui/material';
import { Answered, Empty } from '../../shared/Notes.tsx';
import { Rows } from '../../shared/Rows.tsx';
import { Section } from '../../shared/Section.tsx';
import { counted } from '../../shared/words.ts';
import { messageColumns } from '../../work/messageColumns.tsx';

/** What was handed over to people about this donation, as it was sent. */
export default function MessagesTab({ id }: { readonly id: string }): ReactNode {
  const [first, setFirst] = useState(25);
  const query = useAsk(donationMessages, { id, first }, { keep: true });
  return (
    <Answered query={query}>
      {({ donation }) => {
        const { nodes = [], totalCount = 0, pageInfo } = donation?.messages ?? {};
        return (
          <Section title="Messages" note={counted(totalCount, 'message')} flush>
            {nodes.length === 0 ? (
              <Empty title="No message yet">Mails, tasks and letters appear here as they were handed over.</Empty>
            ) : (
              <Rows label="Messages" rows={nodes} keyOf={(message) => message.id} columns={messageColumns(false)} />
            )}
            {pageInfo?.hasNextPage === true ? (
              <Button sx={{ m: 2 }} onClick={() => setFirst(Math.min(first + 50, 200))}>
                Show earlier messages
              </Button>
            ) : null}
          </Section>
        );
      }}
    </Answered>
  );
}

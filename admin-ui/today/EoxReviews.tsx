import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useCommandForm } from '../commands/CommandForms.tsx';
import { nothingYet } from '../commands/subject.ts';
import { eoxReviews } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Rows } from '../shared/Rows.tsx';
import { Section } from '../shared/Section.tsx';
import { To } from '../shared/To.tsx';
import { Day } from '../shared/When.tsx';
import { counted } from '../shared/words.ts';
import { useMay } from '../shared/useMay.ts';

/** Products whose vendor dates somebody should look up; nothing while there are none. */
export function EoxReviews(): ReactNode {
  const open = useCommandForm();
  const mayRecord = useMay('command');
  const { data } = useAsk(eoxReviews, {});
  if (data === undefined || data.eoxReviews.totalCount === 0) return null;
  const { totalCount, nodes } = data.eoxReviews;
  const shown = nodes.length < totalCount ? `the first ${nodes.length} of ` : '';
  return (
    <Section
      title="Vendor dates to look up"
      note={`${shown}${counted(totalCount, 'product')}: what is held, and was not looked up for a quarter`}
      action={<To to="/eox">End-of-life dates</To>}
      flush
    >
      <Rows
        label="Vendor dates to look up"
        rows={nodes}
        keyOf={({ key }) => key}
        columns={[
          { label: 'Product', of: ({ productId }) => <Box sx={{ fontWeight: 600 }}>{productId}</Box> },
          { label: 'Since', of: ({ dueOn }) => <Day on={dueOn} zone={null} /> },
          { label: 'What to do', width: '45%', of: ({ sentence }) => sentence },
          {
            label: 'Record',
            of: ({ productId }) =>
              mayRecord ? (
                <Button
                  size="small"
                  aria-label={`Record dates of ${productId}`}
                  onClick={() =>
                    open({
                      command: 'recordEox',
                      subject: { ...nothingYet, title: productId },
                      initial: { productId },
                    })
                  }
                >
                  Record dates
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  );
}

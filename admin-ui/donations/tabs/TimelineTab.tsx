import { useState, type ReactNode } from 'react';
import { donationTimeline } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered } from '../../shared/Notes.tsx';
import { firstTimeline, Timeline } from '../../stream/Timeline.tsx';

export default function TimelineTab({ id }: { readonly id: string }): ReactNode {
  const [asked, ask] = useState(firstTimeline);
  const query = useAsk(donationTimeline, { id, ...asked }, { keep: true });
  return (
    <Answered query={query}>
      {({ donation }) =>
        donation === null ? null : (
          <Timeline timeline={donation.timeline} zone={donation.zone} asked={asked} onAsk={ask} />
        )
      }
    </Answered>
  );
}

import type { ReactNode } from 'react';
import { donationEngine } from '../../generated/operations.ts';
import { useAsk } from '../../providers/useAsk.ts';
import { Answered } from '../../shared/Notes.tsx';
import { EngineTab } from '../../stream/EngineTab.tsx';

export default function DonationEngineTab({ id }: { readonly id: string }): ReactNode {
  const query = useAsk(donationEngine, { id });
  return (
    <Answered query={query}>
      {({ donation }) =>
        donation === null ? null : (
          <EngineTab
            streamId={id}
            zone={donation.zone}
            view={donation.engineView}
            storedKeys={donation.deadlines.map(({ key }) => key)}
            again={query.refetch}
          />
        )
      }
    </Answered>
  );
}

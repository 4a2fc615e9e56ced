import type { ReactNode } from 'react';
import { donationEngine } from '../../generated/operations.ts';
import { StreamEngine } from '../../stream/StreamParts.tsx';

export default function DonationEngineTab({ id }: { readonly id: string }): ReactNode {
  return <StreamEngine id={id} operation={donationEngine} of={({ donation }) => donation} />;
}

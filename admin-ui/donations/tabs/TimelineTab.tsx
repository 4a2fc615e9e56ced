import type { ReactNode } from 'react';
import { donationTimeline } from '../../generated/operations.ts';
import { StreamTimeline } from '../../stream/StreamParts.tsx';

export default function TimelineTab({ id }: { readonly id: string }): ReactNode {
  return <StreamTimeline id={id} operation={donationTimeline} of={({ donation }) => donation} />;
}

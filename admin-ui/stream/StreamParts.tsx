import { useState, type ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import type { EnginePartsFragment, Operation, TimelinePartsFragment } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered } from '../shared/Notes.tsx';
import { Parts } from '../shared/Parts.tsx';
import { Details } from './Details.tsx';
import { EngineTab } from './EngineTab.tsx';
import { firstTimeline, Timeline, type TimelineQuery } from './Timeline.tsx';

type StreamPartsProps = {
  readonly what: string;
  readonly base: string;
  readonly details: unknown;
  readonly overview: ReactNode;
  readonly timeline: ReactNode;
  readonly engine: ReactNode;
};

/** The parts of the page of a party, each with its address below `base`. */
export function StreamParts({ what, base, details, overview, timeline, engine }: StreamPartsProps): ReactNode {
  return (
    <>
      <Parts
        label={`Parts of this ${what}`}
        base={base}
        of={[
          { path: '', label: 'Overview' },
          { path: 'details', label: 'Details' },
          { path: 'timeline', label: 'Timeline' },
          { path: 'engine', label: 'Engine' },
        ]}
      />
      <Routes>
        <Route index element={overview} />
        <Route path="details" element={<Details details={details} title="What was filled in" />} />
        <Route path="timeline" element={timeline} />
        <Route path="engine" element={engine} />
      </Routes>
    </>
  );
}

type Told = { readonly timeline: TimelinePartsFragment; readonly zone: string | null };
type StreamTimelineProps<Answer> = {
  readonly id: string;
  readonly operation: Operation<Answer, TimelineQuery & { readonly id: string }>;
  /** The stream in the answer; null when there is none. */
  readonly of: (answer: Answer) => Told | null;
};

/** What happened in one stream, read when it is looked at. */
export function StreamTimeline<Answer>({ id, operation, of }: StreamTimelineProps<Answer>): ReactNode {
  const [asked, ask] = useState(firstTimeline);
  const query = useAsk(operation, { id, ...asked }, { keep: true });
  return (
    <Answered query={query}>
      {(answer) => {
        const told = of(answer);
        return told === null ? null : <Timeline timeline={told.timeline} zone={told.zone} asked={asked} onAsk={ask} />;
      }}
    </Answered>
  );
}

type Run = {
  readonly engineView: EnginePartsFragment | null;
  readonly deadlines: readonly { readonly key: string }[];
  readonly zone: string | null;
};
type StreamEngineProps<Answer> = {
  readonly id: string;
  readonly operation: Operation<Answer, { readonly id: string }>;
  /** The stream in the answer; null when there is none. */
  readonly of: (answer: Answer) => Run | null;
};

/** What the engine says of one stream, beside what is stored. */
export function StreamEngine<Answer>({ id, operation, of }: StreamEngineProps<Answer>): ReactNode {
  const query = useAsk(operation, { id });
  return (
    <Answered query={query}>
      {(answer) => {
        const run = of(answer);
        if (run === null) return null;
        const keys = run.deadlines.map(({ key }) => key);
        return (
          <EngineTab streamId={id} zone={run.zone} view={run.engineView} storedKeys={keys} again={query.refetch} />
        );
      }}
    </Answered>
  );
}

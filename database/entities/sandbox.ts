import {
  counter,
  date,
  id,
  instant,
  integer,
  optionalDocument,
  optionalInstant,
  optionalText,
  recordedAt,
  table,
  text,
} from './columns.ts';

/**
 * The time machine's own books: sandboxes, what is asked of them, and what was lived in them. The lives themselves are in
 * databases of their own; nothing here is part of a real donation.
 */

export type SandboxState = 'OPENING' | 'READY' | 'BUSY' | 'FAILED' | 'CLOSED';

/** A copy of one donation, or a made-up one, whose time is moved by hand. */
export type SandboxRow = {
  /** `sbx_…`. */
  readonly id: string;
  readonly title: string;
  /** Id of the donation it is a copy of; null for a template. */
  readonly copyOf: string | null;
  /** Name of the template; null for a copy. */
  readonly template: string | null;
  readonly createdBy: string;
  /** Technical, not product time. */
  readonly createdAt: string;
  readonly state: SandboxState;
  /** Why it cannot go on, and what to do, in one sentence. */
  readonly problem: string | null;
  /** The donation lived in it. */
  readonly donationId: string | null;
  /** Its own now: product time of the sandbox. */
  readonly now: string | null;
  /** How it stands: see `SandboxView`. */
  readonly view: object | null;
};
export const sandbox = table<SandboxRow>(
  'sandbox',
  {
    id,
    title: text,
    copyOf: optionalText,
    template: optionalText,
    createdBy: text,
    createdAt: recordedAt,
    state: text,
    problem: optionalText,
    donationId: optionalText,
    now: optionalInstant,
    view: optionalDocument,
  },
  { indices: [{ name: 'sandbox_created', columns: ['createdAt', 'id'] }] },
);

/** One thing that was asked of a sandbox, in order: open it, move its time, act in it, close it. */
export type SandboxStepRow = {
  readonly id: string;
  readonly sandboxId: string;
  readonly kind: 'OPEN' | 'ADVANCE' | 'ACT' | 'CLOSE';
  readonly input: object | null;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'REFUSED' | 'STOPPED' | 'FAILED';
  /** What came of it: findings of a refusal, the comparison with the forecast. */
  readonly result: object | null;
  readonly requestedBy: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};
export const sandboxStep = table<SandboxStepRow>(
  'sandbox_step',
  {
    id: { ...counter, primary: true },
    sandboxId: text,
    kind: text,
    input: optionalDocument,
    state: text,
    result: optionalDocument,
    requestedBy: text,
    createdAt: recordedAt,
    finishedAt: optionalInstant,
  },
  { indices: [{ name: 'sandbox_step_of', columns: ['sandboxId', 'id'] }] },
);

/** One line of what happened in a sandbox since it was opened, in plain words. */
export type SandboxEntryRow = {
  readonly sandboxId: string;
  readonly position: number;
  readonly at: string;
  /** Day in the zone of the stream. */
  readonly day: string;
  readonly stream: string;
  readonly kind: 'event' | 'deadline' | 'message';
  readonly name: string;
  readonly sentence: string;
};
export const sandboxEntry = table<SandboxEntryRow>('sandbox_entry', {
  sandboxId: { type: 'text', primary: true },
  position: { ...integer, primary: true },
  at: instant,
  day: date,
  stream: text,
  kind: text,
  name: text,
  sentence: text,
});

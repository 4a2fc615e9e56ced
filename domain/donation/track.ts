import type { ClockInstance, Context, Decision, FiredStep } from '../types.ts';
import type { DonationDraft, DonationEvent } from './events.ts';
import type { Donation } from './state.ts';

/**
 * One part of a donation's rules: its commands, its events, its clocks. `donation.ts` puts the tracks together; a track
 * may read the whole state and changes only what its own events say.
 *
 * Division of labor:
 * - `decide`: the direct answer to one command, with its own events only.
 * - `reactions`: what must follow from a state, however it came about ("an idle unit belongs on a takeback"). After every
 *   command, fact and Tick the reactions of all tracks run in a fixed order until none has anything to add. A reaction
 *   must not fire again on the state its own events lead to.
 * - `onStep`: what a deadline's step changes beyond being recorded (`ContractActivationOverdue`). The step itself, its
 *   reminders and messages are recorded by the wrapper from the policy.
 * - `clocks`: which promises run in this state. Return them whether or not the policy has the clock; absent ones are off.
 * - The stage is rolled up after every event by the wrapper; tracks never write DonationStageChanged.
 */
export type Track<Commands extends { readonly type: string }, Events extends DonationEvent> = {
  readonly decide: {
    readonly [Type in Commands['type']]: (
      state: Donation,
      command: Extract<Commands, { readonly type: Type }>,
      context: Context,
    ) => Decision<DonationDraft>;
  };
  readonly evolve: {
    readonly [Type in Events['type']]: (state: Donation, event: Extract<Events, { readonly type: Type }>) => Donation;
  };
  readonly clocks: (state: Donation) => readonly ClockInstance[];
  readonly onStep: { readonly [clock: string]: (state: Donation, step: FiredStep) => readonly DonationDraft[] };
};

/** What must follow from a state at `now`: the next events, or none. */
export type Reaction = (state: Donation, now: number) => readonly DonationDraft[];

/** Who has to act before a promise ends. */
export type ClockOwner = 'RECIPIENT' | 'OFFICER' | 'ADMINISTRATOR' | 'DONOR' | 'VENDOR' | 'NOBODY';

/**
 * What a clock is about, in plain words. `{base}` is the day (or minute) it counts from, `{length}` how long the promise
 * runs by the policy, `{day}` the day of its next step, `{thing}` what it is about; a part in brackets is left out when
 * one of them is not known.
 */
export type ClockWords = {
  readonly owner: ClockOwner;
  /** Completes "waiting for …". */
  readonly waitingFor: string;
  readonly because: string;
  /** What the rules do when nobody acts; what is sent follows from the policy. Empty: nothing but that. */
  readonly otherwise: string;
  /** What holds once that has happened and still nobody acts; left out: the same. */
  readonly overdue?: string;
};

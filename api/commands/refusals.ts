import { finding } from '../../domain/decision.ts';
import { REQUEST_LIVES_DAYS } from '../../domain/commands/define.ts';
import type { Finding, Refusal } from '../../domain/types.ts';

/** What intake and relay answer by themselves; everything else is the rules' answer. */

const only = (one: Finding): Refusal => ({ findings: [one] });

export const conflict = only(
  finding('IDEMPOTENCY_CONFLICT', '7.1', 'This key was used for another command; use a new one.', {
    path: 'idempotencyKey',
  }),
);

export const expired = only(
  finding(
    'EXPIRED',
    '7.1',
    `Nobody could take this request within ${REQUEST_LIVES_DAYS} days, so it was not done. Look where things stand, and ask again if it is still wanted.`,
  ),
);

export const cancelled = only(
  finding('CANCELLED_BY_ACTOR', '7.1', 'Cancelled before it was carried out; nothing has changed.'),
);

/** `failure`: code of what the engine said. */
export const undeliverable = (failure: string): Refusal =>
  only(
    finding(
      'UNDELIVERABLE',
      '7.1',
      'The engine cannot take this command, now or later; nothing has changed. Report it to whoever runs this installation.',
      { detail: { failure } },
    ),
  );

export const malformed = (path: string, message: string): Refusal =>
  only(finding('VALIDATION_FAILED', '7.1', message, { path }));

/** Nothing has an id of this form. */
export const unknownStream = only(finding('NOT_FOUND', '7.1', 'There is no such thing; check its id.'));

/** There is no such command, or none of the asker's. */
export const unknownCommand = only(finding('NOT_FOUND', '7.1', 'There is no such command.', { path: 'commandId' }));

export const notYours = only(
  finding('FORBIDDEN', '7.1', 'Only who sent a command, or an administrator, can cancel it.', { path: 'commandId' }),
);

/** `state`: where the command stands. */
export const tooLate = (state: string): Refusal =>
  only(
    finding(
      'INVALID_TRANSITION',
      '7.1',
      state === 'ACCEPTED'
        ? 'It is being carried out and cannot be cancelled any more; wait for its answer.'
        : 'It is answered already and cannot be cancelled any more.',
      { path: 'commandId', detail: { from: state, allowed: [] } },
    ),
  );

import { stageTransitions, type StageTransition } from '../../../domain/donation/stage.ts';
import { catalogue } from '../../../domain/commands/catalogue.ts';
import { exit } from '../../fixtures/exit.ts';
import { Walk } from '../../fixtures/walk.ts';
import { checkAnswers, Watch } from './invariants.ts';

/** Many walks one after the other, each from its seed, and what all of them together reached. */

export type Found = { readonly seed: number; readonly violations: readonly string[] };

/** What walks reached, as plain data: `rows` by their place in the stage table. */
export type Reached = {
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly rows: readonly number[];
  readonly commands: number;
  readonly messages: number;
  readonly events: number;
};

/** What was reached over all walks: rows of the stage table, commands accepted and refused. */
export class Coverage {
  readonly accepted = new Set<string>();
  readonly refused = new Set<string>();
  readonly rows = new Set<StageTransition>();
  commands = 0;
  messages = 0;
  events = 0;

  add(walk: Walk, watch: Watch): void {
    for (const { submission, answer } of walk.sent) {
      this.commands += 1;
      (answer.refusal === null ? this.accepted : this.refused).add(submission.type);
    }
    this.messages += watch.messages;
    for (const journal of watch.journals.values()) this.events += journal.length;
    for (const [from, cause, to] of watch.transitions) {
      for (const row of stageTransitions) {
        if (row.from.includes(from) && row.cause.includes(cause) && row.to.includes(to)) this.rows.add(row);
      }
    }
  }

  /** The same as plain data, to be taken over elsewhere. */
  told(): Reached {
    const { commands, messages, events } = this;
    const rows = stageTransitions.flatMap((row, index) => (this.rows.has(row) ? [index] : []));
    return { accepted: [...this.accepted], refused: [...this.refused], rows, commands, messages, events };
  }

  /** Takes over what other walks reached. */
  take({ accepted, refused, rows, commands, messages, events }: Reached): void {
    for (const name of accepted) this.accepted.add(name);
    for (const name of refused) this.refused.add(name);
    for (const [index, row] of stageTransitions.entries()) if (rows.includes(index)) this.rows.add(row);
    this.commands += commands;
    this.messages += messages;
    this.events += events;
  }

  /** Rows of the stage table that no walk took, in words. */
  missedRows(): readonly string[] {
    return stageTransitions
      .filter((row) => !this.rows.has(row))
      .map(({ from, cause, to }) => `${from.join('|')} - ${cause.join('|')} -> ${to.join('|')}`);
  }

  neverAccepted(): readonly string[] {
    // An import begins a stream with its past; these sequences act on streams that are there.
    return Object.keys(catalogue).filter((name) => name !== 'importDonation' && !this.accepted.has(name));
  }

  neverRefused(): readonly string[] {
    return Object.keys(catalogue).filter((name) => !this.refused.has(name));
  }
}

/** Lives one sequence: a walk of up to 75 commands, then every donation led to its end. */
export function liveOne(seed: number, coverage: Coverage): Found {
  const watch = new Watch();
  const problems: string[] = [];
  try {
    const walk = new Walk(seed, watch.see);
    walk.go(15 + (seed % 60));
    walk.pass(0);
    for (const id of walk.donationIds()) problems.push(...exit(walk, id));
    checkAnswers(walk.sent, (text) => problems.push(text));
    problems.push(...watch.finish(walk));
    coverage.add(walk, watch);
  } catch (error) {
    problems.push(...watch.violations, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { seed, violations: problems };
}

/** Lives `count` sequences from a seed on; the walks that broke something, at most ten. */
export function liveMany(first: number, count: number, coverage: Coverage): readonly Found[] {
  const found: Found[] = [];
  for (let seed = first; seed < first + count && found.length < 10; seed += 1) {
    const one = liveOne(seed, coverage);
    if (one.violations.length > 0) found.push(one);
  }
  return found;
}

import type { ClockSpec, Length, Send } from '../policy.ts';
import { rankOf } from '../clock-order.ts';
import type { ProgramDocument } from '../programs/document.ts';
import { clockWordsIn } from '../programs/words.ts';
import { addressees, ways } from './sentences.ts';

/** The clocks of a version as a table that people can read and compare. */
export type ClockRow = {
  readonly clock: string;
  readonly waitingFor: string;
  readonly owner: string;
  readonly kind: ClockSpec['kind'];
  readonly zone: ClockSpec['zone'];
  readonly steps: readonly ClockStepRow[];
};
export type ClockStepRow = {
  readonly name: string;
  /** "after 21 days", "90 days before", "then every 14 days". */
  readonly when: string;
  readonly kind: 'REMIND' | 'DUE' | 'ESCALATE' | 'REPEAT';
  readonly sends: readonly string[];
};

/** In the order of the clock table. */
export function clockTable(document: ProgramDocument): readonly ClockRow[] {
  const clocks = Object.entries(document.policy.clocks).toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  return clocks.map(([clock, spec]) => {
    const words = clockWordsIn(document, clock);
    const waitingFor = (words?.waitingFor ?? clock)
      .replaceAll(/\[[^\]]*\]/gu, '')
      .replaceAll('{thing}', 'day that was announced')
      .replaceAll(/\{\w+\}/gu, '…');
    const { kind, zone } = spec;
    return { clock, waitingFor, owner: words?.owner ?? 'OFFICER', kind, zone, steps: stepsOf(spec) };
  });
}

function stepsOf({ steps, repeat, ifNoneLeft }: ClockSpec): readonly ClockStepRow[] {
  const listed = steps.map(({ name, after, kind, sends, atOnce, ends }): ClockStepRow => {
    const when = atOnce === true ? 'at once' : whenOf(after, ends === true);
    return { name, when, kind, sends: sends.map(sendInWords) };
  });
  const again: readonly ClockStepRow[] =
    repeat === undefined
      ? []
      : [
          {
            name: 'repeat',
            when: `then every ${lengthInWords(repeat.every)}`,
            kind: 'REPEAT',
            sends: repeat.sends.map(sendInWords),
          },
        ];
  const late: readonly ClockStepRow[] =
    ifNoneLeft === undefined
      ? []
      : [{ name: 'none left', when: 'when it opens too late', kind: 'REMIND', sends: ifNoneLeft.map(sendInWords) }];
  return [...listed, ...again, ...late];
}

const sendInWords = ({ name, to, as }: Send): string => `${ways[as]} to ${addressees[to]}: ${name}`;

function whenOf(after: Length, ends: boolean): string {
  const isBefore = Object.values(after).some((count) => count < 0);
  const told = lengthInWords(after);
  if (told === '') return ends ? 'when the day has passed' : 'on the day';
  return isBefore ? `${told} before` : `after ${told}`;
}

const units = [
  ['hours', 'hour'],
  ['months', 'month'],
  ['days', 'day'],
  ['businessDays', 'business day'],
] as const;

function lengthInWords(length: Length): string {
  const parts = units.map(([key, name]) => [Math.abs(length[key] ?? 0), name] as const);
  const told = parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`);
  return told.join(' and ');
}

import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Tells the person at the terminal something. One line, without a line end. */
export type Tell = (line: string) => void;

/** One step of a start, in milliseconds since the start began. */
export type StepTime = { readonly step: string; readonly began: number; readonly took: number };

const TOLD_AFTER_MS = 1_000;
const TOLD_EVERY_MS = 5_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Runs the steps of a start: those that last are told with their progress, all are timed. */
export class Steps {
  private readonly tell: Tell;
  private readonly zero = performance.now();
  private readonly times: StepTime[] = [];

  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** `expected`: how long it may take, in words. A step of more than a second is told, again every 5 s, and when done. */
  async run<T>(step: string, expected: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    let told = false;
    const say = (line: string) => {
      told = true;
      this.tell(`  ${step}: ${line}`);
    };
    const first = setTimeout(() => say(`under way (${expected})`), TOLD_AFTER_MS);
    const again = setInterval(() => say(`${Math.round(elapsed() / 1000)} s so far (${expected})`), TOLD_EVERY_MS);
    try {
      const result = await work();
      this.note(step, began);
      if (told) say(`done after ${seconds(elapsed())}`);
      return result;
    } finally {
      clearTimeout(first);
      clearInterval(again);
    }
  }

  /** Writes down a step that was timed elsewhere, or an instant that was reached: it began with the start itself. */
  note(step: string, began: number = this.zero): void {
    this.times.push({ step, began: Math.round(began - this.zero), took: Math.round(performance.now() - began) });
  }

  /** Keeps the times of this start, in the order in which steps ended. */
  async write(folder: string): Promise<void> {
    const file = path.join(folder, 'start-times.json');
    await writeFile(`${file}.new`, `${JSON.stringify(this.times, null, 2)}\n`);
    await rename(`${file}.new`, file);
  }

  table(): string {
    const width = Math.max(...this.times.map(({ step }) => step.length));
    const row = ({ step, began, took }: StepTime) =>
      `${step.padEnd(width)}  ${seconds(began).padStart(8)}  ${seconds(took).padStart(8)}`;
    const head = `${'step'.padEnd(width)}  ${'began'.padStart(8)}  ${'took'.padStart(8)}`;
    return [head, ...this.times.map(row)].join('\n');
  }
}

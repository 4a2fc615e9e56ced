import { appendFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig, type Config } from '../config.ts';
import { requirePort, takeState, urlOf } from './premises.ts';
import { Steps, type Tell } from './steps.ts';

/** What is stopped at the end, in this order. */
export const stopOrder = ['api', 'relay', 'worker', 'simulator', 'engine', 'pool', 'postgres', 'state'] as const;
export type Stoppable = (typeof stopOrder)[number];

/** What every part of a start works with. */
export type Start = {
  readonly config: Config;
  /** Where a browser finds the console. */
  readonly url: string;
  /** A line for the person at the terminal, kept in `start.log` too. */
  readonly tell: Tell;
  /** An occasion for `start.log` only: one JSON line. */
  readonly log: (event: string, details: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly steps: Steps;
  /** Where processes write their logs. */
  readonly logs: string;
  /** Has something stopped in its turn when everything stops. */
  readonly onStop: (what: Stoppable, stop: () => Promise<void>) => void;
};

/** Takes the state folder and looks whether the port is free. @throws START_STATE, START_TWICE, START_PORT. */
export async function openStart(onStop: Start['onStop']): Promise<Start> {
  const config = loadConfig();
  const url = urlOf(config.web);
  onStop('state', await takeState(config.stateFolder, url));
  await requirePort(config.web);
  const logs = path.join(config.stateFolder, 'logs');
  await mkdir(logs, { recursive: true });
  const file = path.join(logs, 'start.log');
  writeFileSync(file, '');
  const tell = (line: string) => {
    process.stdout.write(`${line}\n`);
    appendFileSync(file, `${line}\n`);
  };
  const log: Start['log'] = (event, details) => {
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
  };
  return { config, url, tell, log, steps: new Steps(tell), logs, onStop };
}

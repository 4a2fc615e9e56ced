import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localDate } from '../domain/calendar.ts';
import { policyOf } from '../domain/programs/registry.ts';
import type { Life, Script } from '../domain/script.ts';
import { forecast } from '../domain/simulation.ts';
import { parseLife } from './life/file.ts';
import { jsonLine, story, tell } from '../domain/telling/tell.ts';

const usage = `Usage: npm run life -- <file.yaml> [--json] [--forecast | --engine]

  --forecast   live it by the rule book alone, in milliseconds (default)
  --engine     live it on the real engine with time skipping
  --json       one JSON object a line: at, date, stream, kind, name, key, data

Exit code: 0 lived as written, 2 the file is wrong, 3 something was refused that the file did not expect.`;

const exitOk = 0;
const exitBadFile = 2;
const exitRefused = 3;

/** What lives a script: the rule book in memory or the engine. Both tell the same (C11). */
type Player = (script: Script) => Promise<Life>;
const players: Readonly<Record<'forecast' | 'engine', Player>> = {
  forecast: (script) => Promise.resolve(forecast(script)),
  engine: async (script) => {
    // Servers, clients and workers are loaded only when wanted.
    const [{ liveOnEngine }, { DefaultLogger, Runtime }] = await Promise.all([
      import('./life/engine.ts'),
      import('@temporalio/worker'),
    ]);
    Runtime.install({ logger: new DefaultLogger('WARN') }); // a story is told, not how the worker fares
    return await liveOnEngine(script);
  },
};

/** Lives one file and tells it. The answer is the exit code. */
export async function main(
  args: readonly string[],
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> {
  const options = readArgs(args);
  if (typeof options === 'string') {
    err(options);
    return exitBadFile;
  }
  const text = readFile(options.file);
  if (text === null) {
    err(`${options.file}: cannot be read.`);
    return exitBadFile;
  }
  const parsed = parseLife(text);
  if (!parsed.ok) {
    for (const { path, message, line } of parsed.errors) {
      err(`${options.file}${line === null ? '' : `:${line}`}: ${path === '' ? '' : `${path}: `}${message}`);
    }
    return exitBadFile;
  }
  const life = await players[options.player](parsed.script);
  const lines = options.json ? tell(life.rows).map(jsonLine) : [...preface(parsed.script), ...story(life)];
  for (const line of lines) out(line);
  for (const { at, command, codes, message } of life.unexpected) {
    const day = localDate(at, parsed.script.zone);
    err(`Unexpected on ${day}: ${command}${codes.length === 0 ? '' : ` refused (${codes.join(', ')})`}: ${message}`);
  }
  return life.unexpected.length > 0 ? exitRefused : exitOk;
}

/** What a told life rests on: program, time, and the habits that are assumed (C13). */
export function preface({ title, programId, policyVersion, zone, start, until, behaviors }: Script): readonly string[] {
  const version = policyOf(programId, policyVersion ?? undefined)?.version ?? '?';
  const habits = behaviors.map(({ after, command, days, actor, atMost }) => {
    const when = days === 0 ? 'at once' : `after ${days} days`;
    const often = atMost === null ? '' : atMost === 1 ? ', once' : `, at most ${atMost} times`;
    return `  after ${after}: ${command ?? 'nothing'} ${when} (${actor.role}${often})`;
  });
  const assumed = habits.length === 0 ? [] : ['Assumed habits:', ...habits];
  const span = `${localDate(start, zone)} to ${localDate(until, zone)} in ${zone}`;
  return [title, `Program ${programId} version ${version}, ${span}.`, ...assumed, ''];
}

type Options = { readonly file: string; readonly json: boolean; readonly player: 'forecast' | 'engine' };

function readArgs(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, forecast: { type: 'boolean' }, engine: { type: 'boolean' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return usage;
    if (values.forecast === true && values.engine === true) return usage;
    return { file, json: values.json === true, player: values.engine === true ? 'engine' : 'forecast' };
  } catch {
    return usage; // an unknown option
  }
}

function readFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) {
  // Whoever reads the story may stop in the middle (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(
    process.argv.slice(2),
    (line) => void process.stdout.write(`${line}\n`),
    (line) => void process.stderr.write(`${line}\n`),
  );
}

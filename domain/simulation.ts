import { catalogue } from './commands/catalogue.ts';
import { conduct } from './conduct.ts';
import type { CommandFacts } from './life-in-progress.ts';
import { policyOf } from './programs/registry.ts';
import type { Life, Script } from './script.ts';
import { World } from './world.ts';

/** What the conductor needs to know of a command, from the catalogue. */
export const commandFacts: CommandFacts = (type) => {
  const definition = Object.entries(catalogue).find(([name]) => name === type)?.[1];
  return definition === undefined ? null : { kind: definition.stream, fields: Object.keys(definition.input.shape) };
};

/** The policies a script runs by: of its program the version it names. */
export function policiesOf({ programId, policyVersion }: Script): typeof policyOf {
  return (program, version) =>
    policyOf(program, version ?? (program === programId ? (policyVersion ?? undefined) : undefined));
}

/** Lives a script by the decider alone, on a virtual clock: what will happen, in milliseconds, without the engine. */
export function forecast(script: Script, world: World = new World(policiesOf(script))): Life {
  const play = conduct(script, commandFacts);
  let step = play.next();
  while (step.done !== true) step = play.next(world.play(step.value));
  return step.value;
}

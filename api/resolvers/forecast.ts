import type { BehaviorName } from '../../domain/behaviors.ts';
import { companionsOf, outlook } from '../../domain/outlook.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Context } from '../context.ts';

/** What will become of a donation if people do what is assumed, worked out from what is stored. */
export async function forecastOf(
  stream: string,
  until: string,
  behavior: BehaviorName,
  { loaders, receivedAt }: Context,
) {
  const own = await loaders.entity.load(stream);
  if (own === null) throw new Error(`STREAM_WITHOUT_STATE ${stream}`);
  const companions = companionsOf(stream, own);
  const states = await Promise.all(companions.map(async (id) => [id, await loaders.entity.load(id)] as const));
  const known = states.flatMap(([id, entity]): readonly (readonly [string, Entity])[] =>
    entity === null ? [] : [[id, entity]],
  );
  return outlook({ stream, entities: new Map([[stream, own], ...known]) }, receivedAt, until, behavior);
}

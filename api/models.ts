import type { Finding } from '../domain/types.ts';

/** What resolvers hand on where the answer is fetched later, field by field (see `runtime/codegen/mappers.ts`). */

/** One reason of a refusal; what it does not say is null. */
export type FindingModel = Finding;

/** A command, by its id. */
export type CommandRef = { readonly commandId: string };

/** A command was applied to this stream (or vendor record `eox/<product id>`). */
export type Changed = CommandRef & { readonly stream: string };

type Told = { readonly code: string; readonly message: string; readonly path: string | null };

/** A refusal; `commandId` is null when nothing was stored. */
export type Refused = Told & {
  readonly commandId: string | null;
  readonly findings: readonly Finding[];
  readonly recorded: boolean;
};
export type InvalidTransition = Told & {
  readonly commandId: string | null;
  readonly from: string | null;
  readonly allowed: readonly string[];
};
export type Stale = Told & {
  readonly commandId: string | null;
  readonly actualVersion: number | null;
  readonly event: string | null;
};

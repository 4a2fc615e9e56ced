import type { ProgramDocument } from '../domain/programs/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { Finding, Instant } from '../domain/types.ts';

/** What resolvers hand on where the answer is fetched later, field by field (see `runtime/codegen/mappers.ts`). */

/** One reason of a refusal; what it does not say is null. */
export type FindingModel = Finding;

/** A program, as its newest version says it. */
export type ProgramModel = ProgramDocument;

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

/** A sandbox, by its id: read again when it is asked for, because what was asked of it may have changed it. */
export type SandboxRef = { readonly sandboxId: string };

/** One stream of a sandbox, as it stands there at `now`. */
export type SandboxStreamRef = {
  readonly streamId: string;
  readonly entity: Entity;
  /** All streams of the sandbox. */
  readonly streams: Readonly<Record<string, Entity>>;
  readonly now: Instant;
};

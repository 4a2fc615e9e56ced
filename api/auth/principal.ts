import type { Role } from '../../domain/types.ts';

/** What a caller may do with the API. What he may do to a stream is the rule book's: the `who` of each command. */
export type Scope = 'read' | 'command' | 'operate' | 'administer';

/** Who stands behind a request. */
export type Principal = {
  /** `usr_…` or `key_…`. */
  readonly id: string;
  /** E-mail address of a user, name of a key. */
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly Scope[];
  /** `session`: a browser with a cookie; `key`: a program with a bearer key. */
  readonly via: 'session' | 'key';
};

const scopes: Readonly<Partial<Record<Role, readonly Scope[]>>> = {
  ADMINISTRATOR: ['read', 'command', 'operate', 'administer'],
  PROGRAM_OFFICER: ['read', 'command', 'operate'],
  AUDITOR: ['read'],
  INTEGRATION: ['read', 'command'],
};

/** What a role may do here. Nothing for a recipient, who has no place in this API yet, nor for the clock. */
export function scopesOf(role: Role): readonly Scope[] {
  return scopes[role] ?? [];
}

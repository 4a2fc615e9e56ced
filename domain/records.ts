import type { Claim } from './types.ts';

/** Reading of records: the personal part of commands, kept outside of streams (C17). A record's body is plain JSON. */
export type RecordBody = Readonly<Record<string, unknown>>;

export type NewRecord = {
  /** `rec_…`, with the tail of the command's id. */
  readonly id: string;
  readonly stream: string;
  /** The command it belongs to. */
  readonly type: string;
  readonly body: RecordBody;
  /** Records of the facts of an import, stored and forgotten with this one; the body names them as `partIds`. */
  readonly parts?: readonly NewRecord[];
};

/** The record of a command, whether or not it has one. */
export const recordIdOf = (commandId: string): string => `rec_${commandId.slice(4)}`;

/** A record with those that go with it; of nothing: none. */
export function allOf(record: NewRecord | null): readonly NewRecord[] {
  return record === null ? [] : [record, ...(record.parts ?? [])];
}

/** The text at a path (`company.companyName`), or null when there is none or it is blank. */
export function textAt(body: RecordBody | null, path: string): string | null {
  let value: unknown = body;
  for (const name of path.split('.')) value = isBody(value) ? value[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A person's part of a record: the first contact's stands inside the organization's. */
export function contactPart(body: RecordBody): RecordBody {
  const { contact } = body;
  return isBody(contact) ? contact : body;
}

/** A record with changed fields: what is left out stays; parts (`company`) are joined, lists are replaced. */
export function amended(body: RecordBody, changes: RecordBody): RecordBody {
  const next: Record<string, unknown> = { ...body };
  for (const [name, value] of Object.entries(changes)) {
    const before = next[name];
    next[name] = isBody(before) && isBody(value) ? amended(before, value) : value;
  }
  return next;
}

/** E-mail addresses are compared trimmed and in lower case (R4). */
export function sameEmail(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * The key under which the value of a personal claim is unique: e-mails trimmed and in lower case, user ids exactly as
 * they are, numbers of an organization by country, without spaces and punctuation (6.1).
 */
export function personalKey({ kind, key, personal }: Claim, value: string): string {
  switch (kind) {
    case 'ACCOUNT_EMAIL':
      return value.trim().toLowerCase();
    case 'ORGANIZATION':
      return `${key.slice(0, key.indexOf('/'))}/${personal?.field ?? ''}/${lettersAndDigits(value)}`;
    case 'ACCOUNT_USER_ID':
    case 'REQUEST_NUMBER':
    case 'SERIAL':
    case 'CONTRACT_NUMBER':
    case 'RMA_NUMBER':
      return value;
  }
}

/** Case, spaces and punctuation ignored (11.3). */
export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

export function isBody(value: unknown): value is RecordBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

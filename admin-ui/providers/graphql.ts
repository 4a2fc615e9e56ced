import { HttpError } from 'react-admin';
import type { Operation } from '../generated/operations.ts';
import { reached, unreached } from './reach.ts';

type GraphqlError = { readonly message: string; readonly extensions?: { readonly code?: string } };
type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly GraphqlError[] };

/** Nothing came back: it is not known whether the request arrived. Sending the same again with the same key is safe. */
export class Unanswered extends Error {
  constructor() {
    super('The server could not be reached. Nothing is lost: check the connection and try again.');
    this.name = 'Unanswered';
  }
}

const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400 };

/**
 * Sends one operation.
 * @throws Unanswered when nothing comes back.
 * @throws HttpError 401 when nobody is signed in, 403 when the role may not, otherwise with the server's sentence.
 */
export async function ask<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ operationName: name, query: text, variables });
  const response = await send('/graphql', { method: 'POST', body, ...(signal === undefined ? {} : { signal }) });
  const answer: Answer<Data> = await response.json().catch(() => ({}));
  const error = answer.errors?.[0];
  if (response.status === 401) throw new HttpError('Please sign in.', 401);
  if (error !== undefined) {
    throw new HttpError(error.message, statusOf[error.extensions?.code ?? ''] ?? 500, { code: error.extensions?.code });
  }
  if (answer.data === undefined || answer.data === null) {
    throw new HttpError(`The server answered with ${response.status} and no data. Try again in a moment.`, 502);
  }
  return answer.data;
}

/** A request to our own server. @throws Unanswered when nothing comes back. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-almoner': 'console' };
  const response = await fetch(path, { credentials: 'same-origin', headers, ...init }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    unreached();
    throw new Unanswered();
  });
  if ([502, 503, 504].includes(response.status) && !response.headers.get('content-type')?.includes('json')) {
    unreached();
    throw new Unanswered();
  }
  reached();
  return response;
}

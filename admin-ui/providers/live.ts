import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from './graphql.ts';
import { reached } from './reach.ts';

/** What the server tells of: something has a new version, a command was answered, the engine came or went, or a gap. */
const told = ['donation', 'account', 'organization', 'command', 'engine', 'resync'] as const;

/** Changes come in bursts (a clock that fires, a batch): one look for each burst, and not more often than that. */
const CALM_MS = 400;
const PAUSE_MS = 2000;
/** After an answer that ends the stream (signed out, too many), the browser does not try again by itself. */
const AGAIN_MS = 5000;

/**
 * Keeps what is shown current. One connection for each browser: the tab that holds the lock listens and tells the
 * others; when it is closed the next one takes over. Forms keep their own state, so what is being typed stays.
 */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = refresher(client);
    const channel = new BroadcastChannel('almoner-events');
    channel.addEventListener('message', () => refresh());
    const done = new AbortController();
    const listen = () =>
      listenUntil(done.signal, () => {
        refresh();
        channel.postMessage('changed'); // oxlint-disable-line unicorn/require-post-message-target-origin -- a channel has none
      });
    // Browsers know locks on https and localhost only; elsewhere each tab listens for itself.
    if (window.isSecureContext) {
      void navigator.locks.request('almoner-events', { signal: done.signal }, listen).catch(() => undefined);
    } else void listen();
    return () => {
      done.abort();
      channel.close();
      refresh.stop();
    };
  }, [client]);
}

/** Listens until the signal; a stream that ended is opened again, and what was missed meanwhile is looked at. */
function listenUntil(signal: AbortSignal, onChange: () => void): Promise<void> {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | null = null;
  let wasOpen = false;
  const open = () => {
    source = new EventSource('/events');
    for (const type of told) source.addEventListener(type, onChange);
    source.addEventListener('open', (event) => {
      if (event instanceof MessageEvent) return; // the server's own greeting, not the connection
      reached();
      if (wasOpen) onChange();
      wasOpen = true;
    });
    source.addEventListener('error', () => {
      void send('/readyz').catch(() => undefined); // tells the banner whether the server can be reached
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS);
    });
  };
  open();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      if (again !== null) clearTimeout(again);
      source?.close();
      resolve();
    });
  });
}

/** Asks again for what is on the screen, once a burst of changes has calmed down. What is not shown is marked stale. */
function refresher(client: QueryClient): (() => void) & { stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let last = 0;
  const refresh = () => {
    const pause = Math.max(CALM_MS, last + PAUSE_MS - Date.now());
    waiting ??= setTimeout(() => {
      waiting = null;
      last = Date.now();
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' });
    }, pause);
  };
  return Object.assign(refresh, { stop: () => void (waiting !== null && clearTimeout(waiting)) });
}

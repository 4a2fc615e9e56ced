import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { reached } from './reach.ts';

/** What the server says of a change: something of this kind and id is at this version now. */
type Change = { readonly type: string; readonly id: string; readonly version: number | null };

/** The events of `/events` by their names; an event with a name is heard under that name only. */
const kinds = ['donation', 'account', 'organization', 'command', 'engine', 'resync'] as const;

/** Changes come in bursts (a clock that fires, a batch): one look for each burst is enough. */
const CALM_MS = 400;

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
      listenUntil(done.signal, (change) => {
        refresh();
        channel.postMessage(change.type);
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

function listenUntil(signal: AbortSignal, told: (change: Change) => void): Promise<void> {
  const source = new EventSource('/events');
  const hear = (event: MessageEvent<string>) => {
    const change: Change = JSON.parse(event.data);
    told(change);
  };
  for (const kind of kinds) source.addEventListener(kind, hear);
  source.addEventListener('open', () => reached());
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}

/** Asks again for what is on the screen, once a burst of changes has calmed down. What is not shown is marked stale. */
function refresher(client: QueryClient): (() => void) & { stop: () => void } {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const refresh = () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' });
    }, CALM_MS);
  };
  return Object.assign(refresh, { stop: () => void (waiting !== null && clearTimeout(waiting)) });
}

import { useSyncExternalStore } from 'react';

/** Whether the server answers, and when something last came from it. Shared by the banner and the mark in the bar. */
type Reach = { readonly reachable: boolean; readonly updatedAt: number };

let reach: Reach = { reachable: true, updatedAt: Date.now() };
const listeners = new Set<() => void>();

function set(next: Reach): void {
  reach = next;
  for (const listener of listeners) listener();
}

/** The server answered. */
export function reached(): void {
  set({ reachable: true, updatedAt: Date.now() });
}

/** No answer at all: the network, or the server is away. */
export function unreached(): void {
  if (reach.reachable) set({ ...reach, reachable: false });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReach(): Reach {
  return useSyncExternalStore(subscribe, () => reach);
}

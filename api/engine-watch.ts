/** How the engine is. `minutesLeft`: while it is prepared, about how long it will still take; null when nobody knows. */
export type EngineState = {
  readonly state: 'UP' | 'PREPARING' | 'DOWN';
  readonly minutesLeft: number | null;
};

/** How long an answer counts. */
const FRESH_MS = 2_000;

/**
 * Knows how the engine is without making anybody wait: the newest answer counts for two seconds, then the next caller
 * starts a new question and, unless there has never been an answer, is told the last one.
 */
export class EngineWatch {
  private readonly isThere: () => Promise<boolean>;
  private known: 'UP' | 'DOWN' | null = null;
  private askedAt = 0;
  private asking: Promise<void> | null = null;
  private notice: { readonly minutes: number | null; readonly at: number } | null = null;
  private readonly listeners = new Set<(state: EngineState) => void>();

  /** `isThere` asks the engine and answers within about a second; it never throws. */
  constructor(isThere: () => Promise<boolean>) {
    this.isThere = isThere;
  }

  /** Somebody prepares the engine and says how long it may take; counts until the engine answers. */
  prepare(minutes: number | null): void {
    const before = this.last().state;
    this.notice = { minutes, at: Date.now() };
    this.tell(before);
  }

  /** Hears of every change until the returned function is called. */
  onChange(listener: (state: EngineState) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** How it is, by an answer of the last two seconds or the last one there was. */
  async now(): Promise<EngineState> {
    if (Date.now() - this.askedAt > FRESH_MS) this.asking ??= this.ask();
    if (this.known === null) await this.asking;
    return this.last();
  }

  private last(): EngineState {
    if (this.known === 'UP') return { state: 'UP', minutesLeft: null };
    if (this.notice === null) return { state: 'DOWN', minutesLeft: null };
    const { minutes, at } = this.notice;
    const passed = Math.floor((Date.now() - at) / 60_000);
    return { state: 'PREPARING', minutesLeft: minutes === null ? null : Math.max(minutes - passed, 0) };
  }

  private async ask(): Promise<void> {
    const before = this.last().state;
    const answer = (await this.isThere()) ? 'UP' : 'DOWN';
    this.known = answer;
    if (answer === 'UP') this.notice = null;
    this.askedAt = Date.now();
    this.asking = null;
    this.tell(before);
  }

  private tell(before: EngineState['state']): void {
    const state = this.last();
    if (state.state === before) return;
    for (const listener of this.listeners) listener(state);
  }
}

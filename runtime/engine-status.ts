/**
 * What the supervisor of `npm start` tells the API process over IPC while the Temporal server is not there yet; nothing
 * more once it is up, because the API asks the server itself. `minutes`: how long it may take, null when nobody knows.
 */
export type EngineNotice = {
  readonly type: 'engine';
  readonly state: 'preparing' | 'starting';
  readonly minutes: number | null;
};

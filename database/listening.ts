import pg from 'pg';

/** What the database tells after a commit (channel `almoner`). */
export type Told =
  /** A stream has grown to this version. */
  | { readonly stream: string; readonly seq: number }
  /** A command was taken in, or answered. */
  | { readonly command: string; readonly state: string }
  /** A version of a program was published. */
  | { readonly program: string; readonly version: number };

/** How long to wait before listening again after the connection was lost. */
const AGAIN_MS = 1_000;
const CONNECT_WITHIN_MS = 4_000;

export type Ears = {
  /** Something was told. */
  readonly onTold: (told: Told) => void;
  /** Listening begins anew after a break: things may have been missed. */
  readonly onResumed: () => void;
};

export type Listening = { readonly stop: () => Promise<void> };

/** Listens until it is stopped, and again after every loss of the connection. Never throws. */
export function listenTo(url: string, ears: Ears): Listening {
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | null = null;
  let isStopped = false;
  let hasListened = false;

  const lose = (lost: pg.Client): void => {
    if (client !== lost) return;
    client = null;
    void lost.end().catch(() => undefined);
    if (!isStopped) again = setTimeout(() => void connect(), AGAIN_MS);
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'almoner listener',
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      keepAlive: true,
    });
    client = next;
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', ({ payload }) => {
      for (const told of readTold(payload ?? '')) ears.onTold(told);
    });
    try {
      await next.connect();
      await next.query('LISTEN almoner');
      if (hasListened) ears.onResumed();
      hasListened = true;
    } catch {
      lose(next);
    }
  };

  void connect();
  return {
    stop: async () => {
      isStopped = true;
      if (again !== null) clearTimeout(again);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}

/** What stands in a notification: nothing, one thing, or a stream with the command that made it grow. */
function readTold(payload: string): readonly Told[] {
  const told = parsed(payload);
  if (typeof told !== 'object' || told === null) return [];
  const nothing = { stream: null, seq: null, command: null, state: null, program: null, version: null };
  const { stream, seq, command, state, program, version } = { ...nothing, ...told };
  return [
    ...(typeof stream === 'string' && typeof seq === 'number' ? [{ stream, seq }] : []),
    ...(typeof command === 'string' && typeof state === 'string' ? [{ command, state }] : []),
    ...(typeof program === 'string' && typeof version === 'number' ? [{ program, version }] : []),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

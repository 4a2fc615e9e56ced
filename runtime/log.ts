/** One line of a process's log: JSON on stdout. Names, counts and ids only; never a person's data. */
export function log(event: string, details: Readonly<Record<string, string | number | boolean | null>> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
}

/** What a log line says of a fault: its greppable id or kind, and its message. */
export function faultOf(error: unknown): { readonly error: string } {
  return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * A process beside the one that answers people, for what takes long to work out. Not a thread: ending a thread can take
 * the whole process along (V8 dies now and then when it gives back the code of a thread's WebAssembly).
 */
export class Aside {
  private readonly child: ChildProcess;
  private readonly gone: Promise<never>;

  /** `begin`: what `beside` of the file is given first. */
  constructor(file: URL, begin: unknown) {
    // Maps and all: what is sent arrives as it is. Without the flags of this process, which are not meant for it.
    this.child = fork(file, { serialization: 'advanced', execArgv: [] });
    this.gone = Promise.race([once(this.child, 'exit'), once(this.child, 'error')]).then(() => {
      throw new Error('ASIDE_GONE: the process that works things out has ended');
    });
    this.gone.catch(() => undefined); // told to whoever waits for an answer
    this.child.send({ begin }, () => undefined);
  }

  /** The answer to one message; one at a time. @throws ASIDE_GONE when the process ends, or has ended. */
  async ask(message: unknown): Promise<unknown> {
    if (!this.child.connected) return await this.gone;
    const answer = once(this.child, 'message');
    this.child.send({ message }, () => undefined); // what cannot be sent any more is told by `gone`
    const [told]: unknown[] = await Promise.race([answer, this.gone]);
    return told;
  }

  /** At once, whatever it is doing. */
  end(): void {
    this.child.kill('SIGKILL');
  }
}

type Sent = { readonly begin: unknown } | { readonly message: unknown };

/** The other side: `made` is given what it begins with and answers each message. Ends with the process that it serves. */
export function beside(made: (begin: unknown) => (message: unknown) => unknown): void {
  let answer: ((message: unknown) => unknown) | null = null;
  process.on('message', (sent: Sent) => {
    if ('begin' in sent) answer = made(sent.begin);
    else process.send?.(answer?.(sent.message));
  });
}

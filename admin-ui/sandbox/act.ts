import type { Input, Outcome } from '../commands/answer.ts';
import type { CommandForm } from '../commands/metadata.ts';
import type { Subject } from '../commands/subject.ts';
import { actInSandbox, sandboxSteps } from '../generated/operations.ts';
import { ask, Unanswered } from '../providers/graphql.ts';

/** How often, and how long, the outcome of an act is asked for. */
const [EVERY_MS, TRIES] = [250, 80];

const own: readonly string[] = ['idempotencyKey', 'expectedVersion', 'graceSeconds', 'reason', 'note', 'occurredAt'];

/** Sends a command to a stream of a sandbox and waits for what becomes of it there. */
export async function actIn(form: CommandForm, { sandboxId = '', streamId }: Subject, input: Input): Promise<Outcome> {
  const fields = Object.fromEntries(
    Object.entries(input).filter(([name]) => !own.includes(name) && name !== form.streamField),
  );
  const { reason, note } = input;
  const said = { ...(typeof reason === 'string' ? { reason } : {}), ...(typeof note === 'string' ? { note } : {}) };
  try {
    const { actInSandbox: reply } = await ask(actInSandbox, {
      input: { sandboxId, streamId: streamId ?? '', command: form.name, fields, ...said },
    });
    if (!('sandbox' in reply)) return refusal('message' in reply ? reply.message : 'The sandbox did not take it.');
    return await outcomeOf(sandboxId, reply.sandbox.steps[0]?.id ?? '');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof Unanswered ? { kind: 'unanswered', message } : refusal(message);
  }
}

const refusal = (message: string): Outcome => ({
  kind: 'refused',
  code: 'SANDBOX',
  message,
  findings: [],
  recorded: false,
});

async function outcomeOf(sandboxId: string, stepId: string): Promise<Outcome> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { sandbox } = await ask(sandboxSteps, { id: sandboxId });
    const step = sandbox?.steps.find(({ id }) => id === stepId);
    if (step?.state === 'DONE') {
      const told = { kind: 'done', text: 'Done in the sandbox.', warnings: [], cancellable: null, to: null } as const;
      return { kind: 'told', told };
    }
    if (step?.state === 'REFUSED') {
      const [first] = step.findings;
      const { code = 'REFUSED', message = 'It was refused.' } = first ?? {};
      return { kind: 'refused', code, message, findings: step.findings, recorded: false };
    }
    if (step?.state === 'FAILED') return refusal(sandbox?.problem ?? 'The simulation failed. Open a new sandbox.');
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  return refusal('The sandbox is still at work; look at its page in a moment.');
}

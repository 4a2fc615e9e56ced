import { randomUUID } from 'node:crypto';
import { intake } from '../domain/intake.ts';
import type { Message } from '../domain/journal.ts';
import { defaultProgram, policyOf } from '../domain/programs/registry.ts';

/** Commands that measurements send: an organization with one contact, and further contacts. Everybody is invented. */
export const person = { firstName: 'Ana', lastName: 'Lopez', email: 'ana@example.org' };
export const registration = { legalName: 'Food Bank', country: 'US', programId: defaultProgram, contact: person };

/** A command as intake hands it to a stream, received now. @throws with the codes when intake refuses it. */
export function messageOf(type: string, input: object): Message {
  const stream = 'org_bench'; // a message does not name its stream
  const actor = { id: 'usr_officer', role: 'PROGRAM_OFFICER' } as const;
  const submission = { id: `cmd_${randomUUID()}`, stream, type, input, actor, receivedAt: Date.now() };
  const taken = intake(submission, { states: {}, records: {}, policies: policyOf });
  if (taken.kind === 'refused') throw new Error(taken.refusal.findings.map(({ code }) => code).join());
  return taken.message;
}

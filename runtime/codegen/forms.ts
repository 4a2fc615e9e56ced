import { streamField } from '../../domain/commands/define.ts';
import { commands, fieldsOf } from './fields.ts';

/** What the console's forms are made of (C12): every command with its fields, in the order of the catalogue. */
export function commandForms(): string {
  const forms = commands.map(([name, definition]) => ({
    name,
    stream: definition.stream,
    streamField: streamField(definition),
    creates: definition.creates === true,
    who: definition.who,
    reason: definition.reason === true,
    occurredAt: definition.occurredAt ?? null,
    summary: definition.summary,
    fields: fieldsOf(definition),
  }));
  return `${JSON.stringify(forms, null, 2)}\n`;
}

import { streamField, type CommandDefinition } from '../../domain/commands/define.ts';
import { commands, fieldsOf, type Field } from './fields.ts';

/** One mutation per command of the catalogue, with its input and its union of answers (C12). */

const success: Readonly<Record<CommandDefinition['stream'], string>> = {
  donation: 'DonationChanged',
  account: 'VendorAccountChanged',
  organization: 'OrganizationChanged',
  any: 'StreamChanged',
  eox: 'EoxRecordChanged',
};
const answers = [
  'CommandAccepted',
  'RefusedError',
  'ValidationError',
  'InvalidTransitionError',
  'NotFoundError',
  'ForbiddenError',
  'StaleVersionError',
  'IdempotencyConflictError',
];

/** Choices that several commands have, by their values. */
const sharedChoices: Readonly<Record<string, string>> = {
  'YES|NO|UNANSWERED': 'ConsentAnswer',
  'PLAIN_TEXT|HTML': 'EmailFormat',
  'PRIMARY|ALTERNATE|CUSTODIAN': 'ContactRole',
};

const scalars: Readonly<Record<Exclude<Field['type'], 'choice' | 'group' | 'list'>, string>> = {
  instant: 'DateTime',
  date: 'Date',
  ref: 'ID',
  file: 'ID',
  code: 'String',
  text: 'String',
  integer: 'Int',
  boolean: 'Boolean',
  country: 'String',
  zone: 'String',
  amount: 'String',
  currency: 'String',
  json: 'JSON',
};

const described: Readonly<Partial<Record<Field['type'], string>>> = {
  country: 'ISO 3166-1 alpha-2, in capitals.',
  zone: 'IANA zone name.',
  amount: 'Decimal text, at most two places.',
  currency: 'ISO 4217, in capitals.',
  file: 'Id of a stored file.',
  json: 'The fields of the command it belongs to, with their names there.',
};

const common = (reason: boolean): readonly string[] => [
  reason ? quoted('Why; kept with the command.') : quoted('Why, where there is something to say.'),
  `  reason: String${reason ? '!' : ''}`,
  quoted('Anything worth keeping with the command.'),
  '  note: String',
  quoted('When it happened in the world, when that was earlier than now.'),
  '  occurredAt: DateTime',
  quoted('Refuse with StaleVersionError when somebody acted since this version.'),
  '  expectedVersion: Int',
  quoted('Wait this long before it is handed on, 0 to 60 seconds; until then it can be taken back.'),
  '  graceSeconds: Int',
  quoted('Same key and input: the first answer again. Same key, other input: IdempotencyConflictError.'),
  '  idempotencyKey: String!',
];

const quoted = (text: string): string => `  """\n  ${text}\n  """`;
/** Description of a type, above it. */
const told = (text: string): string => `"""\n${text}\n"""`;
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Text of `api/schema/generated/commands.graphql`. */
export function commandSdl(): string {
  const types = new Map<string, string>();
  const mutations = commands.map(([name, definition]) => mutationOf(name, definition, types));
  return [
    '# Made from the command catalogue by `npm run codegen`. Do not edit.',
    `extend type Mutation {\n${mutations.join('\n')}\n}`,
    ...types.values(),
    '',
  ].join('\n\n');
}

function mutationOf(name: string, definition: CommandDefinition, types: Map<string, string>): string {
  const title = capital(name);
  const who = definition.who.join(', ');
  inputOf(name, definition, types);
  const members = [success[definition.stream], ...answers];
  const union = `union ${title}Result =\n${members.map((member) => `  | ${member}`).join('\n')}`;
  types.set(`${title}Result`, `${told(`What became of \`${name}\`: done, kept for later, or why not.`)}\n${union}`);
  return [
    quoted(`${definition.summary} May be sent by: ${who}.`),
    `  ${name}(input: ${title}Input!): ${title}Result! @auth(scope: "command")`,
  ].join('\n');
}

function inputOf(name: string, definition: CommandDefinition, types: Map<string, string>): void {
  const title = capital(name);
  const stream = streamField(definition);
  const lines = fieldsOf(definition).map((field) => inputField(title, field, types));
  const taken = fieldsOf(definition).map((field) => field.name);
  const reserved = ['reason', 'note', 'occurredAt', 'expectedVersion', 'graceSeconds', 'idempotencyKey', stream];
  const clash = reserved.find((word) => word !== null && taken.includes(word));
  if (clash !== undefined) throw new Error(`CODEGEN_FIELD_TAKEN ${name}.${clash}`);
  const own = stream === null ? [] : [`  ${stream}: ID!`];
  const input = `input ${title}Input {\n${[...own, ...lines, ...common(definition.reason === true)].join('\n')}\n}`;
  types.set(`${title}Input`, `${told(`What \`${name}\` is to know.`)}\n${input}`);
}

function inputField(owner: string, field: Field, types: Map<string, string>): string {
  const comment = described[field.type];
  const line = `  ${field.name}: ${typeOf(owner, field, types)}${field.required ? '!' : ''}`;
  return comment === undefined ? line : `${quoted(comment)}\n${line}`;
}

function typeOf(owner: string, field: Field, types: Map<string, string>): string {
  const name = `${owner}${field.name === 'item' ? '' : capital(field.name)}`;
  const { type } = field;
  if (type === 'group') {
    const lines = (field.fields ?? []).map((each) => inputField(name, each, types));
    types.set(
      `${name}Input`,
      `${told(`Part of \`${owner}\`: \`${field.name}\`.`)}\ninput ${name}Input {\n${lines.join('\n')}\n}`,
    );
    return `${name}Input`;
  }
  if (type === 'list') return field.item === undefined ? '[String!]' : `[${typeOf(name, field.item, types)}!]`;
  if (type !== 'choice') return scalars[type];
  const options = field.options ?? [];
  const shared = sharedChoices[options.join('|')] ?? name;
  const values = options.map((option) => `  ${option}`).join('\n');
  types.set(shared, `${told(`What can be chosen for \`${field.name}\`.`)}\nenum ${shared} {\n${values}\n}`);
  return shared;
}

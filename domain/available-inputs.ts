import { addDays, localDate } from './calendar.ts';
import type { Known } from './assess.ts';
import type { CommandDefinition } from './commands/define.ts';
import { isFields, type Fields } from './commands/split.ts';
import type { Entity } from './entity.ts';
import { rulesOf } from './modules.ts';
import type { Policy } from './policy.ts';
import type { Instant } from './types.ts';
import { arrayItem, fieldsOf, leafOf, schemaAt, type Leaf, type Shape } from './commands/shapes.ts';

/** Inputs that somebody might send, made from the shape of a command and from what the stream holds. */

/** What inputs are made from. */
export type Scenery = {
  readonly stream: string;
  readonly entity: Entity;
  readonly now: Instant;
  readonly policies: Known['policies'];
};

/** Tries per command; what comes later differs less and less from what was tried. */
const LIMIT = 60;
/** Things of one kind to choose from. */
const CHOICES = 24;

/**
 * Inputs with what the command needs and every choice of what it could be about: nothing named, each single thing, each
 * pair; for each the options of a required choice.
 */
export function* inputsOf({ input }: CommandDefinition, scenery: Scenery): Generator<Fields> {
  const fields = fieldsOf(input);
  const base = requiredOf(fields, scenery);
  const choices = fields.filter(({ schema, optional }) => optional && isChoice(schema));
  const options = fields.filter(({ schema, optional }) => !optional && isAnyChoice(schema));
  let count = 0;
  for (const about of combinations(choices, scenery)) {
    for (const chosen of products(options, scenery)) {
      count += 1;
      if (count > LIMIT) return;
      yield { ...base, ...chosen, ...about };
    }
  }
}

type Named = ReturnType<typeof fieldsOf>[number];

const isChoice = (schema: Shape): boolean => {
  const leaf = leafOf(arrayItem(schema) ?? schema);
  return leaf.kind === 'ref';
};
/** A choice or a list of things: what `requiredOf` cannot fill in once and for all. */
const isAnyChoice = (schema: Shape): boolean => isChoice(schema) || leafOf(schema).kind === 'enum';

function* combinations(fields: readonly Named[], scenery: Scenery): Generator<Fields> {
  yield {};
  const lists = fields.map((field) => ({ name: field.name, values: valuesOf(field, scenery) }));
  for (const { name, values } of lists) for (const value of values) yield { [name]: value };
  for (const [index, one] of lists.entries()) {
    for (const other of lists.slice(index + 1)) {
      for (const a of one.values) for (const b of other.values) yield { [one.name]: a, [other.name]: b };
    }
  }
}

function* products([first, ...rest]: readonly Named[], scenery: Scenery): Generator<Fields> {
  if (first === undefined) return yield {};
  const values = valuesOf(first, scenery);
  for (const value of values.length === 0 ? ['none'] : values) {
    for (const others of products(rest, scenery)) yield { [first.name]: value, ...others };
  }
}

/** Every value a choice can take; a list of things: all of them together, then each alone. */
function valuesOf({ name, schema }: Named, scenery: Scenery): readonly unknown[] {
  const item = arrayItem(schema);
  const ids = optionsOf(name, item ?? schema, scenery);
  if (item === null) return ids;
  return ids.length < 2 ? ids.map((id) => [id]) : [ids, ...ids.map((id) => [id])];
}

function requiredOf(fields: readonly Named[], scenery: Scenery): Fields {
  const input: Record<string, unknown> = {};
  for (const { name, schema, optional } of fields) {
    if (!optional) input[name] = optionsOf(name, schema, scenery)[0];
  }
  return input;
}

/** What may stand at a path of the input, likely values first; none when there is no such field. */
export function optionsAt({ input }: CommandDefinition, path: string, scenery: Scenery): readonly unknown[] {
  const found = schemaAt(input, path);
  if (found === null) return [];
  return leafOf(found.schema).kind === 'ref' ? [] : optionsOf(found.name, found.schema, scenery);
}

/** What stands at a path: something a person types, something there is to choose from, or nothing at all. */
export function leafAt({ input }: CommandDefinition, path: string): 'typed' | 'chosen' | 'none' {
  const found = schemaAt(input, path);
  if (found === null) return 'none';
  const leaf = leafOf(arrayItem(found.schema) ?? found.schema);
  if (leaf.kind === 'ref' && leaf.of === 'organization') return 'typed'; // another stream: nothing here to choose from
  const { kind } = leaf;
  return kind === 'ref' || kind === 'enum' || kind === 'flag' ? 'chosen' : 'typed';
}

function optionsOf(name: string, schema: Shape, scenery: Scenery): readonly unknown[] {
  const leaf = leafOf(schema);
  switch (leaf.kind) {
    case 'ref':
      return idsOf(leaf.of, scenery).slice(0, CHOICES);
    case 'enum':
      return leaf.options;
    case 'flag':
      return [true, false];
    case 'object':
      return [wholeOf(leaf, scenery)];
    case 'list':
      return listsOf(name, leaf, scenery);
    case 'number':
      return name === 'policyVersion' ? versionsOf(scenery) : [1];
    case 'text':
      return textsOf(name, leaf, scenery);
  }
}

/** An object with every field filled in, as somebody who reads the form to its end would. */
function wholeOf({ fields }: Extract<Leaf, { readonly kind: 'object' }>, scenery: Scenery): Fields {
  const entries = fields
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name, schema }) => [name, optionsOf(name, schema, scenery)[0]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** Fields that are an answer only in special cases. */
const leftOut: ReadonlySet<string> = new Set(['zone', 'fileId', 'contractNumbers', 'units', 'serials']);

/** A list of answers or dates is about every unit; a list of choices names all of them; else one item. */
function listsOf(_: string, { item }: Extract<Leaf, { readonly kind: 'list' }>, scenery: Scenery): readonly unknown[] {
  const leaf = leafOf(item);
  if (leaf.kind === 'enum') return [leaf.options];
  if (leaf.kind === 'ref') {
    const ids = optionsOf('', item, scenery);
    return ids.length === 0 ? [] : [ids];
  }
  if (leaf.kind !== 'object') return [optionsOf('', item, scenery).slice(0, 1)];
  const about = leaf.fields.find(({ schema }) => leafOf(schema).kind === 'ref');
  if (about === undefined) return [[wholeOf(leaf, scenery)]];
  const ids = heldIds(scenery);
  return ids.length === 0 ? [] : [ids.map((id) => ({ ...wholeOf(leaf, scenery), [about.name]: id }))];
}

function textsOf(name: string, leaf: Extract<Leaf, { readonly kind: 'text' }>, scenery: Scenery): readonly unknown[] {
  const { now } = scenery;
  const calendar = rulesOf(scenery.stream).calendar(scenery.entity);
  switch (leaf.of) {
    case 'instant':
      if (name === 'until') return [now + DAY, now + 60_000];
      return name === 'newDueAt' ? [now + 365 * DAY] : [now];
    case 'date': {
      const today = localDate(now, calendar?.zone ?? 'UTC');
      return [0, 30, 400, 4_000].map((days) => addDays(today, days));
    }
    case 'country':
      return [calendar?.country ?? 'US'];
    case 'zone':
      return [calendar?.zone ?? 'UTC'];
    case 'amount':
      return ['100.00'];
    case 'currency':
      return ['USD'];
    default:
      return wordsOf(name, calendar?.policy ?? null);
  }
}
const DAY = 86_400_000;

function wordsOf(name: string, policy: Policy | null): readonly string[] {
  if (/email/iu.test(name)) return ['somebody@example.org'];
  if (name === 'route') return policy?.takebackRoutes.map(({ route }) => route) ?? [];
  if (/^(contractNumber|typedNumber)$/u.test(name)) return numbersFor(policy);
  if (/language/iu.test(name)) return ['en'];
  return [/number|user/iu.test(name) ? 'example1' : 'example'];
}

/** Contract numbers that look as the program wants them. */
function numbersFor(policy: Policy | null): readonly string[] {
  const tries = ['9876543210', '98765432', '987654', '9876', 'C-98765432', 'AB98765432'];
  const fits = policy === null ? null : new RegExp(policy.contractNumberPattern, 'u');
  return [...tries.filter((number) => fits?.test(number) !== false), '9876543210'].slice(0, 1);
}

/** Versions of the stream's program, the one it runs by last. */
function versionsOf({ stream, entity, policies }: Scenery): readonly number[] {
  const policy = rulesOf(stream).calendar(entity)?.policy;
  if (policy === undefined) return [1];
  const newest = policies(policy.programId)?.version ?? policy.version;
  const all = Array.from({ length: Math.min(newest + 2, 12) }, (_, index) => index + 1);
  const known = all.filter((version) => policies(policy.programId, version) !== null);
  return known.toSorted((a, b) => Number(a === policy.version) - Number(b === policy.version));
}

const tables: Readonly<Record<string, string>> = {
  line: 'lines',
  shipment: 'shipments',
  incident: 'incidents',
  unit: 'units',
  contract: 'contracts',
  association: 'associations',
  correction: 'corrections',
  renewal: 'renewals',
  takeback: 'takebacks',
  attestation: 'attestations',
  case: 'complianceCases',
  supportCase: 'supportCases',
  rma: 'rmas',
  hold: 'holds',
  account: 'accounts',
};

/** Ids of a kind that the stream holds. Of units that are alike in everything the rules look at, one stands for all. */
function idsOf(kind: string, { entity }: Scenery): readonly string[] {
  if (kind === 'deadline') return Object.keys(entity.clocks);
  const core: Fields = isFields(entity.core) ? entity.core : {};
  if (kind === 'contact') return contactsOf(core);
  const table = core[tables[kind] ?? ''];
  if (!isFields(table)) return [];
  if (kind !== 'unit') return Object.keys(table).toReversed();
  const kinds = new Map<string, string>();
  for (const [id, unit] of Object.entries(table)) {
    const { state, powersOn, lineId, productId, serialNumber, site } = isFields(unit) ? unit : {};
    const likeness = JSON.stringify([state, powersOn, lineId, productId, serialNumber === null, site === null]);
    if (!kinds.has(likeness)) kinds.set(likeness, id);
  }
  return [...kinds.values()];
}

function contactsOf(core: Fields): readonly string[] {
  const { contacts: own, organization } = core;
  const list: unknown = Array.isArray(own) ? own : isFields(organization) ? organization['contacts'] : [];
  return Array.isArray(list) ? list.filter(isFields).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])) : [];
}

/** Every unit that is with the recipient. */
function heldIds({ entity: { core } }: Scenery): readonly string[] {
  const units = isFields(core) ? core['units'] : null;
  if (!isFields(units)) return [];
  const held = ['SHIPPED', 'DELIVERED', 'INSTALLED', 'IN_USE', 'DEFECTIVE', 'RMA_OPEN'];
  return Object.entries(units).flatMap(([id, unit]) =>
    isFields(unit) && held.includes(String(unit['state'])) ? [id] : [],
  );
}

import { z } from 'zod';
import { isFields, unknownFields, type Fields } from '../../domain/commands/split.ts';
import { readDate, readDays, readInstant, type Origin } from './dates.ts';

/** What is wrong, where: the path inside the file, dots and indexes. */
export type Problem = { readonly path: string; readonly message: string };

/** How the fields of one command or habit are to be read. */
export type Reading = {
  readonly origin: Origin;
  /** Kind of a label that is known here, or null. */
  readonly kindOf: (label: string) => string | null;
  /** `+Nd` counts from the command's own day instead of the start of the file. */
  readonly habit: boolean;
};

type Leaf = 'instant' | 'date' | 'ref' | null;
type Looked = { readonly inner: z.core.$ZodType; readonly leaf: Leaf; readonly ref: string };

/** The schema without its wrappers, and what the outermost mark says about it. */
export function look(schema: z.core.$ZodType): Looked {
  let inner = schema;
  let leaf: Leaf = null;
  let ref = '';
  for (;;) {
    const meta = z.globalRegistry.get(inner);
    const kind = meta?.['kind'];
    if (leaf === null && (kind === 'instant' || kind === 'date' || kind === 'ref')) {
      leaf = kind;
      const named = meta?.['ref'];
      ref = typeof named === 'string' ? named : '';
    }
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
      inner = inner.unwrap();
    } else if (inner instanceof z.ZodPipe) inner = inner.in;
    else return { inner, leaf, ref };
  }
}

/** `checked` has the shape that the command's own schema judges; `planned` keeps labels and relative days as they are. */
type Both = { readonly checked: unknown; readonly planned: unknown };

const same = (value: unknown): Both => ({ checked: value, planned: value });
const below = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/**
 * Reads the fields of a command: dates in any form of a life file, labels where ids are expected, everything else by the
 * command's own schema. Every problem is told, with its path under `path`.
 */
export function readFields(
  schema: z.ZodObject,
  value: Fields,
  reading: Reading,
  path: string,
): { readonly planned: Fields; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { checked, planned } = walk(schema, value, reading, path, problems);
  for (const unknown of unknownFields(schema, value)) {
    problems.push({ path: below(path, unknown), message: 'The command has no such field.' });
  }
  for (const issue of schema.safeParse(checked).error?.issues ?? []) {
    const at = issue.path.reduce<string>((whole, part) => below(whole, String(part)), path);
    if (issue.code === 'unrecognized_keys' || problems.some((known) => known.path === at)) continue;
    const quotes =
      issue.code === 'invalid_type' && issue.expected === 'string' && valueAt(value, issue.path) !== undefined;
    problems.push({ path: at, message: `${issue.message}${quotes ? '; write numbers and codes in quotes' : ''}.` });
  }
  return { planned: isFields(planned) ? planned : {}, problems };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = value;
  for (const part of path) {
    current = Array.isArray(current) ? current[Number(part)] : isFields(current) ? current[String(part)] : undefined;
  }
  return current;
}

function walk(schema: z.core.$ZodType, value: unknown, reading: Reading, path: string, problems: Problem[]): Both {
  const { inner, leaf, ref } = look(schema);
  if (value === undefined || value === null) return same(value);
  // A date as the vendor writes it, blanks and impossible days included: the rules say what it means (10.3).
  if (leaf === 'date' && readDays(value) === null && z.safeParse(inner, '').success) return same(value);
  if (leaf !== null) return readLeaf(leaf, ref, value, reading, path, problems);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item: unknown, index) => walk(inner.element, item, reading, below(path, index), problems));
    return { checked: items.map(({ checked }) => checked), planned: items.map(({ planned }) => planned) };
  }
  if (inner instanceof z.ZodObject && isFields(value)) {
    const fields = Object.entries(value).flatMap(([name, item]): [string, Both][] => {
      const field = Object.hasOwn(inner.shape, name) ? inner.shape[name] : undefined;
      return [[name, field === undefined ? same(item) : walk(field, item, reading, below(path, name), problems)]];
    });
    return {
      checked: Object.fromEntries(fields.map(([name, { checked }]) => [name, checked])),
      planned: Object.fromEntries(fields.map(([name, { planned }]) => [name, planned])),
    };
  }
  return same(value);
}

function readLeaf(
  leaf: NonNullable<Leaf>,
  ref: string,
  value: unknown,
  reading: Reading,
  path: string,
  problems: Problem[],
): Both {
  if (leaf === 'ref') return readLabel(ref, value, reading, path, problems);
  const days = reading.habit ? readDays(value) : null;
  if (days !== null)
    return { checked: leaf === 'instant' ? 0 : reading.origin.startOn, planned: { $days: days, as: leaf } };
  const read = leaf === 'instant' ? readInstant(value, reading.origin) : readDate(value, reading.origin);
  if ('value' in read) return same(read.value);
  problems.push({ path, message: read.problem });
  return { checked: leaf === 'instant' ? 0 : reading.origin.startOn, planned: null };
}

/** A label of the kind the field wants. An account is called by its person, a deadline `<clock>/<label>`. */
function readLabel(ref: string, value: unknown, reading: Reading, path: string, problems: Problem[]): Both {
  if (ref === 'reseller') return same(value); // a directory entry, no part of a life
  if (typeof value !== 'string') {
    problems.push({ path, message: `Expected the label of a ${ref}.` });
    return { checked: 'label', planned: null };
  }
  const label = ref === 'deadline' ? value.slice(value.indexOf('/') + 1) : value;
  const found = reading.kindOf(label);
  const wanted = ref === 'account' ? 'contact' : ref;
  if (found === null) {
    problems.push({ path, message: `Nothing before this is called \`${label}\`; name it where it is created.` });
  } else if (ref !== 'deadline' && found !== wanted) {
    problems.push({ path, message: `\`${label}\` is a ${found}; a ${wanted} is needed here.` });
  }
  return { checked: value, planned: ref === 'account' ? { $label: value, as: 'account' } : { $label: value } };
}

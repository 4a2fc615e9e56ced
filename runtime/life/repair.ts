import type { z } from 'zod';
import { isFields, type Fields } from '../../domain/commands/split.ts';
import type { Problem } from './fields.ts';

/** What stands in for a value of the wrong shape, so that the rest of the file can be read all the same. */
const standIns: Readonly<Record<string, unknown>> = {
  title: 'a life',
  zone: 'UTC',
  start: '1970-01-02',
  until: '+40000d',
  facts: [{ on: '+0d', do: '' }],
  on: '+0d',
  do: '',
  after: 'DonationRequested',
};

/** The shape's issues as problems, one per unknown key. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: `${issue.message}.` }];
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: 'There is no such key.' }));
  });
}

/** The document with everything of the wrong shape left out or stood in for; what hangs on it is not judged. */
export function repaired(document: unknown, problems: readonly Problem[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const { path } of problems) mend(copy, path.split('.'));
  return copy;
}

function mend(node: unknown, [key = '', ...rest]: readonly string[]): void {
  if (Array.isArray(node)) {
    const index = Number(key);
    if (rest.length === 0 || !isFields(node[index])) node[index] = { on: '+0d', do: '', after: 'DonationRequested' };
    else mend(node[index], rest);
    return;
  }
  if (!isFields(node)) return;
  const inner = node[key];
  // Lists of facts and habits are mended item by item; anything else of the wrong shape goes as a whole.
  if (rest.length > 0 && (key === 'facts' || key === 'behaviors') && Array.isArray(inner)) return mend(inner, rest);
  replace(node, key);
}

function replace(node: Fields, key: string): void {
  if (key in standIns) Reflect.set(node, key, structuredClone(standIns[key]));
  else Reflect.deleteProperty(node, key);
}

/** Whether a problem found in the repaired document only repeats, or comes from, one of the shape. */
export function isEcho({ path }: Problem, problems: readonly Problem[]): boolean {
  const covered = problems.some((shape) => shape.path === path || path.startsWith(`${shape.path}.`));
  const actors = problems.some((shape) => shape.path.startsWith('actors')) && path.endsWith('.by');
  return covered || actors;
}

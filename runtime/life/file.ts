import { LineCounter, parseDocument, type Document } from 'yaml';
import { isFields } from '../../domain/commands/split.ts';
import { policyOf } from '../../domain/programs/registry.ts';
import type { Script } from '../../domain/script.ts';
import type { Problem } from './fields.ts';
import { LifeReader, type Policies } from './reader.ts';
import { isEcho, repaired, shapeProblems } from './repair.ts';
import { lifeSchema } from './schema.ts';

/** One thing wrong with a life file: where in the document, on which line, and what to do about it. */
export type LifeError = Problem & { readonly line: number | null };
export type ParsedLife =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly errors: readonly LifeError[] };

/**
 * Reads a life file (C13): YAML 1.2, hence JSON too. All errors are told at once, in the order of the file. Dates are
 * worked out; labels stay labels, because what they name comes into being only while the life is lived. `policies`: the
 * programs there are.
 */
export function parseLife(text: string, policies: Policies = policyOf): ParsedLife {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors.map(({ message, pos }) => ({ path: '', message, line: lines.linePos(pos[0]).line }));
  if (syntax.length > 0) return { ok: false, errors: syntax };
  const located = (problems: readonly Problem[]): ParsedLife => {
    const placed = problems.map((problem) => ({ problem, offset: offsetOf(document, problem.path) }));
    const inOrder = placed.toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
    const errors = inOrder.map(({ problem, offset }) => ({
      ...problem,
      line: offset === null ? null : lines.linePos(offset).line,
    }));
    return { ok: false, errors };
  };
  const content: unknown = document.toJS();
  const parsed = lifeSchema.safeParse(content);
  if (!parsed.success) {
    const problems = shapeProblems(parsed.error.issues);
    const rest = lifeSchema.safeParse(repaired(content, problems));
    const further = rest.success ? problemsOf(new LifeReader(rest.data, policies)) : [];
    return located([...problems, ...further.filter((problem) => !isEcho(problem, problems))]);
  }
  const reader = new LifeReader(parsed.data, policies);
  const script = reader.script();
  return reader.problems.length > 0 ? located(reader.problems) : { ok: true, script };
}

function problemsOf(reader: LifeReader): readonly Problem[] {
  reader.script();
  return reader.problems;
}

/** Where a path, or the nearest thing around it that the document has, begins in the text. */
function offsetOf(document: Document, path: string): number | null {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = parts.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(parts.slice(0, length), true);
    if (isFields(node) && Array.isArray(node['range']) && typeof node['range'][0] === 'number') return node['range'][0];
  }
  return null;
}

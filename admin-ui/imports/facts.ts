import { formOf, type Field } from '../commands/metadata.ts';

/** Facts of the past as people write them: JSON, or one line each with day, command and `field=value` cells. */

export type Fact = { readonly at: string; readonly command: string; readonly input?: unknown };
/** What is wrong, in words; `line` counts from 1 and is null for JSON as a whole. */
export type Mistake = { readonly line: number | null; readonly message: string };
export type Facts = { readonly facts: readonly Fact[]; readonly mistakes: readonly Mistake[] };

/** A day without a time means noon, UTC. */
export function instantOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text;
}

export function readFacts(text: string): Facts {
  const given = text.trim();
  return given.startsWith('[') || given.startsWith('{') ? readJson(given) : readLines(given);
}

function readJson(text: string): Facts {
  try {
    const whole: unknown = JSON.parse(text);
    const list: readonly unknown[] = Array.isArray(whole) ? whole : [whole];
    const read = list.map(factOf);
    const mistakes = read.flatMap((fact, index) =>
      fact === null ? [{ line: null, message: `Fact ${index + 1} needs \`at\` and \`command\`.` }] : [],
    );
    return { facts: read.filter((fact) => fact !== null), mistakes };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It cannot be read.';
    return { facts: [], mistakes: [{ line: null, message: `This is no JSON: ${why}` }] };
  }
}

function factOf(value: unknown): Fact | null {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('command' in value)) return null;
  const { at, command } = value;
  if (typeof at !== 'string' || typeof command !== 'string') return null;
  return { at: instantOf(at), command, ...('input' in value ? { input: value.input } : {}) };
}

function readLines(text: string): Facts {
  const facts: Fact[] = [];
  const mistakes: Mistake[] = [];
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    const [at = '', command = '', ...cells] = cellsOf(written);
    if (written.trim() === '' || written.startsWith('#') || at.toLowerCase() === 'at') return;
    const form = formOf(command);
    if (form === null) {
      mistakes.push({
        line,
        message: command === '' ? 'Write day, command and fields.' : `There is no command ${command}.`,
      });
      return;
    }
    const input: Record<string, unknown> = {};
    for (const cell of cells.filter((one) => one !== '')) {
      const equals = cell.indexOf('=');
      const name = cell.slice(0, Math.max(equals, 0)).trim();
      const field = form.fields.find((one) => one.name === name);
      if (field === undefined)
        mistakes.push({ line, message: `${command} has no field “${equals < 1 ? cell : name}”.` });
      else input[name] = valueOf(field, cell.slice(equals + 1).trim());
    }
    facts.push({ at: instantOf(at), command, ...(Object.keys(input).length === 0 ? {} : { input }) });
  });
  return { facts, mistakes };
}

/** Cells of one line, by semicolon, tab or comma, whichever it has first in this order; brackets hold a cell together. */
function cellsOf(line: string): readonly string[] {
  const mark = [';', '\t'].find((one) => line.includes(one)) ?? ',';
  const cells: string[] = [];
  let cell = '';
  let depth = 0;
  for (const sign of line) {
    if ('[{'.includes(sign)) depth += 1;
    if (']}'.includes(sign)) depth -= 1;
    if (sign === mark && depth === 0) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** A cell as its field wants it; what cannot be is left for the server to judge. */
function valueOf({ type }: Field, text: string): unknown {
  if (type === 'integer') return Number.isNaN(Number(text)) ? text : Number(text);
  if (type === 'boolean') return ['true', 'yes'].includes(text.toLowerCase());
  if (type === 'instant') return instantOf(text);
  if (type !== 'list' && type !== 'group') return text;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

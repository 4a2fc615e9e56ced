import { createHash } from 'node:crypto';
import { parse, CsvError } from 'csv-parse/sync';
import { asWritten } from '../domain/edge.ts';
import { readEoxAnswer } from '../domain/eox-answer.ts';
import { readEoxRow, unknownHeads, type EoxRow } from '../domain/eox-import.ts';

/** End-of-life records out of a text: a file with the vendor's column heads, or an answer of its interface. No rules. */

/** `problem`: what is wrong with the text as a whole; then there are no rows. */
export type EoxText = {
  readonly problem: string | null;
  readonly rows: readonly EoxRow[];
  readonly ignoredHeads: readonly string[];
  readonly page: number;
  readonly lastPage: number;
};

const ROWS = 1_000;
const unusable = (problem: string): EoxText => ({ problem, rows: [], ignoredHeads: [], page: 1, lastPage: 1 });

/** Reads the text; never throws. */
export function readEoxText(text: string, format: 'CSV' | 'JSON'): EoxText {
  const read = format === 'CSV' ? ofFile(text) : ofAnswer(text);
  if (read.problem !== null) return read;
  if (read.rows.length === 0) return unusable('There is no row in it. The first line holds the column heads.');
  if (read.rows.length <= ROWS) return read;
  return unusable(`It has ${read.rows.length} rows; at most ${ROWS} are taken at a time. Split it.`);
}

function ofFile(text: string): EoxText {
  try {
    const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const;
    const delimiter = [',', ';', '\t'];
    const lines = asWritten<readonly Readonly<Record<string, string>>[]>(parse(text, { ...options, delimiter }));
    const heads = [...new Set(lines.flatMap((line) => Object.keys(line)))];
    return {
      problem: null,
      rows: lines.map((line) => readEoxRow(line)),
      ignoredHeads: unknownHeads(heads),
      page: 1,
      lastPage: 1,
    };
  } catch (error) {
    if (error instanceof CsvError) return unusable(`This is no comma-separated text (line ${String(error.lines)}).`);
    throw error;
  }
}

function ofAnswer(text: string): EoxText {
  try {
    const { rows, page, lastPage } = readEoxAnswer(JSON.parse(text));
    return { problem: null, rows, ignoredHeads: [], page, lastPage };
  } catch (error) {
    if (error instanceof SyntaxError) return unusable('This is no JSON. Paste the whole answer, braces included.');
    throw error;
  }
}

/**
 * The key of one row's command: the same for the same import and row, whatever else is sent. Another import of the same
 * row is another intent, because dates may have been corrected meanwhile.
 */
export function rowKey(importKey: string, row: number, input: unknown): string {
  const text = JSON.stringify([importKey, row, input]);
  return `eox-import/${createHash('sha256').update(text).digest('hex')}`;
}

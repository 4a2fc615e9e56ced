/** Figures as people read them. */

/** The value below which this share (0 to 1) of the list lies; 0 of an empty list. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Numbers with few digits: enough to compare, no more than were measured. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** One table: the first column to the left, the others to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)));
  const widths = head.map((_, place) => Math.max(...cells.map((row) => row[place]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ');
  say(`\n${title}`);
  for (const row of cells) say(`  ${line(row)}`);
}

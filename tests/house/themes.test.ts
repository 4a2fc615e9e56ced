import { describe, expect, test } from 'vitest';
import { themeOf, themeOrder, themes } from '../../admin-ui/commands/themes.ts';
import { catalogue } from '../../domain/commands/catalogue.ts';

/** The console groups commands by theme: a new command is not to be lost among "Other". */

const names = Object.keys(catalogue);
const grouped = Object.values(themes).flat();

describe('the themes of the console', () => {
  test('every command of the catalogue has one', () => {
    expect(names.filter((name) => themeOf(name) === 'Other')).toEqual([]);
  });

  test('hold each command once, and nothing else', () => {
    expect(grouped.toSorted()).toEqual(names.toSorted());
  });

  test('are all in the order in which they are shown, none of them empty', () => {
    expect(themeOrder).toEqual([...Object.keys(themes), 'Other']);
    expect(Object.values(themes).every((commands) => commands.length > 0)).toBe(true);
  });
});

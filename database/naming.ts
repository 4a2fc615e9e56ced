import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** The column of a field: `dueAt` stands in `due_at`. */
export function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Fields are camelCase in code and snake_case in the database. */
export class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return columnName([...prefixes, customName ?? propertyName].join('_'));
  }
}

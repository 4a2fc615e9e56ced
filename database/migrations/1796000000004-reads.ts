import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE deadline ADD base_at timestamptz(3), ADD base_on date',
  // What is running now says what it counts from, as it will be projected from now on.
  `UPDATE deadline x SET base_at = to_timestamp((c.base->>'at')::float8 / 1000), base_on = (c.base->>'on')::date
    FROM (SELECT s.stream, clock.key, clock.value->'base' AS base
          FROM stream_state s, json_each(s.state->'clocks') AS clock) c
    WHERE c.stream = x.stream AND c.key = x.key`,
  'CREATE INDEX donation_number ON donation (request_number, id)',
  'CREATE INDEX donation_requested ON donation (requested_at, id)',
  'CREATE INDEX donation_coverage_end ON donation (coverage_end_on, id)',
  "CREATE INDEX outbox_message ON outbox (at, id) WHERE kind = 'MESSAGE'",
];

const down = [
  'DROP INDEX outbox_message',
  'DROP INDEX donation_coverage_end',
  'DROP INDEX donation_requested',
  'DROP INDEX donation_number',
  'ALTER TABLE deadline DROP base_at, DROP base_on',
];

/** What lists of the API need: what each promise counts from, and orders that are asked for. */
export class Reads1796000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

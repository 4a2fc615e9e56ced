import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE deadline ADD snoozed_until timestamptz(3), ADD acknowledged boolean NOT NULL DEFAULT false',
  'ALTER TABLE deadline ALTER acknowledged DROP DEFAULT',
  'ALTER TABLE donation ADD hold_count integer NOT NULL DEFAULT 0',
  'ALTER TABLE donation ALTER hold_count DROP DEFAULT',
  'ALTER TABLE organization ADD email_status text, ADD merger_with_id text, ADD merged_into_id text, ADD dissolved_on date',
  'ALTER TABLE contact ADD leaving_on date, ADD left_at timestamptz(3), ADD successor_id text',
  'ALTER TABLE mailbox ADD language text, ADD format text',
];
const down = [
  'ALTER TABLE mailbox DROP language, DROP format',
  'ALTER TABLE contact DROP leaving_on, DROP left_at, DROP successor_id',
  'ALTER TABLE organization DROP email_status, DROP merger_with_id, DROP merged_into_id, DROP dissolved_on',
  'ALTER TABLE donation DROP hold_count',
  'ALTER TABLE deadline DROP snoozed_until, DROP acknowledged',
];

/**
 * What lies over a stream and its promises: holds, reminders that were put off or seen, organizations that merge or end,
 * people who leave; and how a person wants to be written to. `ops:rebuild` fills in what follows from the journal.
 */
export class Overlays1796000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

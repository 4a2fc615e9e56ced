import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'DROP INDEX command_open',
  `ALTER TABLE command
    ADD position bigserial NOT NULL, ADD organization text, ADD not_before timestamptz(3), ADD expires_at timestamptz(3),
    ADD claimed_until timestamptz(3), ADD next_attempt_at timestamptz(3), ADD last_failure text`,
  "CREATE INDEX command_open ON command (stream, position) WHERE state = 'ACCEPTED'",
  "CREATE INDEX command_expiring ON command (expires_at) WHERE state = 'ACCEPTED'",
  'CREATE INDEX command_listed ON command (created_at, id)',
  'CREATE INDEX command_principal ON command (principal, created_at)',
  'ALTER TABLE outbox ADD cause text',
  `CREATE TABLE mailbox (
    id bigserial NOT NULL, outbox_id bigint NOT NULL, business_key text NOT NULL, stream text NOT NULL,
    organization_id text, kind text NOT NULL, to_role text NOT NULL, to_contact_id text, to_address text,
    subject text NOT NULL, body text NOT NULL, template text NOT NULL, due_at timestamptz(3) NOT NULL,
    delivered_at timestamptz(3) NOT NULL DEFAULT now(), state text NOT NULL, read_at timestamptz(3),
    done_at timestamptz(3), done_by text, CONSTRAINT mailbox_pk PRIMARY KEY (id)
  )`,
  'CREATE UNIQUE INDEX mailbox_outbox ON mailbox (outbox_id)',
  'CREATE INDEX mailbox_stream ON mailbox (stream, due_at)',
  'CREATE INDEX mailbox_organization ON mailbox (organization_id, due_at)',
  'CREATE INDEX mailbox_queue ON mailbox (to_role, state, due_at)',
  'CREATE INDEX mailbox_due ON mailbox (due_at, id)',
];

const down = [
  'DROP TABLE mailbox',
  'ALTER TABLE outbox DROP cause',
  'DROP INDEX command_principal',
  'DROP INDEX command_listed',
  'DROP INDEX command_expiring',
  'DROP INDEX command_open',
  `ALTER TABLE command DROP position, DROP organization, DROP not_before, DROP expires_at, DROP claimed_until,
    DROP next_attempt_at, DROP last_failure`,
  "CREATE INDEX command_open ON command (stream, created_at) WHERE state = 'ACCEPTED'",
];

/** What a command needs to wait its turn, and what was delivered to people. */
export class Intake1796000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

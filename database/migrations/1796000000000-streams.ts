import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE journal (
    stream text NOT NULL, seq integer NOT NULL, position bigserial NOT NULL, type text NOT NULL,
    at timestamptz(3) NOT NULL, actor text NOT NULL, role text NOT NULL, command_id text NOT NULL,
    data json NOT NULL, recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT journal_pk PRIMARY KEY (stream, seq)
  )`,
  'CREATE UNIQUE INDEX journal_position ON journal (position)',
  'CREATE INDEX journal_command ON journal (command_id)',
  'CREATE INDEX journal_type_at ON journal (type, at)',
  `CREATE TABLE stream_state (
    stream text NOT NULL, kind text NOT NULL, schema integer NOT NULL, epoch integer NOT NULL,
    seq integer NOT NULL, state json NOT NULL, CONSTRAINT stream_state_pk PRIMARY KEY (stream)
  )`,
  `CREATE TABLE effect (
    key text NOT NULL, position bigserial NOT NULL, stream text NOT NULL, hash text NOT NULL,
    result json NOT NULL, workflow_id text, run_id text, at timestamptz(3) NOT NULL,
    CONSTRAINT effect_pk PRIMARY KEY (key)
  )`,
  'CREATE INDEX effect_stream_position ON effect (stream, position)',
  `CREATE TABLE claim (
    kind text NOT NULL, key text NOT NULL, stream text NOT NULL, claim_group text, shared boolean NOT NULL,
    claim_key text NOT NULL, CONSTRAINT claim_pk PRIMARY KEY (kind, key, stream)
  )`,
  'CREATE UNIQUE INDEX claim_exclusive ON claim (kind, key) WHERE shared = false',
  'CREATE INDEX claim_stream ON claim (stream)',
  `CREATE TABLE subscription (
    source text NOT NULL, receiver text NOT NULL, CONSTRAINT subscription_pk PRIMARY KEY (source, receiver)
  )`,
  'CREATE INDEX subscription_receiver ON subscription (receiver)',
  `CREATE TABLE outbox (
    id bigserial NOT NULL, business_key text NOT NULL, kind text NOT NULL, target text NOT NULL,
    source text NOT NULL, source_seq integer NOT NULL, body json NOT NULL, start_missing boolean NOT NULL,
    at timestamptz(3) NOT NULL, state text NOT NULL, attempts integer NOT NULL DEFAULT '0',
    claimed_until timestamptz(3), sent_at timestamptz(3), recorded_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT outbox_pk PRIMARY KEY (id)
  )`,
  'CREATE UNIQUE INDEX outbox_business_key ON outbox (business_key)',
  "CREATE INDEX outbox_pending ON outbox (kind, target, id) WHERE state = 'PENDING'",
  'CREATE INDEX outbox_source ON outbox (source, id)',
  `CREATE TABLE deadline (
    stream text NOT NULL, key text NOT NULL, clock text NOT NULL, subject text NOT NULL, state text NOT NULL,
    opened_at timestamptz(3) NOT NULL, moved_to timestamptz(3), step text, step_index integer, due_on date,
    due_at timestamptz(3), fires_at timestamptz(3), CONSTRAINT deadline_pk PRIMARY KEY (stream, key)
  )`,
  'CREATE INDEX deadline_due ON deadline (due_at)',
  'CREATE INDEX deadline_fires ON deadline (fires_at)',
  'CREATE INDEX deadline_clock ON deadline (clock, state, due_at)',
  `CREATE TABLE policy_version (
    program_id text NOT NULL, version integer NOT NULL, document json NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT policy_version_pk PRIMARY KEY (program_id, version)
  )`,
  `CREATE TABLE record (
    id text NOT NULL, stream text NOT NULL, type text NOT NULL, body jsonb NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT record_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX record_stream ON record (stream)',
  `CREATE TABLE command (
    id text NOT NULL, stream text NOT NULL, type text NOT NULL, principal text NOT NULL, role text NOT NULL,
    idempotency_key text NOT NULL, hash text NOT NULL, reason text, note text, input jsonb NOT NULL,
    record_id text, message json, expected_version integer, received_at timestamptz(3) NOT NULL,
    occurred_at timestamptz(3) NOT NULL, state text NOT NULL, answer json,
    attempts integer NOT NULL DEFAULT '0', created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT command_pk PRIMARY KEY (id)
  )`,
  'CREATE UNIQUE INDEX command_key ON command (principal, idempotency_key)',
  "CREATE INDEX command_open ON command (stream, created_at) WHERE state = 'ACCEPTED'",
  'CREATE INDEX command_stream ON command (stream, created_at)',
  `CREATE TABLE eox_record (
    product_id text NOT NULL, seq integer NOT NULL, view json NOT NULL, last_date_of_support_on date,
    at timestamptz(3) NOT NULL, CONSTRAINT eox_record_pk PRIMARY KEY (product_id)
  )`,
  'CREATE INDEX eox_record_last_support ON eox_record (last_date_of_support_on)',
  `CREATE TABLE eox_history (
    product_id text NOT NULL, seq integer NOT NULL, view json NOT NULL, command_id text,
    at timestamptz(3) NOT NULL, CONSTRAINT eox_history_pk PRIMARY KEY (product_id, seq)
  )`,
  `CREATE FUNCTION journal_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'JOURNAL_IS_WRITTEN_ONCE: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$`,
  `CREATE TRIGGER journal_rows_stay BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_written_once()`,
  `CREATE TRIGGER journal_stays BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_written_once()`,
  // Not even a session that skips ordinary triggers (session_replication_role) gets past these two.
  'ALTER TABLE journal ENABLE ALWAYS TRIGGER journal_rows_stay',
  'ALTER TABLE journal ENABLE ALWAYS TRIGGER journal_stays',
  'REVOKE UPDATE, DELETE, TRUNCATE ON journal FROM PUBLIC, CURRENT_USER',
];

const tables = [
  'eox_history',
  'eox_record',
  'command',
  'record',
  'policy_version',
  'deadline',
  'outbox',
  'subscription',
  'claim',
  'effect',
  'stream_state',
  'journal',
];

/** The journal and what stands beside it: states, effects, claims, subscriptions, outbox, commands, reference data. */
export class Streams1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION journal_is_written_once()');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE program (
    id text NOT NULL, name text NOT NULL, created_by text, created_at timestamptz(3) NOT NULL DEFAULT now(),
    CONSTRAINT program_pk PRIMARY KEY (id)
  )`,
  `ALTER TABLE policy_version ADD content json, ADD state text NOT NULL DEFAULT 'PUBLISHED', ADD created_by text,
    ADD published_at timestamptz(3), ADD published_by text`,
  // What people were promised by is never edited: a correction is the next version.
  `CREATE FUNCTION policy_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.document::text = NEW.document::text AND OLD.program_id = NEW.program_id
      AND OLD.version = NEW.version AND (OLD.content IS NULL OR OLD.content::text = NEW.content::text)
      AND (OLD.state = 'DRAFT' OR OLD.state = NEW.state) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'POLICY_VERSION_STAYS: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$`,
  `CREATE TRIGGER policy_version_rows_stay BEFORE UPDATE OR DELETE ON policy_version
    FOR EACH ROW EXECUTE FUNCTION policy_version_stays()`,
  `CREATE TABLE reseller (
    id text NOT NULL, name text NOT NULL, countries text array NOT NULL, areas text array NOT NULL, website text,
    email text, phone text, active boolean NOT NULL, version integer NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT reseller_pk PRIMARY KEY (id)
  )`,
  `CREATE TABLE audit (
    position bigserial NOT NULL, at timestamptz(3) NOT NULL DEFAULT now(), actor text NOT NULL, role text NOT NULL,
    action text NOT NULL, subject text NOT NULL, before json, after json, reason text,
    CONSTRAINT audit_pk PRIMARY KEY (position)
  )`,
  'CREATE INDEX audit_subject ON audit (subject, position)',
  `CREATE FUNCTION audit_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'AUDIT_IS_WRITTEN_ONCE: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END $$`,
  `CREATE TRIGGER audit_rows_stay BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_is_written_once()`,
  `CREATE TABLE batch (
    id text NOT NULL, kind text NOT NULL, state text NOT NULL, actor text NOT NULL, role text NOT NULL,
    reason text NOT NULL, input json NOT NULL, total integer NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(), finished_at timestamptz(3),
    CONSTRAINT batch_pk PRIMARY KEY (id)
  )`,
  "CREATE INDEX batch_running ON batch (created_at) WHERE state = 'RUNNING'",
  `CREATE TABLE batch_item (
    batch_id text NOT NULL, position integer NOT NULL, stream text NOT NULL, state text NOT NULL,
    attempt integer NOT NULL DEFAULT '0', command_id text, code text, message text, claimed_until timestamptz(3),
    CONSTRAINT batch_item_pk PRIMARY KEY (batch_id, position)
  )`,
  'CREATE UNIQUE INDEX batch_item_stream ON batch_item (batch_id, stream)',
  'CREATE INDEX batch_item_state ON batch_item (batch_id, state, position)',
];

const down = [
  'DROP TABLE batch_item',
  'DROP TABLE batch',
  'DROP TABLE audit',
  'DROP FUNCTION audit_is_written_once()',
  'DROP TABLE reseller',
  'DROP TRIGGER policy_version_rows_stay ON policy_version',
  'DROP FUNCTION policy_version_stays()',
  `ALTER TABLE policy_version DROP content, DROP state, DROP created_by, DROP published_at, DROP published_by`,
  'DROP TABLE program',
];

/** Programs with numbered versions that are drafted and published, resellers, audit of what no journal has, batches. */
export class Programs1796000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE sandbox (
    id text NOT NULL, title text NOT NULL, copy_of text, template text, created_by text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(), state text NOT NULL, problem text, donation_id text,
    now timestamptz(3), view json, CONSTRAINT sandbox_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX sandbox_created ON sandbox (created_at, id)',
  `CREATE TABLE sandbox_step (
    id bigserial NOT NULL, sandbox_id text NOT NULL, kind text NOT NULL, input json, state text NOT NULL, result json,
    requested_by text NOT NULL, created_at timestamptz(3) NOT NULL DEFAULT now(), finished_at timestamptz(3),
    CONSTRAINT sandbox_step_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX sandbox_step_of ON sandbox_step (sandbox_id, id)',
  `CREATE TABLE sandbox_entry (
    sandbox_id text NOT NULL, position integer NOT NULL, at timestamptz(3) NOT NULL, day date NOT NULL,
    stream text NOT NULL, kind text NOT NULL, name text NOT NULL, sentence text NOT NULL,
    CONSTRAINT sandbox_entry_pk PRIMARY KEY (sandbox_id, position)
  )`,
];

/** The time machine's books: sandboxes, what is asked of them, what was lived in them. */
export class Sandboxes1796000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['sandbox_entry', 'sandbox_step', 'sandbox']) await runner.query(`DROP TABLE ${name}`);
  }
}

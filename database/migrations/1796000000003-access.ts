import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE app_user (
    id text NOT NULL, email text NOT NULL, password_hash text NOT NULL, role text NOT NULL, disabled boolean NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT app_user_pk PRIMARY KEY (id)
  )`,
  'CREATE UNIQUE INDEX app_user_email ON app_user (email)',
  `CREATE TABLE session (
    token_hash text NOT NULL, user_id text NOT NULL, created_at timestamptz(3) NOT NULL DEFAULT now(),
    seen_at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT session_pk PRIMARY KEY (token_hash)
  )`,
  'CREATE INDEX session_of_user ON session (user_id)',
  `CREATE TABLE api_key (
    id text NOT NULL, name text NOT NULL, hint text NOT NULL, secret_hash text NOT NULL, role text NOT NULL,
    created_by text NOT NULL, created_at timestamptz(3) NOT NULL DEFAULT now(), expires_at timestamptz(3),
    last_used_at timestamptz(3), revoked_at timestamptz(3), CONSTRAINT api_key_pk PRIMARY KEY (id)
  )`,
  `CREATE TABLE sign_in_attempt (
    id bigserial NOT NULL, account text NOT NULL, address text NOT NULL, succeeded boolean NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(), CONSTRAINT sign_in_attempt_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account, at)',
  'CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, at)',
  'CREATE INDEX sign_in_attempt_at ON sign_in_attempt (at)',
];

/** Who may use this installation: people, their sessions, keys of programs, and what was tried at the door. */
export class Access1796000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempt', 'api_key', 'session', 'app_user']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

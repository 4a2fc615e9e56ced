import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE support_case (
    id text NOT NULL, donation_id text NOT NULL, case_number text NOT NULL, severity integer, channel text NOT NULL,
    contract_number text, unit_id text NOT NULL, opened_at timestamptz(3) NOT NULL, closed_at timestamptz(3),
    state text NOT NULL, CONSTRAINT support_case_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX support_case_donation ON support_case (donation_id)',
  'CREATE INDEX support_case_number ON support_case (case_number)',
  `CREATE TABLE rma (
    id text NOT NULL, donation_id text NOT NULL, rma_number text NOT NULL, case_id text NOT NULL, state text NOT NULL,
    vendor_status text, defective_unit_id text NOT NULL, replacement_unit_id text, created_at timestamptz(3) NOT NULL,
    delivery_from date, replacement_received_at timestamptz(3), delivery_due_at timestamptz(3),
    return_due_at timestamptz(3), liability_at timestamptz(3), returned_at timestamptz(3), tracking_number text,
    outcome text, CONSTRAINT rma_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX rma_donation ON rma (donation_id)',
  'CREATE INDEX rma_case ON rma (case_id)',
  'CREATE INDEX rma_number ON rma (rma_number)',
  'CREATE INDEX rma_return_due ON rma (return_due_at, id)',
  'CREATE INDEX rma_state ON rma (state, id)',
  `CREATE TABLE shipment_incident (
    id text NOT NULL, donation_id text NOT NULL, shipment_id text NOT NULL, class text NOT NULL, state text NOT NULL,
    unit_ids text array NOT NULL, reported_at timestamptz(3) NOT NULL, confirmed_at timestamptz(3), resolution text,
    evidence_ids text array NOT NULL, record_id text, confirmation_overdue boolean NOT NULL,
    CONSTRAINT shipment_incident_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX shipment_incident_donation ON shipment_incident (donation_id)',
  'CREATE INDEX shipment_incident_state ON shipment_incident (state, id)',
  'ALTER TABLE request_line ADD substituted_for_product_id text, ADD expected_on date',
  'ALTER TABLE unit ADD lost_on date, ADD replaces_unit_id text, ADD replaced_by_unit_id text',
];
const down = [
  'ALTER TABLE unit DROP lost_on, DROP replaces_unit_id, DROP replaced_by_unit_id',
  'ALTER TABLE request_line DROP substituted_for_product_id, DROP expected_on',
  'DROP TABLE shipment_incident',
  'DROP TABLE rma',
  'DROP TABLE support_case',
];

/** Support cases, replacements, shipment incidents; substituted lines and replaced units. `ops:rebuild` fills them in. */
export class Repairs1796000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

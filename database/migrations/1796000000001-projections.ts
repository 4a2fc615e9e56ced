import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE donation (
    id text NOT NULL, request_number text NOT NULL, program_id text NOT NULL, policy_version integer NOT NULL,
    organization_id text NOT NULL, primary_contact_id text, stage text NOT NULL, final boolean NOT NULL,
    fiscal_year integer NOT NULL, requested_at timestamptz(3) NOT NULL, agreement_signed_at timestamptz(3),
    approved_at timestamptz(3), all_shipped_at timestamptz(3), closed_at timestamptz(3),
    term_years integer NOT NULL, service_level text NOT NULL, admin_fee text, currency text,
    unit_count integer NOT NULL, held_count integer NOT NULL, coverage_end_on date, next_clock text,
    next_subject text, next_step text, next_due_at timestamptz(3), next_fires_at timestamptz(3),
    overdue_count integer NOT NULL, version integer NOT NULL, CONSTRAINT donation_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX donation_request ON donation (program_id, request_number)',
  'CREATE INDEX donation_stage ON donation (stage, id)',
  'CREATE INDEX donation_next_due ON donation (next_due_at, id)',
  'CREATE INDEX donation_organization ON donation (organization_id, id)',
  'CREATE INDEX donation_policy ON donation (program_id, policy_version) WHERE final = false',
  `CREATE TABLE request_line (
    id text NOT NULL, donation_id text NOT NULL, line_number integer NOT NULL, product_id text NOT NULL,
    quantity integer NOT NULL, shipped_quantity integer NOT NULL, smartnet_eligible boolean NOT NULL,
    supplementary boolean NOT NULL, state text NOT NULL, CONSTRAINT request_line_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX request_line_donation ON request_line (donation_id)',
  'CREATE INDEX request_line_product ON request_line (product_id)',
  `CREATE TABLE shipment (
    id text NOT NULL, donation_id text NOT NULL, sales_order_number text NOT NULL, carrier text,
    tracking_number text, shipped_at timestamptz(3) NOT NULL, delivered_at timestamptz(3), lines jsonb NOT NULL,
    state text NOT NULL, CONSTRAINT shipment_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX shipment_donation ON shipment (donation_id)',
  'CREATE INDEX shipment_order ON shipment (sales_order_number)',
  'CREATE INDEX shipment_tracking ON shipment (tracking_number)',
  `CREATE TABLE unit (
    id text NOT NULL, donation_id text NOT NULL, line_id text NOT NULL, shipment_id text NOT NULL,
    product_id text NOT NULL, serial_number text, state text NOT NULL, powers_on boolean,
    delivered_at timestamptz(3), site_record_id text, site_country text, custodian_contact_id text,
    warranty_ends_on date NOT NULL, loss_kind text, certified boolean NOT NULL,
    CONSTRAINT unit_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX unit_donation ON unit (donation_id)',
  'CREATE INDEX unit_serial ON unit (serial_number, product_id)',
  'CREATE INDEX unit_product ON unit (product_id, state)',
  `CREATE TABLE takeback (
    id text NOT NULL, donation_id text NOT NULL, state text NOT NULL, route text, route_reference text,
    unit_ids text array NOT NULL, requested_at timestamptz(3), ctb_number text, case_number text, pickup_on date,
    picked_up_at timestamptz(3), received_at timestamptz(3), evidence_count integer NOT NULL,
    CONSTRAINT takeback_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX takeback_donation ON takeback (donation_id)',
  'CREATE INDEX takeback_state ON takeback (state, id)',
  'CREATE INDEX takeback_case ON takeback (case_number)',
  'CREATE INDEX takeback_ctb ON takeback (ctb_number)',
  `CREATE TABLE attestation (
    id text NOT NULL, donation_id text NOT NULL, state text NOT NULL, cause text NOT NULL,
    requested_at timestamptz(3) NOT NULL, CONSTRAINT attestation_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX attestation_donation ON attestation (donation_id)',
  'CREATE INDEX attestation_state ON attestation (state, id)',
  `CREATE TABLE compliance_case (
    id text NOT NULL, donation_id text NOT NULL, kind text NOT NULL, state text NOT NULL,
    unit_ids text array NOT NULL, opened_at timestamptz(3) NOT NULL,
    CONSTRAINT compliance_case_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX compliance_case_donation ON compliance_case (donation_id)',
  'CREATE INDEX compliance_case_state ON compliance_case (state, kind, id)',
  `CREATE TABLE contract (
    id text NOT NULL, donation_id text NOT NULL, number text, state text NOT NULL, line_ids text array NOT NULL,
    expected_from timestamptz(3), start_on date, end_on date, activated_at timestamptz(3),
    activated_early boolean NOT NULL, service_level text NOT NULL, term_number integer NOT NULL,
    shared boolean NOT NULL, predecessor_id text, successor_id text, record_id text,
    CONSTRAINT contract_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX contract_donation ON contract (donation_id)',
  'CREATE INDEX contract_number ON contract (number)',
  'CREATE INDEX contract_end ON contract (state, end_on, id)',
  `CREATE TABLE coverage_line (
    id text NOT NULL, donation_id text NOT NULL, contract_id text NOT NULL, unit_id text NOT NULL,
    start_on date NOT NULL, end_on date NOT NULL, listed text NOT NULL, ended boolean NOT NULL,
    CONSTRAINT coverage_line_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX coverage_line_donation ON coverage_line (donation_id)',
  'CREATE INDEX coverage_line_unit ON coverage_line (unit_id, end_on)',
  'CREATE INDEX coverage_line_end ON coverage_line (end_on, id)',
  `CREATE TABLE association (
    id text NOT NULL, donation_id text NOT NULL, contract_id text NOT NULL, account_id text NOT NULL,
    state text NOT NULL, opened_at timestamptz(3) NOT NULL, attempt_count integer NOT NULL,
    last_submitted_at timestamptz(3), rejection_reason text, CONSTRAINT association_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX association_donation ON association (donation_id)',
  'CREATE INDEX association_account ON association (account_id)',
  'CREATE INDEX association_state ON association (state, id)',
  `CREATE TABLE serial_correction (
    id text NOT NULL, donation_id text NOT NULL, contract_id text NOT NULL, unit_id text NOT NULL, before text,
    after text, cause text NOT NULL, opened_at timestamptz(3) NOT NULL, state text NOT NULL,
    CONSTRAINT serial_correction_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX serial_correction_donation ON serial_correction (donation_id)',
  'CREATE INDEX serial_correction_state ON serial_correction (state, id)',
  `CREATE TABLE renewal (
    id text NOT NULL, donation_id text NOT NULL, contract_id text NOT NULL, term_number integer NOT NULL,
    coverage_end_on date NOT NULL, state text NOT NULL, included_unit_ids text array NOT NULL,
    excluded_count integer NOT NULL, reseller_id text, quote_number text, quote_valid_until date,
    quote_amount text, quote_currency text, ordered_at timestamptz(3), confirmed_at timestamptz(3),
    new_end_on date, steps_skipped boolean NOT NULL, CONSTRAINT renewal_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX renewal_donation ON renewal (donation_id)',
  'CREATE INDEX renewal_contract ON renewal (contract_id)',
  'CREATE INDEX renewal_state ON renewal (state, coverage_end_on, id)',
  `CREATE TABLE organization (
    id text NOT NULL, state text NOT NULL, record_id text, zone text, country text NOT NULL, org_type text,
    program_id text NOT NULL, policy_version integer NOT NULL, frozen_reason text, submitted_at timestamptz(3),
    requalification_due_at timestamptz(3), unresponsive_since timestamptz(3), last_reply_at timestamptz(3),
    silent_count integer NOT NULL, version integer NOT NULL, CONSTRAINT organization_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX organization_state ON organization (state, id)',
  'CREATE INDEX organization_country ON organization (country, id)',
  'CREATE INDEX organization_record ON organization (record_id)',
  `CREATE TABLE contact (
    id text NOT NULL, organization_id text NOT NULL, role text NOT NULL, current boolean NOT NULL,
    is_reseller_employee boolean NOT NULL, record_id text, email_status text NOT NULL,
    CONSTRAINT contact_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX contact_organization ON contact (organization_id)',
  'CREATE INDEX contact_record ON contact (record_id)',
  `CREATE TABLE vendor_account (
    id text NOT NULL, contact_id text NOT NULL, state text NOT NULL, origin text, record_id text,
    attempt integer NOT NULL, submitted_at timestamptz(3), activated_at timestamptz(3),
    donation_count integer NOT NULL, next_clock text, next_due_at timestamptz(3), version integer NOT NULL,
    CONSTRAINT vendor_account_pk PRIMARY KEY (id)
  )`,
  'CREATE INDEX vendor_account_contact ON vendor_account (contact_id)',
  'CREATE INDEX vendor_account_state ON vendor_account (state, id)',
  'CREATE INDEX vendor_account_next_due ON vendor_account (next_due_at, id)',
];

const tables = [
  'vendor_account',
  'contact',
  'organization',
  'renewal',
  'serial_correction',
  'association',
  'coverage_line',
  'contract',
  'compliance_case',
  'attestation',
  'takeback',
  'unit',
  'shipment',
  'request_line',
  'donation',
];

/** What lists read: donations, support, organizations, accounts. Follows from the journal and can be rebuilt. */
export class Projections1796000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}

import {
  deadlineList,
  donationForecast,
  donationList,
  donationPage,
  donationTimeline,
  stageCounts,
  today,
} from '../admin-ui/generated/operations.ts';

/** What is read, each as the console asks for it and as a person who knows the tables would in one statement. */

export type Read = {
  readonly name: string;
  readonly query: string;
  readonly variables: object;
  /** The same rows, or what the answer is worked out from. */
  readonly sql: string;
  readonly values: readonly unknown[];
};

/** Things of the filled database that reads are about. */
export type Sample = {
  /** A donation of middle age. */
  readonly donation: string;
  /** A whole request number. */
  readonly number: string;
  /** RFC 3339: before it a tenth of all promises end. */
  readonly soon: string;
  /** A date in a year. */
  readonly inAYear: string;
  /** Cursor of a row in the middle of all, and where it stands. */
  readonly cursor: string;
  readonly place: { readonly due: string | null; readonly id: string };
};

const PAGE = 25;

/** What a row of the console's list shows, by joins. */
const listed = `SELECT d.*, o.zone, r.body->>'legalName' AS name, w.key, w.clock, w.due_at, w.step
  FROM donation d JOIN organization o ON o.id = d.organization_id LEFT JOIN record r ON r.id = o.record_id
  LEFT JOIN LATERAL (SELECT x.* FROM deadline x WHERE x.stream = d.id ORDER BY x.fires_at NULLS LAST, x.key LIMIT 1) w
    ON true`;
const deep = `query Deep($after: String) {
  donations(first: ${PAGE}, after: $after) {
    nodes { id requestNumber stage nextDueAt organization { id name } waitingFor { waitingFor because dueAt } }
  }
}`;
const actions = `query Actions($id: ID!) {
  donation(id: $id) { id availableActions { command allowed reason code } }
}`;
const parts = [
  ...['request_line', 'shipment', 'unit', 'contract', 'association', 'serial_correction', 'renewal', 'takeback'],
  ...['attestation', 'compliance_case'],
];
const whole = `SELECT to_json(d) AS donation, to_json(o) AS organization, s.state,
    (SELECT json_agg(x) FROM deadline x WHERE x.stream = d.id) AS deadlines,
    (SELECT json_agg(c) FROM contact c WHERE c.organization_id = o.id) AS contacts,
    ${parts.map((part) => `(SELECT json_agg(x) FROM "${part}" x WHERE x.donation_id = d.id) AS "${part}"`).join(', ')}
  FROM donation d JOIN organization o ON o.id = d.organization_id JOIN stream_state s ON s.stream = d.id
  WHERE d.id = $1`;
const states = `SELECT s.stream, s.state FROM donation d
  JOIN stream_state s ON s.stream IN (d.id, d.organization_id) WHERE d.id = $1`;
const companions = `SELECT s.stream, s.state FROM stream_state s
  WHERE s.stream = $1 OR s.stream IN (SELECT source FROM subscription WHERE receiver = $1)`;
const found = `(SELECT id FROM donation WHERE request_number ^@ $1 UNION SELECT donation_id FROM unit WHERE serial_number ^@ $1
  UNION SELECT donation_id FROM contract WHERE number ^@ $1 UNION SELECT donation_id FROM shipment
  WHERE sales_order_number ^@ $1 OR tracking_number ^@ $1 UNION SELECT x.id FROM donation x
  JOIN organization p ON p.id = x.organization_id JOIN record q ON q.id = p.record_id
  WHERE q.body->>'legalName' ILIKE '%' || $1 || '%')`;

export function readsOf({ donation, number, soon, inAYear, cursor, place }: Sample): readonly Read[] {
  const list = (filter: object) => ({ first: PAGE, offset: 0, filter });
  return [
    {
      name: 'donations by next due',
      ...{ query: donationList.text, variables: list({}) },
      ...{ sql: `${listed} ORDER BY d.next_due_at, d.id LIMIT ${PAGE}`, values: [] },
    },
    {
      name: 'search by a number',
      ...{ query: donationList.text, variables: list({ q: number }) },
      ...{ sql: `${listed} WHERE d.id IN ${found} ORDER BY d.next_due_at, d.id LIMIT ${PAGE}`, values: [number] },
    },
    {
      name: 'search by a name',
      ...{ query: donationList.text, variables: list({ q: 'pantry' }) },
      ...{
        sql: `${listed} WHERE d.id IN ${found} ORDER BY d.next_due_at, d.id LIMIT ${PAGE}`,
        values: ['pantry'],
      },
    },
    {
      name: 'page in the middle (cursor)',
      ...{ query: deep, variables: { after: cursor } },
      sql: `${listed} WHERE (d.next_due_at, d.id) > ($1::timestamptz, $2) ORDER BY d.next_due_at, d.id LIMIT ${PAGE}`,
      values: [place.due, place.id],
    },
    {
      name: 'deadlines due before',
      ...{ query: deadlineList.text, variables: { first: PAGE, offset: 0, dueBefore: soon } },
      sql: `SELECT x.*, d.request_number, o.id, o.zone, r.body->>'legalName' AS name FROM deadline x
        LEFT JOIN donation d ON d.id = x.stream LEFT JOIN vendor_account a ON a.id = x.stream
        LEFT JOIN contact c ON c.id = a.contact_id
        LEFT JOIN organization o ON o.id = coalesce(d.organization_id, c.organization_id, x.stream)
        LEFT JOIN record r ON r.id = o.record_id WHERE x.due_at < $1 ORDER BY x.due_at LIMIT ${PAGE}`,
      values: [soon],
    },
    {
      name: 'stage counts',
      ...{ query: stageCounts.text, variables: {} },
      ...{ sql: 'SELECT stage, count(*) FROM donation GROUP BY stage', values: [] },
    },
    {
      name: 'what is for today',
      ...{ query: today.text, variables: { soon } },
      sql: `SELECT (SELECT count(*) FROM deadline WHERE state = 'FIRED'), (SELECT json_agg(x) FROM (
        SELECT stage, count(*) FROM donation GROUP BY stage) x)`,
      values: [],
    },
    { name: 'donation page', query: donationPage.text, variables: { id: donation }, sql: whole, values: [donation] },
    {
      name: 'timeline of a donation',
      ...{ query: donationTimeline.text, variables: { id: donation, first: 50 } },
      ...{ sql: 'SELECT * FROM journal WHERE stream = $1 ORDER BY seq DESC LIMIT 50', values: [donation] },
    },
    { name: 'available actions', query: actions, variables: { id: donation }, sql: states, values: [donation] },
    {
      name: 'forecast of a year',
      ...{ query: donationForecast.text, variables: { id: donation, until: inAYear } },
      ...{ sql: companions, values: [donation] },
    },
  ];
}

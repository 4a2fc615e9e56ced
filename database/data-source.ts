import { DataSource, type Logger } from 'typeorm';
import { apiKey, appUser, session, signInAttempt } from './entities/access.ts';
import { association, contract, coverageLine, renewal, serialCorrection } from './entities/support.ts';
import { attestation, complianceCase, donation, requestLine, shipment, takeback, unit } from './entities/donation.ts';
import { claim, deadline, effect, journal, outbox, streamState, subscription } from './entities/engine.ts';
import { command, eoxHistory, eoxRecord, record } from './entities/intake.ts';
import { mailbox } from './entities/mailbox.ts';
import { contact, organization, vendorAccount } from './entities/parties.ts';
import { audit, batch, batchItem, policyVersion, program, reseller } from './entities/programs.ts';
import { rma, shipmentIncident, supportCase } from './entities/repair.ts';
import { sandbox, sandboxEntry, sandboxStep } from './entities/sandbox.ts';
import { Streams1796000000000 } from './migrations/1796000000000-streams.ts';
import { Projections1796000000001 } from './migrations/1796000000001-projections.ts';
import { Intake1796000000002 } from './migrations/1796000000002-intake.ts';
import { Access1796000000003 } from './migrations/1796000000003-access.ts';
import { Reads1796000000004 } from './migrations/1796000000004-reads.ts';
import { Promises1796000000005 } from './migrations/1796000000005-promises.ts';
import { Sandboxes1796000000008 } from './migrations/1796000000008-sandboxes.ts';
import { Overlays1796000000010 } from './migrations/1796000000010-overlays.ts';
import { Repairs1796000000009 } from './migrations/1796000000009-repairs.ts';
import { Programs1796000000006 } from './migrations/1796000000006-programs.ts';
import { SnakeCase } from './naming.ts';

const engine = [journal, streamState, effect, claim, subscription, outbox, deadline, mailbox];
const intake = [record, command, eoxRecord, eoxHistory];
const ofPrograms = [program, policyVersion, reseller, audit, batch, batchItem];
const ofDonations = [donation, requestLine, shipment, unit, takeback, attestation, complianceCase];
const ofSupport = [contract, coverageLine, association, serialCorrection, renewal];
const ofRepairs = [supportCase, rma, shipmentIncident];
const parties = [organization, contact, vendorAccount];
const timeMachine = [sandbox, sandboxStep, sandboxEntry];
const access = [appUser, session, apiKey, signInAttempt];

/** How long a statement waits for a lock before the activity fails and is tried again. */
const LOCK_TIMEOUT_MS = 5_000;

/** A database that is away or stuck is to be noticed: nobody waits longer than this for a connection, or a statement. */
const [CONNECT_MS, STATEMENT_MS] = [5_000, 30_000];

export type ConnectionOptions = {
  /** How long a new connection, or the wait for a free one, may take. */
  readonly connectWithinMs?: number;
  /** How long a statement may take; 0: as long as it needs (migrations, rebuilds). */
  readonly statementWithinMs?: number;
  readonly logger?: Logger;
};

/** A pool of connections to one database; `initialize()` opens it, `destroy()` closes it. */
export function connectionTo(url: string | undefined, poolSize = 10, more: ConnectionOptions = {}): DataSource {
  const { connectWithinMs = CONNECT_MS, statementWithinMs = STATEMENT_MS, logger } = more;
  return new DataSource({
    type: 'postgres',
    ...(url === undefined ? {} : { url }),
    applicationName: 'almoner',
    poolSize,
    extra: {
      lock_timeout: LOCK_TIMEOUT_MS,
      statement_timeout: statementWithinMs,
      // A server that is gone without a word is not told by its end of the connection.
      ...(statementWithinMs === 0 ? {} : { query_timeout: statementWithinMs + 5_000 }),
      keepAlive: true,
      connectionTimeoutMillis: connectWithinMs,
    },
    ...(logger === undefined ? {} : { logger, logging: ['query'] as const }),
    entities: [
      ...engine,
      ...intake,
      ...ofPrograms,
      ...ofDonations,
      ...ofSupport,
      ...ofRepairs,
      ...parties,
      ...timeMachine,
      ...access,
    ],
    migrations: [
      Streams1796000000000,
      Projections1796000000001,
      Intake1796000000002,
      Access1796000000003,
      Reads1796000000004,
      Promises1796000000005,
      Programs1796000000006,
      Sandboxes1796000000008,
      Overlays1796000000010,
      Repairs1796000000009,
    ],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    installExtensions: false,
  });
}

/** What TypeORM's command line works on: the database that `DATABASE_URL` names. */
export const dataSource = connectionTo(process.env['DATABASE_URL'], 2, { statementWithinMs: 0 });

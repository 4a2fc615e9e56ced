import { DataSource, type Logger } from 'typeorm';
import { apiKey, appUser, session, signInAttempt } from './entities/access.ts';
import { association, contract, coverageLine, renewal, serialCorrection } from './entities/support.ts';
import { attestation, complianceCase, donation, requestLine, shipment, takeback, unit } from './entities/donation.ts';
import { claim, deadline, effect, journal, outbox, streamState, subscription } from './entities/engine.ts';
import { command, eoxHistory, eoxRecord, policyVersion, record } from './entities/intake.ts';
import { mailbox } from './entities/mailbox.ts';
import { contact, organization, vendorAccount } from './entities/parties.ts';
import { Streams1796000000000 } from './migrations/1796000000000-streams.ts';
import { Projections1796000000001 } from './migrations/1796000000001-projections.ts';
import { Intake1796000000002 } from './migrations/1796000000002-intake.ts';
import { Access1796000000003 } from './migrations/1796000000003-access.ts';
import { Reads1796000000004 } from './migrations/1796000000004-reads.ts';
import { SnakeCase } from './naming.ts';

const engine = [journal, streamState, effect, claim, subscription, outbox, deadline, mailbox];
const intake = [policyVersion, record, command, eoxRecord, eoxHistory];
const ofDonations = [donation, requestLine, shipment, unit, takeback, attestation, complianceCase];
const ofSupport = [contract, coverageLine, association, serialCorrection, renewal];
const parties = [organization, contact, vendorAccount];
const access = [appUser, session, apiKey, signInAttempt];

/** How long a statement waits for a lock before the activity fails and is tried again. */
const LOCK_TIMEOUT_MS = 5_000;

/** `connectWithinMs`: how long a new connection may take; without it as long as the system waits. */
export type ConnectionOptions = { readonly connectWithinMs?: number; readonly logger?: Logger };

/** A pool of connections to one database; `initialize()` opens it, `destroy()` closes it. */
export function connectionTo(url: string | undefined, poolSize = 10, more: ConnectionOptions = {}): DataSource {
  const { connectWithinMs, logger } = more;
  return new DataSource({
    type: 'postgres',
    ...(url === undefined ? {} : { url }),
    applicationName: 'almoner',
    poolSize,
    extra: {
      lock_timeout: LOCK_TIMEOUT_MS,
      ...(connectWithinMs === undefined ? {} : { connectionTimeoutMillis: connectWithinMs }),
    },
    ...(logger === undefined ? {} : { logger, logging: ['query'] as const }),
    entities: [...engine, ...intake, ...ofDonations, ...ofSupport, ...parties, ...access],
    migrations: [
      Streams1796000000000,
      Projections1796000000001,
      Intake1796000000002,
      Access1796000000003,
      Reads1796000000004,
    ],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    installExtensions: false,
  });
}

/** What TypeORM's command line works on: the database that `DATABASE_URL` names. */
export const dataSource = connectionTo(process.env['DATABASE_URL'], 2);
